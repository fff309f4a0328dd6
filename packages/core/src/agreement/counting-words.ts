/** A counting rule in plain words, to stand beside its number. Names are those of the document. */
import type { Counting, Merging } from './form.ts';
import { patternInWords, spanInWords } from './words.ts';

/** `counts open-fire; each by its number; merged until quiet for 1 hour, same author, at least 30`. */
export function countingInWords({ counts, except, each, merged }: Counting): string {
  const of = (patterns: Counting['counts']) =>
    patterns.map((pattern) => patternInWords(pattern).replace(/^anyone /, '')).join(', ');
  return [
    `counts ${of(counts)}`,
    ...(except ? [`except ${of(except)}`] : []),
    each === 'once' ? 'each once' : 'each by its number',
    ...(merged ? [mergingInWords(merged)] : []),
  ].join('; ');
}

function mergingInWords({ quiet, sameAuthor, zones, kinds, atLeast }: Merging): string {
  return [
    `merged until quiet for ${spanInWords(quiet)}`,
    ...(sameAuthor ? ['same author'] : []),
    ...(zones ? [`same zone of ${zones.join(', ')}`] : []),
    ...(kinds ? [`same kind of ${kinds.join(', ')}`] : []),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
  ].join(', ');
}
