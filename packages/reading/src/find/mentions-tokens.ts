/** Words of a sentence as names are compared with them. */
import type { Range } from '../text/text.ts';
import { APOSTROPHES, words } from '../text/words.ts';

export interface Token extends Range {
  /** The word as folded, and without the full stops of its letters (`u.s`, `us`); `to` is where it ends in the text. */
  readonly keys: readonly { readonly key: string; readonly to: number }[];
  /** Nothing but spaces, hyphens, slashes, quotation marks and the like between this word and the one before. */
  readonly joined: boolean;
}

const SOFT = /^[\s\p{Cf}\p{Cc}\p{Mn}\p{Pd}\p{Pi}\p{Pf}/'"_*.„]*$/u;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');

/** `undotted('u.s')` is `us`. */
export const undotted = (key: string): string => key.replaceAll('.', '');

export function tokensOf(plain: string, range: Range): Token[] {
  let end = range.from;
  return words(plain, range).map(({ from, to, key }) => {
    const joined = SOFT.test(plain.slice(end, from));
    end = to;
    return { from, to, joined, keys: keysOf(plain.slice(from, to), key, to) };
  });
}

function keysOf(word: string, key: string, to: number): Token['keys'] {
  const keys = [{ key, to }];
  // In a name "the accord's" is "the accord": the ending is no part of it.
  const ending = POSSESSIVE.exec(word)?.[0].length ?? 0;
  if (ending > 0) keys.unshift({ key: key.slice(0, -ending), to: to - ending });
  if (/\p{L}\./u.test(key)) keys.push({ key: undotted(key), to });
  return keys;
}

/** Tells whether a word is one of a list in which `*` stands for any ending; gives the form that is, and where it ends. */
export function oneOf(list: readonly string[]): (token: Token) => Token['keys'][number] | undefined {
  const exact = new Set(list.filter((word) => !word.endsWith('*')));
  const beginnings = new Set(list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  const isOne = (key: string) => exact.has(key) || lengths.some((length) => beginnings.has(key.slice(0, length)));
  return ({ keys }) => keys.find(({ key }) => isOne(key));
}
