import type { Range } from '../text/text.ts';

/** A word or a mark of a sentence; `key` is folded as `Word.key` is. Marks are kept, for clauses end at them. */
export interface Token extends Range {
  readonly key: string;
  readonly mark: boolean;
}

const PARTS = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Lower case, one form of each letter, plain apostrophe. */
export function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
}

/** Words and marks in a range of a text, in its order. */
export function tokensOf(plain: string, range: Range): Token[] {
  return [...plain.slice(range.from, range.to).matchAll(PARTS)].map((part) => ({
    key: fold(part[0]),
    mark: !WORD.test(part[0]),
    from: range.from + part.index,
    to: range.from + part.index + part[0].length,
  }));
}
