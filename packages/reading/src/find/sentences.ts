import { firstAtLeast } from '../text/first-at-least.ts';
import type { Range } from '../text/text.ts';
import type { Sentence } from './found.ts';
import { sentenceEnds } from './sentences-ends.ts';
import { BLANK, LINE_BREAK, paragraphs } from './sentences-lines.ts';
import { quotations } from './sentences-quotes.ts';

/** In characters. Longer ones are parted at semicolons, and where that is not enough at line breaks. */
const LONG = 2000;
/** Nobody writes a sentence longer than this: parted at a space, or anywhere, so that reading takes time in proportion to the length. */
const LONGEST = 5000;

/**
 * The sentences of a text, in order, without overlap; only white space lies between them. A blank line ends a sentence, a
 * heading and an item of a list are one each, a quotation is parted only where it holds whole sentences. `language`: BCP 47.
 * Throws nothing; a language that the platform does not know is taken as none.
 */
export function sentences(plain: string, language?: string): Sentence[] {
  const segmenter = segmenterOf(language);
  const found: Sentence[] = [];
  for (const paragraph of paragraphs(plain)) {
    const quoted = quotations(plain, paragraph);
    for (const flow of paragraph.flows) {
      for (const range of sentencesOf(plain, flow, quoted, segmenter)) {
        found.push({ ...range, index: found.length, quoted: within(quoted, range) });
      }
    }
  }
  return found;
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function sentencesOf(plain: string, flow: Range, quoted: readonly Range[], segmenter: Intl.Segmenter): Range[] {
  const words = plain.slice(flow.from, flow.to).replace(LINE_BREAK, (mark) => ' '.repeat(mark.length));
  const inFlow = within(quoted, flow).map(({ from, to }) => ({ from: from - flow.from, to: to - flow.from }));
  const ends = [...sentenceEnds(words, inFlow, segmenter), words.length];
  const parts = ends.map((to, index) => ({ from: flow.from + (ends[index - 1] ?? 0), to: flow.from + to }));
  return parts
    .flatMap((part) => cutIfLong(plain, part, /;(?=\s)/g))
    .flatMap((part) => cutIfLong(plain, part, LINE_BREAK))
    .flatMap((part) => cutIfEndless(plain, part))
    .map((part) => trimmed(plain, part))
    .filter(({ from, to }) => !BLANK.test(plain.slice(from, to)));
}

function cutIfLong(plain: string, range: Range, mark: RegExp): Range[] {
  if (range.to - range.from <= LONG) return [range];
  const cuts = [...plain.slice(range.from, range.to).matchAll(mark)].map(
    (match) => range.from + match.index + match[0].length,
  );
  const ends = [...cuts, range.to];
  return ends.map((to, index) => ({ from: ends[index - 1] ?? range.from, to }));
}

function cutIfEndless(plain: string, { from, to }: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = plain.slice(start, start + LONGEST).lastIndexOf(' ');
    const isPair = /[\udc00-\udfff]/.test(plain[start + LONGEST] ?? '');
    const end = start + (space > 0 ? space : LONGEST - Number(isPair));
    parts.push({ from: start, to: end });
    start = end;
  }
  return [...parts, { from: start, to }];
}

function trimmed(plain: string, { from, to }: Range): Range {
  const words = plain.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}

/** Those parts of ranges, ordered and apart, that lie in another. */
function within(ranges: readonly Range[], { from, to }: Range): Range[] {
  let next = firstAtLeast(ranges, (range) => range.to > from);
  const found: Range[] = [];
  for (let range = ranges[next]; range && range.from < to; range = ranges[++next]) {
    found.push({ from: Math.max(range.from, from), to: Math.min(range.to, to) });
  }
  return found;
}
