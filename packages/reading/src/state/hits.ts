import type { Cue, CueWords } from '../lexicon/cues.ts';
import type { Range } from '../text/text.ts';
import { phrasesOf, taken } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A cue as it stands in a sentence. */
export interface Hit extends Range {
  readonly cue: Cue;
  /** Indexes of the tokens it is made of, ascending. */
  readonly at: readonly number[];
}

export const firstOf = (hit: Hit): number => hit.at[0] ?? 0;
export const lastOf = (hit: Hit): number => hit.at[hit.at.length - 1] ?? 0;

/** Grammar words are looked up one by one; a longer phrase does not hide them. */
const GRAMMAR: ReadonlySet<Cue> = new Set<Cue>([
  'affirm',
  'infinitive',
  'passive',
  'participle',
  'agent',
  'recipient',
  'companion',
  'preposition',
  'of',
  'joint',
  'head',
  'glue',
  'subject',
  'and',
  'break',
  'relative',
  'that',
  'inverted',
]);

/** Cues of a sentence in its order. A phrase that lies in a longer one is not meant: "should" in "should have". */
export function hitsIn(tokens: readonly Token[], words: CueWords): Hit[] {
  const phrases = phrasesOf(words);
  const all: Hit[] = [];
  tokens.forEach((token, start) => {
    if (token.mark) return;
    const seen = new Set<string>();
    for (const phrase of phrases.startingWith(token.key)) {
      const at = taken(phrase, tokens, start);
      const last = tokens[at?.[at.length - 1] ?? -1];
      if (!at || !last) continue;
      const name = `${phrase.cue} ${at.join(' ')}`;
      if (seen.has(name)) continue;
      seen.add(name);
      all.push({ cue: phrase.cue, at, from: token.from, to: last.to });
    }
  });
  const longest = new Map<number, number>();
  for (const hit of all) {
    if (GRAMMAR.has(hit.cue)) continue;
    for (const i of hit.at) longest.set(i, Math.max(longest.get(i) ?? 0, hit.at.length));
  }
  return all.filter((hit) => GRAMMAR.has(hit.cue) || hit.at.every((i) => hit.at.length >= (longest.get(i) ?? 0)));
}
