import { dateOf } from '@servanda/core';
import {
  aDay,
  aMonth,
  aYear,
  type Days,
  isWritable,
  monthOf,
  monthsLater,
  weekdayOf,
  weekOf,
} from '../text/calendar.ts';
import { partOf } from './dates-parts.ts';
import type { Point, Turn } from './dates-points.ts';
import type { FoundDate, QuantityUnit } from './found.ts';

/** The date of the text, and how the words around a date look: ahead, back, both ways, or nowhere. */
export interface Around {
  readonly text: Days | undefined;
  readonly role: FoundDate['role'];
  readonly looks: 'ahead' | 'back' | 'both' | 'unsaid';
}
export type Resolved = Days | { readonly why: string };

const NO_TEXT_DATE = 'it is counted from the date of the text, which is not known';
const BOTH_WAYS = 'the words do not tell whether it lies before or after the date of the text';

/** The days that a point means, or why that stays open. */
export function resolve(point: Point, around: Around): Resolved {
  const found = resolved(point, around);
  if ('why' in found || isWritable(found)) return found;
  return { why: found.from > found.to ? 'it ends before it begins' : 'it lies outside the years 1 to 9999' };
}

function resolved(point: Point, around: Around): Resolved {
  const { text } = around;
  switch (point.kind) {
    case 'days':
      return point.days;
    case 'open':
      return { why: point.why };
    case 'none':
      return { why: 'it is no date' };
    case 'part': {
      const whole = resolve(point.of, around);
      return 'why' in whole ? whole : partOf(point.part, whole, around.role);
    }
    case 'range':
      return ranged(point.a, point.b, around);
    case 'before':
    case 'after': {
      const days = resolve(point.of, around);
      if ('why' in days) return days;
      const day = point.kind === 'before' ? days.from - 1 : days.to + 1;
      return { from: day, to: day };
    }
    case 'yearly':
      if (!text) return { why: 'no year is said, and the date of the text is not known' };
      return told(turned(point.turn, around), text, (turn) => yearly(point.month, point.day, turn, text));
    case 'last year':
      if (!text) return { why: NO_TEXT_DATE };
      if (dateOf(text.from).year !== dateOf(text.to).year) return { why: 'the date of the text lies in two years' };
      return aMonth(dateOf(text.from).year - 1, point.month);
    case 'weekday':
      if (!text) return { why: NO_TEXT_DATE };
      return told(turned(point.turn, around), text, (turn) => onWeekday(point.weekday, turn, text));
    case 'hence':
      if (around.looks !== 'ahead') return { why: 'it may be a length of time as well as a day to come' };
      return text ? counted(text, point.n, point.unit) : { why: NO_TEXT_DATE };
    case 'counted':
      return text ? counted(text, point.n, point.unit) : { why: NO_TEXT_DATE };
    case 'to the day':
      return text
        ? { from: later(text.from, point.n, point.unit), to: later(text.to, point.n, point.unit) }
        : { why: NO_TEXT_DATE };
    case 'beside':
      return text ? beside(text, point.n, point.unit) : { why: NO_TEXT_DATE };
    case 'within':
      return text ? { from: text.from, to: later(text.to, point.n, point.unit) } : { why: NO_TEXT_DATE };
    case 'past':
      return text ? { from: counted(text, -point.n, point.unit).from, to: text.to } : { why: NO_TEXT_DATE };
  }
}

type Turned = Exclude<Turn, 'by words'> | 'back' | 'ahead';

function turned(turn: Turn, { looks }: Around): Turned | 'both' | 'unsaid' {
  return turn === 'by words' ? looks : turn;
}

/** Where no word says it, writers mean the last one; but if the next is less than half as far away, nobody can tell. */
function told(turn: Turned | 'both' | 'unsaid', text: Days, days: (turn: Turned) => Resolved): Resolved {
  if (turn === 'both') return { why: BOTH_WAYS };
  if (turn !== 'unsaid') return days(turn);
  const [back, ahead] = [days('back'), days('ahead')];
  if ('why' in back || 'why' in ahead || back.from === ahead.from) return back;
  return text.from - back.to > 2 * (ahead.from - text.to) ? { why: BOTH_WAYS } : back;
}

const PER_DAY: Partial<Record<QuantityUnit, number>> = { hour: 24, minute: 1440, day: 1, week: 1 / 7 };

/** As vague as the unit: years ago are a civil year, months a civil month, weeks the seven days around, hours the days that they touch. */
function counted({ from, to }: Days, n: number, unit: QuantityUnit): Days {
  const year = (day: number): number => dateOf(day).year + n;
  const month = (day: number): Days => aMonth(dateOf(day).year, dateOf(day).month + n);
  if (unit === 'year') return { from: aYear(year(from)).from, to: aYear(year(to)).to };
  if (unit === 'month') return { from: month(from).from, to: month(to).to };
  if (unit === 'week') return { from: from + 7 * n - 3, to: to + 7 * n + 3 };
  const days = n / (PER_DAY[unit] ?? 1);
  return { from: from + Math.floor(days), to: to + Math.ceil(days) };
}

function beside({ from, to }: Days, n: number, unit: QuantityUnit): Days {
  if (unit === 'week') return { from: weekOf(from).from + 7 * n, to: weekOf(to).to + 7 * n };
  return counted(unit === 'month' ? { from: monthOf(from).from, to } : { from, to }, n, unit);
}

function later(day: number, n: number, unit: QuantityUnit): number {
  if (unit === 'year' || unit === 'month') return monthsLater(day, unit === 'year' ? 12 * n : n);
  return day + Math.ceil(n / (PER_DAY[unit] ?? 1));
}

// 29 February may be eight years away.
const LEAP_GAP = 8;

function yearly(month: number, day: number | undefined, turn: Turned, text: Days): Resolved {
  const inYear = (year: number): Days | undefined => (day === undefined ? aMonth(year, month) : aDay(year, month, day));
  const first = (start: number, step: 1 | -1, fits: (days: Days) => boolean): Days | undefined => {
    for (let gap = 0; gap <= LEAP_GAP + 1; gap += 1) {
      const days = inYear(start + step * gap);
      if (days && fits(days)) return days;
    }
    return undefined;
  };
  const seen = (now: number): Days | undefined => {
    const { year } = dateOf(now);
    if (turn === 'back') return first(year, -1, ({ from }) => from <= now);
    if (turn === 'last') return first(year, -1, ({ to }) => to < now);
    if (turn === 'ahead') return first(year, 1, ({ to }) => to >= now);
    if (turn === 'next') return first(year, 1, ({ from }) => from > now);
    return inYear(year);
  };
  const [late, early] = [seen(text.to), seen(text.from)];
  // Within a month or so the words of a writer look from its end (back) or its start (ahead); over a longer time nobody can tell.
  const vague = text.to - text.from > 30;
  if (!late || !early || (vague && late.from !== early.from))
    return { why: 'no year is said, and the date of the text is too vague to tell it' };
  return turn === 'ahead' || turn === 'next' ? early : late;
}

function onWeekday(weekday: number, turn: Turned, text: Days): Resolved {
  const back = (day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
  const ahead = (day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
  const turns: Record<Turned, (day: number) => number> = {
    back,
    ahead,
    last: (day) => back(day - 1),
    next: (day) => ahead(day + 1),
    this: (day) => weekOf(day).from + ((weekday + 6) % 7),
  };
  return { from: turns[turn](text.from), to: turns[turn](text.to) };
}

/** From one point to another; the one without a year takes it from the other. */
function ranged(a: Point, b: Point, around: Around): Resolved {
  const borrow = (point: Point, days: Resolved, turn: 'back' | 'ahead'): Resolved | undefined =>
    point.kind === 'yearly' && !('why' in days) ? yearly(point.month, point.day, turn, days) : undefined;
  const last = resolve(b, around);
  const first = borrow(a, last, 'back') ?? resolve(a, around);
  const end = a.kind === 'yearly' ? last : (borrow(b, first, 'ahead') ?? last);
  if ('why' in first) return first;
  return 'why' in end ? end : { from: first.from, to: end.to };
}
