import type { Phrase, TimeWords } from '../lexicon/lexicon.ts';
import type { Point } from './dates-points.ts';
import { SLOTS, type Slot, type SlotReader } from './dates-slots.ts';
import type { QuantityUnit } from './found.ts';
import type { Token } from './numbers-tokens.ts';

export interface Taken {
  readonly n?: number;
  readonly unit?: { readonly n: number; readonly unit: QuantityUnit };
  readonly day: readonly number[];
  readonly month: readonly number[];
  readonly year?: number;
  readonly weekday?: number;
  readonly ordinal?: number;
  readonly point: readonly Point[];
}

interface Element {
  /** Words of which one stands here, or a slot. */
  readonly words: readonly string[];
  readonly slot: Slot | 'point' | undefined;
  readonly optional: boolean;
}

export interface Pattern {
  readonly phrase: Phrase | 'offset';
  /** Days from the text's, for words as "yesterday". */
  readonly offset: number;
  readonly elements: readonly Element[];
}

function compile(phrase: Pattern['phrase'], text: string, offset = 0): Pattern {
  const elements = text.split(' ').map((part): Element => {
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const name = /^<(\w+)>$/.exec(body)?.[1];
    const slot = name === 'point' ? name : SLOTS.find((known) => known === name);
    return { words: body.split('|'), slot, optional };
  });
  return { phrase, offset, elements };
}

/** The phrases of a language, ready to match. */
export function patternsOf(words: TimeWords): readonly Pattern[] {
  const phrases = Object.entries(words.phrases) as [Phrase, readonly string[]][];
  return [
    ...phrases.flatMap(([phrase, texts]) => texts.map((text) => compile(phrase, text))),
    ...Object.entries(words.days).map(([text, offset]) => compile('offset', text, offset)),
  ];
}

/** A point that begins at a token, of a lower kind of phrase than the pattern's. */
export type PointReader = (at: number) => { readonly end: number; readonly point: Point } | undefined;

/** Where the pattern ends if it begins at a token, and what its slots took. The words first that are given first, the longest way. */
export function match(
  { elements }: Pattern,
  tokens: readonly Token[],
  at: number,
  slots: SlotReader,
  points: PointReader,
): { readonly end: number; readonly taken: Taken } | undefined {
  const step = (index: number, i: number, taken: Taken): { end: number; taken: Taken } | undefined => {
    const element = elements[index];
    // A comma that no year follows belongs to the sentence.
    if (!element) return i > at ? { end: tokens[i - 1]?.key === ',' ? i - 1 : i, taken } : undefined;
    const one = take(element, i, taken);
    const found = one && step(index + 1, one.end, one.taken);
    return found ?? (element.optional ? step(index + 1, i, taken) : undefined);
  };
  const take = ({ slot, words }: Element, i: number, taken: Taken): { end: number; taken: Taken } | undefined => {
    // Nor does one before the first word.
    if (slot === undefined)
      return words.includes(tokens[i]?.key ?? '') && (i > at || tokens[i]?.key !== ',')
        ? { end: i + 1, taken }
        : undefined;
    if (slot === 'point') {
      const found = points(i);
      return found && { end: found.end, taken: { ...taken, point: [...taken.point, found.point] } };
    }
    const found = slots(slot, i);
    if (!found) return undefined;
    const { end, value } = found;
    switch (slot) {
      case 'day':
      case 'month':
        return { end, taken: { ...taken, [slot]: [...taken[slot], value] } };
      case 'unit':
        return found.unit && { end, taken: { ...taken, unit: found.unit } };
      case 'numeric':
        return found.point && { end, taken: { ...taken, point: [found.point] } };
      case 'decade':
        return { end, taken: { ...taken, year: value } };
      case 'yearmark':
        return { end, taken };
      default:
        return { end, taken: { ...taken, [slot]: value } };
    }
  };
  return step(0, at, { day: [], month: [], point: [] });
}
