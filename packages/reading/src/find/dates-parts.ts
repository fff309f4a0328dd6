import { dateOf } from '@servanda/core';
import { aMonth, type Days } from '../text/calendar.ts';
import type { Part, PartName } from './dates-points.ts';
import type { Resolved } from './dates-resolve.ts';
import type { FoundDate } from './found.ts';

/** Months of a year, 1 to 12. The end of a year is as vague as "late": a third, so that no month is ruled out that a writer may mean. */
const MONTHS: Record<Exclude<PartName, 'winter'>, readonly [number, number]> = {
  early: [1, 4],
  start: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  end: [9, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};
const SEASONS: ReadonlySet<Part> = new Set<Part>(['spring', 'summer', 'autumn', 'winter']);

/** A part of a year or month. "By the end of" and "since the beginning of" name its last and first day. */
export function partOf(part: Part, whole: Days, role: FoundDate['role']): Resolved {
  const length = whole.to - whole.from + 1;
  const { year } = dateOf(whole.from);
  if (part === 'end' && role === 'until') return { from: whole.to, to: whole.to };
  if (part === 'start' && role === 'since') return { from: whole.from, to: whole.from };
  const isYear = length >= 365 && length <= 366;
  if (typeof part === 'object' || SEASONS.has(part)) {
    if (!isYear) return { why: 'only a year has this part' };
    if (part === 'winter') return { why: 'a winter lies in two years' };
  }
  const months = (from: number, to: number): Days => ({ from: aMonth(year, from).from, to: aMonth(year, to).to });
  if (typeof part === 'object') {
    const size = 12 / part.of;
    return months(part.index * size + 1, (part.index + 1) * size);
  }
  if (isYear && part !== 'winter') return months(...MONTHS[part]);
  // Of a month: its first ten days, the next ten, the rest. Of a day there is no telling.
  if (length < 28 || length > 31) return whole;
  const [from, to] = part === 'mid' ? [10, 19] : part === 'early' || part === 'start' ? [0, 9] : [20, length - 1];
  return { from: whole.from + from, to: whole.from + to };
}
