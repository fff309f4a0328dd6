import { AFTER_SENTENCE, ARTICLES, NORM_LINES, NUMBER_WORDS, STATEMENTS, TIME_UNITS } from '../1-parse/keywords.ts';
import { thirdPerson } from '../2-resolve/verbs.ts';
import { type CompileOptions, compile } from '../compile.ts';
import { namesOf } from './names.ts';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
export type Renamed = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** A thing of such a name would be taken for the word where it stands. */
const WORDS: ReadonlySet<string> = new Set([
  ...[...STATEMENTS, ...NORM_LINES, ...AFTER_SENTENCE, ...ARTICLES, ...NUMBER_WORDS.keys(), ...TIME_UNITS.keys()],
  ...['someone', 'one', 'jointly', 'not', 'of', 'at', 'after', 'before', 'when', 'start', 'end', 'first', 'last'],
]);
const NUMBER = /^[\d.:-]+$/;
const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’.+-]*$/u;

/**
 * The edits that give what stands at an offset another name everywhere, in the order of the document. Refused, with the reason in
 * words, where nothing stands there, where it belongs to another document, or where the document would then say something else.
 */
export function rename(text: string, offset: number, to: string, options: CompileOptions): Renamed {
  const names = namesOf(text, options);
  const found = names.at(offset);
  if (!found) return { refused: 'there is no name here that could be changed' };
  const { named } = found;
  if (named.imported) return { refused: `“${named.name}” is declared in another document: change it there` };
  if (WORDS.has(to)) return { refused: `“${to}” is a word of the language` };
  if (NUMBER.test(to) || !NAME.test(to))
    return { refused: `“${to}” cannot be a name: write letters, digits and hyphens, without spaces` };
  if (to === named.name) return { edits: [] };
  const clash = names.all.find(({ name }) => name === to);
  if (clash) return { refused: `“${to}” is already the name of a ${clash.sort}` };
  const edits = names.of(named).flatMap(({ at }) => editOf(text.slice(at.start, at.end), at.start, named.name, to));
  if (mistakes(applied(text, edits), options) > mistakes(text, options))
    return {
      refused: `with “${to}” the document could not be understood any more: the name stands where it cannot be changed`,
    };
  return { edits };
}

/** In `4/withdrawal:starts` only `withdrawal` changes; a verb in the third person (`opens-fire`) is followed by another in it. */
function editOf(written: string, start: number, name: string, to: string): Edit[] {
  const plain = written.replace(/:(starts|ends)$/, '');
  const from = start + plain.length - name.length;
  if (plain === name || plain.endsWith(`/${name}`)) return [{ from, to: from + name.length, text: to }];
  return [{ from: start, to: start + written.length, text: thirdPerson(to) }];
}

/** A text with edits made, which must not overlap and stand in its order. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, text: put } of edits) {
    out += text.slice(at, from) + put;
    at = to;
  }
  return out + text.slice(at);
}

const mistakes = (text: string, options: CompileOptions): number =>
  compile(text, options).diagnostics.filter(({ severity }) => severity === 'error').length;
