import type { TimeWords } from '../lexicon/lexicon.ts';
import { aDay } from '../text/calendar.ts';
import type { Point } from './dates-points.ts';
import type { QuantityUnit } from './found.ts';
import type { FoundNumber } from './numbers.ts';
import type { Token } from './numbers-tokens.ts';
import { unitReader } from './quantities-units.ts';

/** Places in a phrase that words of a kind may fill. */
export const SLOTS = [
  'n',
  'unit',
  'day',
  'month',
  'year',
  'decade',
  'weekday',
  'ordinal',
  'numeric',
  'yearmark',
] as const;
export type Slot = (typeof SLOTS)[number];

export interface Filled {
  readonly end: number;
  readonly value: number;
  readonly unit?: { readonly n: number; readonly unit: QuantityUnit };
  readonly point?: Point;
}
export type SlotReader = (slot: Slot, at: number) => Filled | undefined;

const CALENDAR: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** Forms and their index; those with a final dot count only with the dot or a number beside. */
function indexOf(forms: readonly (readonly string[])[]): ReadonlyMap<string, { index: number; short: boolean }> {
  return new Map(
    forms.flatMap((group, index) =>
      group.map((form) => [form.replace(/\.$/, ''), { index, short: form.endsWith('.') }] as const),
    ),
  );
}

type Names = ReturnType<typeof indexOf>;
const kept = new WeakMap<TimeWords, { readonly months: Names; readonly weekdays: Names }>();

function namesOf(words: TimeWords): { readonly months: Names; readonly weekdays: Names } {
  const known = kept.get(words) ?? { months: indexOf(words.months), weekdays: indexOf(words.weekdays) };
  kept.set(words, known);
  return known;
}

/** Reads what may stand in the slots of a language's phrases. */
export function slotReader(
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, FoundNumber>,
  words: TimeWords,
): SlotReader {
  const { months, weekdays } = namesOf(words);
  const units = unitReader(tokens, words);

  const named = (names: Names, at: number): Filled | undefined => {
    const token = tokens[at];
    const name = token && names.get(token.key);
    if (!token || !name || (words.doubtful.includes(token.key) && !token.capital)) return undefined;
    const dot = tokens[at + 1]?.key === '.' && tokens[at + 1]?.glued === true;
    const number = [tokens[at - 1], tokens[at + (dot ? 2 : 1)]].some((beside) => beside?.kind === 'digits');
    // The dot after "Sat" may be the end of a sentence: then it has to be a short form by a number or by what follows.
    if (name.short && !number && !(dot && tokens[at + 2] !== undefined && !tokens[at + 2]?.capital)) return undefined;
    return { end: at + (name.short && dot ? 2 : 1), value: name.index };
  };

  const lonely = (at: number): boolean => {
    const [sign, before] = [tokens[at - 1], tokens[at - 2]];
    if (
      tokens[at]?.glued &&
      (sign?.kind !== 'sign' || (/^[.,/:]$/.test(sign.key) && sign.glued && before?.kind === 'digits'))
    )
      return false;
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    return !(
      next?.glued &&
      (/^[%°]$/.test(next.key) || (/^[.,/:]$/.test(next.key) && after?.kind === 'digits' && after.glued))
    );
  };

  const yearmark = (at: number): Filled | undefined => {
    const mark = tokens[at];
    if (!mark || !words.yearMarks.includes(mark.key)) return undefined;
    const dot = mark.key.length <= 2 && tokens[at + 1]?.key === '.' && tokens[at + 1]?.glued;
    return { end: at + (dot ? 2 : 1), value: 0 };
  };

  const year = (at: number): Filled | undefined => {
    const token = tokens[at];
    if (!token || !/^(19|20)\d\d$/.test(token.key) || !lonely(at)) return undefined;
    const next = tokens[at + 1];
    if (next?.glued && next.kind === 'word') return undefined;
    const number = numbers.get(at);
    let end = number?.ordinal ? number.end : at + 1;
    end = yearmark(end)?.end ?? end;
    return { end, value: Number(token.key) };
  };

  const day = (at: number): Filled | undefined => {
    const token = tokens[at];
    const number = numbers.get(at);
    if (token?.kind !== 'digits') {
      const value = number?.ordinal ? number.value : 0;
      return number && value >= 1 && value <= 31 ? { end: number.end, value } : undefined;
    }
    if (token.key.length > 2 || !lonely(at)) return undefined;
    const value = Number(token.key);
    const end = number?.ordinal ? number.end : at + 1;
    if (end === at + 1 && tokens[end]?.glued && tokens[end]?.kind === 'word') return undefined;
    return value >= 1 && value <= 31 ? { end, value } : undefined;
  };

  const readers: Record<Slot, (at: number) => Filled | undefined> = {
    month: (at) => named(months, at),
    weekday: (at) => named(weekdays, at),
    year,
    day,
    yearmark,
    numeric: (at) => (tokens[at]?.kind === 'digits' && lonelyStart(at) ? numeric(tokens, at) : undefined),
    decade: (at) => {
      const key = tokens[at]?.key ?? '';
      return /^(19|20)\d0$/.test(key) && tokens[at + 1]?.glued ? { end: at + 1, value: Number(key) } : undefined;
    },
    n: (at) => {
      const number = numbers.get(at);
      if (number && !number.ordinal) return { end: number.end, value: number.value };
      return words.articles.includes(tokens[at]?.key ?? '') ? { end: at + 1, value: 1 } : undefined;
    },
    ordinal: (at) => {
      const number = numbers.get(at);
      return number?.ordinal ? { end: number.end, value: number.value } : undefined;
    },
    unit: (at) => {
      const hyphen = tokens[at]?.key === '-' ? 1 : 0;
      const unit = units(at + hyphen, hyphen === 1);
      return unit && CALENDAR.has(unit.unit) ? { end: unit.end, value: 0, unit } : undefined;
    },
  };
  const lonelyStart = (at: number): boolean =>
    !tokens[at]?.glued ||
    !(
      tokens[at - 1]?.kind !== 'sign' ||
      (/^[.,/:-]$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.kind === 'digits')
    );

  return (slot, at) => readers[slot](at);
}

const NUMERIC = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)([./])(\d\d?)\5(\d{4}))$/;

/** A date all in digits. The dotted form is day first wherever it is used; the slashed one is either, by country. */
function numeric(tokens: readonly Token[], at: number): Filled | undefined {
  const end = at + 5;
  const parts = tokens.slice(at, end);
  const found = parts.every(({ glued }, i) => i === 0 || glued) && NUMERIC.exec(parts.map(({ key }) => key).join(''));
  const [sign, after] = [tokens[end], tokens[end + 1]];
  const goesOn = sign?.glued && /^[./-]$/.test(sign.key) && after?.glued && after.kind === 'digits';
  if (!found || goesOn) return undefined;
  const [, isoYear, isoMonth, isoDay, first, separator, second, lastYear] = found;
  const point = (year: number, month: number, day: number): Filled => {
    const days = aDay(year, month, day);
    return {
      end,
      value: 0,
      point: days ? { kind: 'days', days } : { kind: 'open', why: 'the calendar has no such day' },
    };
  };
  if (isoYear !== undefined) return point(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [a, b, year] = [Number(first), Number(second), Number(lastYear)];
  if (separator === '.' || a > 12 || a === b) return point(year, b, a);
  if (b > 12) return point(year, a, b);
  return { end, value: 0, point: { kind: 'open', why: 'day and month cannot be told apart' } };
}
