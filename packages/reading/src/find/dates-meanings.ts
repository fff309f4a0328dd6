import type { Phrase } from '../lexicon/lexicon.ts';
import { aDay, aMonth, aYear } from '../text/calendar.ts';
import type { Pattern, Taken } from './dates-patterns.ts';
import type { Point, ReadPoint, Turn } from './dates-points.ts';

export type Meaning = Pick<ReadPoint, 'point' | 'role'> & { readonly weak?: boolean };
type Reader = (taken: Taken) => Meaning | undefined;

const at = (point: Point): Meaning => ({ point, role: 'at' });
const open = (why: string): Meaning => at({ kind: 'open', why });
const NO_SUCH_DAY = 'the calendar has no such day';

function aPoint(month: number, day: number | undefined, year: number | undefined, turn: Turn = 'by words'): Point {
  // A leap year has every day that a month may have.
  const days = day === undefined ? aMonth(year ?? 2000, month) : aDay(year ?? 2000, month, day);
  if (!days) return { kind: 'open', why: NO_SUCH_DAY };
  return year === undefined ? { kind: 'yearly', month, day, turn } : { kind: 'days', days };
}

type Counting = Extract<Point, { n: number }>['kind'];

function counted(kind: Counting, { n = 1, unit }: Taken, sign: 1 | -1 = 1): Point {
  if (!unit) return { kind: 'none' };
  const count = n * unit.n;
  if (!Number.isInteger(count)) return { kind: 'open', why: 'the number of days, months or years is not whole' };
  // A fortnight is as vague as the weeks that it is made of.
  if (unit.n > 1 && unit.unit === 'day' && kind !== 'to the day') return { kind, n: (sign * count) / 7, unit: 'week' };
  if (unit.n > 1 && kind === 'counted') {
    // "A decade ago" is as vague as a decade.
    const end = (by: number): Point => ({ kind, n: sign * count + by, unit: unit.unit });
    return { kind: 'range', a: end(-unit.n / 2), b: end(unit.n / 2) };
  }
  return { kind, n: sign * count, unit: unit.unit };
}

function beside(taken: Taken, turn: 'last' | 'this' | 'next'): Meaning | undefined {
  const { unit, weekday } = taken;
  const month = taken.month[0];
  if (weekday !== undefined) return at({ kind: 'weekday', weekday, turn });
  if (month !== undefined) return at(aPoint(month + 1, undefined, undefined, turn));
  if (!unit) return undefined;
  if (unit.n > 1) {
    if (turn === 'this') return undefined;
    return turn === 'last'
      ? { point: counted('past', taken), role: 'for' }
      : { point: counted('within', taken), role: 'until' };
  }
  if (unit.unit !== 'week' && unit.unit !== 'month' && unit.unit !== 'year') return undefined;
  return at({ kind: 'beside', n: turn === 'last' ? -1 : turn === 'next' ? 1 : 0, unit: unit.unit });
}

function part(name: Extract<Point, { kind: 'part' }>['part']): Reader {
  return ({ point: [of] }) => of && at({ kind: 'part', part: name, of });
}

function fraction(of: number): Reader {
  return (taken) => {
    const index = (taken.ordinal ?? 0) - 1;
    return index >= 0 && index < of ? part({ index, of })(taken) : undefined;
  };
}

function range({ point, day, month, year }: Taken): Meaning | undefined {
  const [a, b] = point;
  if (a && b) return at({ kind: 'range', a, b });
  const [first, second = first] = month;
  if (first === undefined || second === undefined) return undefined;
  return at({ kind: 'range', a: aPoint(first + 1, day[0], year), b: aPoint(second + 1, day[1], year) });
}

function role(name: ReadPoint['role']): Reader {
  return ({ point: [point] }) => point && { point, role: name };
}

const READERS: Record<Phrase | 'offset', Reader> = {
  numeric: ({ point: [point] }) => point && at(point),
  offset: () => undefined,
  day: ({ month, day, year }) => (month[0] === undefined ? undefined : at(aPoint(month[0] + 1, day[0], year))),
  month: ({ month, year }) =>
    month[0] === undefined ? undefined : { ...at(aPoint(month[0] + 1, undefined, year)), weak: year === undefined },
  monthBeside: ({ month }) => (month[0] === undefined ? undefined : at({ kind: 'last year', month: month[0] + 1 })),
  year: ({ year }) => (year === undefined ? undefined : at({ kind: 'days', days: aYear(year) })),
  decade: ({ year = 0 }) => at({ kind: 'days', days: { from: aYear(year).from, to: aYear(year + 9).to } }),
  weekday: ({ weekday = 0 }) => at({ kind: 'weekday', weekday, turn: 'by words' }),
  ago: (taken) => at(counted('counted', taken, -1)),
  agoToday: (taken) => at(counted('to the day', taken, -1)),
  hence: (taken) => at(counted('hence', taken)),
  previous: (taken) => beside(taken, 'last'),
  current: (taken) => beside(taken, 'this'),
  following: (taken) => beside(taken, 'next'),
  within: (taken) => ({ point: counted('within', taken), role: 'until' }),
  past: (taken) => ({ point: counted('past', taken), role: 'for' }),
  elsewhere: () => at({ kind: 'open', why: 'it is counted from something else in the text', counts: true }),
  uncounted: () => open('it is not said how many'),
  anchored: () => at({ kind: 'none' }),
  early: part('early'),
  mid: part('mid'),
  late: part('late'),
  start: part('start'),
  end: part('end'),
  spring: part('spring'),
  summer: part('summer'),
  autumn: part('autumn'),
  winter: part('winter'),
  half: fraction(2),
  quarter: fraction(4),
  range,
  at: role('at'),
  until: role('until'),
  since: role('since'),
  before: ({ point: [of] }) => of && { point: { kind: 'before', of }, role: 'until' },
  after: ({ point: [of] }) => of && { point: { kind: 'after', of }, role: 'since' },
};

/** What a phrase with its slots filled means; undefined where the words turn out not to fit. */
export function meaning({ phrase, offset }: Pattern, taken: Taken): Meaning | undefined {
  return phrase === 'offset' ? at({ kind: 'counted', n: offset, unit: 'day' }) : READERS[phrase](taken);
}
