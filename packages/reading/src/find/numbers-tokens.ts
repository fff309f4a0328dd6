import { withoutInvisible } from '../text/invisible.ts';
import type { Range } from '../text/text.ts';
import { folded } from '../text/words.ts';

/** A word, a run of digits or one sign. `words()` joins "30,000" and "12.02"; here each part counts. */
export interface Token extends Range {
  /** Folded as `Word.key`; a possessive ending is left off. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'sign';
  readonly capital: boolean;
  /** The one character of space before it; empty where there is none or more. */
  readonly space: string;
  /** Whether the token before touches it. */
  readonly glued: boolean;
}

const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*)|([0-9]+)|[^\s]/gu;

/** The tokens of a part of a text, with offsets in the whole text. Linear. */
export function tokens(plain: string, { from, to }: Range): Token[] {
  const { seen, at } = withoutInvisible(plain.slice(from, to));
  const found: Token[] = [];
  let end = -1;
  for (const match of seen.matchAll(TOKEN)) {
    const [words, word, digits] = match;
    const next = match.index + words.length;
    const gap = match.index - Math.max(end, 0);
    found.push({
      from: from + at(match.index),
      to: from + at(next - 1) + 1,
      key: word === undefined ? words : folded(word).replace(/'s$/, ''),
      kind: word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'sign',
      capital: word !== undefined && /^\p{Lu}/u.test(word),
      space: gap === 1 ? (seen[match.index - 1] ?? '') : '',
      glued: match.index === end,
    });
    end = next;
  }
  return found;
}
