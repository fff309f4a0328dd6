import type { Range } from '../text/text.ts';

/** A word, a run of digits or one sign. `words()` joins "12.02.2015" and "1,000" or not as Unicode has it; here each part counts. */
export interface Token extends Range {
  /** Folded as `Word.key`; a possessive ending is left off. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'sign';
  readonly capital: boolean;
  /** Whether the token before touches it. */
  readonly glued: boolean;
}

const TOKEN = /(\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*)|([0-9]+)|[^\s]/gu;

/** The tokens of a part of a text, with offsets in the whole text. Linear. */
export function tokens(plain: string, { from, to }: Range): Token[] {
  const found: Token[] = [];
  let end = -1;
  for (const match of plain.slice(from, to).matchAll(TOKEN)) {
    const [words, word, digits] = match;
    const at = from + match.index;
    found.push({
      from: at,
      to: at + words.length,
      key: word === undefined ? words : fold(word),
      kind: word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'sign',
      capital: word !== undefined && /^\p{Lu}/u.test(word),
      glued: at === end,
    });
    end = at + words.length;
  }
  return found;
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s$/, '');
}
