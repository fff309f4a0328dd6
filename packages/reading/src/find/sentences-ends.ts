/** What ends a sentence within a run of lines: the segmenter's proposals, mended. */
import { TEXT_WORDS, type TextWords } from '../lexicon/text-words.ts';
import type { Range } from '../text/text.ts';

/** The segmenter looks ahead without a limit, so it is given no more than this at a time. */
const WINDOW = 4000;
/** No abbreviation or word looked at is longer. */
const NEAR = 60;

const all = (part: (words: TextWords) => readonly string[]): ReadonlySet<string> => new Set(TEXT_WORDS.flatMap(part));
const BEFORE = all((words) => words.before);
const BEFORE_NUMBER = all((words) => words.beforeNumber);
const MAY_END = all((words) => words.mayEnd);
const STARTERS = all((words) => words.starters);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FIRST = /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u;
const ABBREVIATED = /(?:^|[^\p{L}\p{M}.№'’ʼ])([\p{L}№][\p{L}\p{M}.-]*)\.\s*$/u;
const ENUMERATOR = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxlcm]{1,6})[.)]+\s*$/iu;
/**
 * Marks of notes belong to the sentence before them; the segmenter takes no account of them, nor of missing spaces, and never begins a
 * sentence with a number that small letters follow. Few abbreviations have five letters.
 */
const MISSED = [
  /(?<=[\p{L}'’ʼ]{5}|\p{N}{4})[.!?…]["”»’)]*\s+(?=["“„«‘([]*\p{N})/gu,
  /…["”»’)\]]*\s+(?=["“„«‘([]*\p{Lu})/gu,
  /[.!?…]["”»’)]*(?:\s?\[\d{1,3}\])+\s+(?=["“„«‘([]*\p{Lu})/gu,
  /(?<=[\p{Ll}"”»]{2}[.!?])(?=\p{Lu}\p{Ll})/gu,
];

/** Some write without capitals: there, any mark that ends a sentence does. */
const CARELESS = /[.!?…]["”»’)]*\s+(?=["“„«‘([]*\p{Ll})/gu;
const CAPITAL_AFTER_MARK = /[.!?…]["”»’)]*\s+["“„«‘([]*\p{Lu}/u;

/** Offsets at which a sentence of the flow ends and the next begins, in order. `flow` holds no line break. */
export function sentenceEnds(flow: string, quoted: readonly Range[], segmenter: Intl.Segmenter): number[] {
  const proposed = new Set(segmentStarts(flow, segmenter));
  const careless = /^\P{L}*\p{Ll}/u.test(flow) && !CAPITAL_AFTER_MARK.test(flow);
  for (const missed of careless ? [...MISSED, CARELESS] : MISSED) {
    for (const { index, 0: mark } of flow.matchAll(missed)) proposed.add(index + mark.length);
  }
  const starts = [...proposed].filter((start) => start > 0).sort((a, b) => a - b);

  const ends: number[] = [];
  let begun = 0;
  let quote = 0;
  let saysSomething = false;
  starts.forEach((start, index) => {
    saysSomething ||= LETTER_OR_DIGIT.test(flow.slice(Math.max(begun, starts[index - 1] ?? 0), start));
    if (!saysSomething || !isEnd(flow, { begun, start, next: starts[index + 1] ?? flow.length }, careless)) return;
    while ((quoted[quote]?.to ?? start) < start) quote++;
    const around = quoted[quote];
    if (around && around.from < start && !holdsSentences(flow, around, careless)) return;
    ends.push(start);
    begun = start;
    saysSomething = false;
  });
  return ends;
}

function* segmentStarts(flow: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  while (from < flow.length) {
    const window = flow.slice(from, from + WINDOW);
    let last = 0;
    for (const { index } of segmenter.segment(window)) {
      if (index > 0) yield from + index;
      last = index;
    }
    if (from + WINDOW >= flow.length) return;
    // What the window cuts off is looked at again from the beginning of its sentence, or, in a very long one, from a space.
    const space = window.lastIndexOf(' ');
    from += last > 0 ? last : space > 0 ? space : WINDOW;
  }
}

interface Break {
  /** Where the sentence that ends began. */
  readonly begun: number;
  readonly start: number;
  /** Where the next break is proposed. */
  readonly next: number;
}

function isEnd(flow: string, { begun, start, next }: Break, careless: boolean): boolean {
  if (!LETTER_OR_DIGIT.test(flow.slice(start, next))) return false;
  const first = FIRST.exec(flow.slice(start, start + NEAR))?.[1] ?? '';
  const spaced = /\s/.test(flow[start - 1] ?? '');
  if ((!careless && /^\p{Ll}/u.test(first)) || (!spaced && !/^[\p{Lu}\p{Lo}]/u.test(first))) return false;
  if (start - begun < NEAR && ENUMERATOR.test(flow.slice(begun, start))) return false;

  const abbreviation = ABBREVIATED.exec(flow.slice(Math.max(begun, start - NEAR), start))?.[1];
  if (abbreviation === undefined) return true;
  const key = abbreviation.toLowerCase();
  if (BEFORE.has(key)) return false;
  if (BEFORE_NUMBER.has(key) && /^(?:\p{N}|[IVXLC]+\b)/u.test(first)) return false;
  const mayEnd = MAY_END.has(key) || [...key].length === 1 || /\p{L}\.\p{L}+$/u.test(key);
  // Without capitals, no word after an abbreviation tells that it begins a sentence.
  return !mayEnd || (!careless && STARTERS.has(first.toLowerCase()));
}

/** A quotation is broken only where it holds sentences: it begins as one and ends as one, inside its marks or right after them. */
function holdsSentences(flow: string, quote: Range, careless: boolean): boolean {
  const first = FIRST.exec(flow.slice(quote.from, quote.from + NEAR))?.[1] ?? '';
  if (!/^[\p{L}\p{N}]/u.test(first) || (!careless && /^\p{Ll}/u.test(first))) return false;
  const [inside, after] = [flow.slice(quote.from, quote.to).trimEnd().at(-1) ?? '', flow[quote.to + 1] ?? ''];
  return quote.to >= flow.length || /[.!?…,;–—-]/.test(inside) || /[.,!?…]/.test(after);
}
