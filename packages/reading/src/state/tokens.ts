import type { Range } from '../text/text.ts';
import { words } from '../text/words.ts';

/** A word or a mark of a sentence; `key` of a word is folded. Marks are kept, for clauses end at them. */
export interface Token extends Range {
  readonly key: string;
  readonly mark: boolean;
}

const MARK = /[^\s\p{L}\p{M}\p{N}\p{C}]/gu;
/** Joins two words into one ("so-called"), which are looked for as two. */
const HYPHENS = new Set(['-', '‐', '‑']);

function marksIn(plain: string, range: Range): Token[] {
  const gap = plain.slice(range.from, range.to);
  if (HYPHENS.has(gap)) return [];
  return [...gap.matchAll(MARK)].map((mark) => {
    const from = range.from + mark.index;
    return { key: mark[0], mark: true, from, to: from + mark[0].length };
  });
}

/** Words and marks in a range of a text, in its order. */
export function tokensOf(plain: string, range: Range): Token[] {
  const tokens: Token[] = [];
  let { from } = range;
  for (const word of words(plain, range)) {
    tokens.push(...marksIn(plain, { from, to: word.from }), { ...word, mark: false });
    from = word.to;
  }
  return [...tokens, ...marksIn(plain, { from, to: range.to })];
}
