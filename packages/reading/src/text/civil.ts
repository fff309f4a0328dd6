import { aDay, aMonth, aYear, periodOf } from './calendar.ts';
import type { CivilPeriod } from './text.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/s;

/**
 * The civil days that an ISO 8601 date names: a year, a month or a day; the time of day and its zone are left aside, as the date is the
 * one its writer wrote. Undefined if it is no such date or not in the calendar.
 * @example civilPeriod('2022-09') // { from: '2022-09-01', to: '2022-09-30' }
 */
export function civilPeriod(iso: string): CivilPeriod | undefined {
  const [, year, month, day] = ISO.exec(iso.trim()) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined) return periodOf(aYear(Number(year)));
  if (month < '01' || month > '12') return undefined;
  const days = day === undefined ? aMonth(Number(year), Number(month)) : aDay(Number(year), Number(month), Number(day));
  return days && periodOf(days);
}

/**
 * The days of a date as a form or a sidecar holds it: `2022`, `2022-09`, `2022-09-13`, or from one of these to another, both included.
 * Undefined where an end is open, or is not in the calendar.
 */
export function daysSaid(
  said: string | { readonly from?: string | undefined; readonly to?: string | undefined },
): CivilPeriod | undefined {
  const { from = '', to = '' } = typeof said === 'string' ? { from: said, to: said } : said;
  const [first, last] = [civilPeriod(from), civilPeriod(to)];
  return first && last && { from: first.from, to: last.to };
}

/** The days of a date as a person writes it: a day, a month or a year, without a time of day. Undefined where it is none. */
export function writtenDays(text: string): CivilPeriod | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? civilPeriod(text) : undefined;
}
