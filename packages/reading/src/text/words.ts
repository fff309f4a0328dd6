/** The words of a text, with offsets and in the folded form in which words are compared. */
import { withoutInvisible } from './invisible.ts';
import type { Range } from './text.ts';

/** A word of a text: `key` is its folded form (NFKC, lower case, plain apostrophe, nothing invisible). */
export interface Word extends Range {
  readonly key: string;
}

/** All characters that writers use as one, for a class of a regular expression. */
export const APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\uff07\ua78c";
const EACH_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/**
 * Letters and digits, joined by an apostrophe between letters (don't), by a point or comma between digits (30,000), by a point between
 * single letters (U.S). An expression and not `Intl.Segmenter` for scripts that put spaces between words: the segmenter takes time that
 * grows with the square of the length, and its rules differ between the versions of a browser, so that prints would not last.
 */
const WORD = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[${APOSTROPHES}·](?=\p{L})|(?<=\p{N})[.,٫٬](?=\p{N})|(?<=(?<![\p{L}\p{M}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{M}\p{N}])))[\p{L}\p{M}\p{N}]+)*`,
  'gu',
);

/** Scripts whose words stand without spaces between them: here a dictionary is needed, and the segmenter has one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A run longer than this is cut: the segmenter is quick on short runs only. */
const RUN = 500;
let segmenter: Intl.Segmenter | undefined;

/** Most words are of these alone, and are folded by their case only. */
const ASCII = /^[!-~]*$/;

/** The form in which words are compared: NFKC, lower case, `'` for every apostrophe, invisible characters dropped. */
export function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return withoutInvisible(word).seen.normalize('NFKC').toLowerCase().replace(EACH_APOSTROPHE, "'");
}

function* pieces(run: string): Generator<{ readonly from: number; readonly word: string }> {
  if (!UNSPACED.test(run)) {
    yield { from: 0, word: run };
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (let start = 0; start < run.length; start += RUN)
    for (const { index, segment, isWordLike } of segmenter.segment(run.slice(start, start + RUN)))
      if (isWordLike) yield { from: start + index, word: segment };
}

/** The words of a text, or of a range of it, in its order. Offsets are those of `plain`. */
export function words(plain: string, range?: Range): Word[] {
  const start = range?.from ?? 0;
  const { seen, at } = withoutInvisible(range ? plain.slice(range.from, range.to) : plain);
  const found: Word[] = [];
  for (const match of seen.matchAll(WORD))
    for (const { from, word } of pieces(match[0])) {
      const first = match.index + from;
      // The end is that of the last character seen: an invisible one after it is no part of the word.
      found.push({ from: start + at(first), to: start + at(first + word.length - 1) + 1, key: folded(word) });
    }
  return found;
}
