import type { CivilPeriod } from './text.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/s;
const two = (n: number) => String(n).padStart(2, '0');

/**
 * The civil days that an ISO 8601 date names: a year, a month or a day; the time of day and its zone are left aside, as the date is the
 * one its writer wrote. Undefined if it is no such date or not in the calendar.
 * @example civilPeriod('2022-09') // { from: '2022-09-01', to: '2022-09-30' }
 */
export function civilPeriod(iso: string): CivilPeriod | undefined {
  const [, year, month, day] = ISO.exec(iso.trim()) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (month < '01' || month > '12') return undefined;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${two(last)}` };
  if (day < '01' || Number(day) > last) return undefined;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
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
