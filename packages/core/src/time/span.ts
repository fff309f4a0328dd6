/** Spans of time as written: exact up to hours, calendar spans from days on. */
import { addMonths, DAY_MS, dateOf, dayNumber } from './civil.ts';
import { localMs, resolveLocal } from './local.ts';
import { TimeError } from './time-error.ts';

export type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
export interface Span {
  readonly n: number;
  readonly unit: Unit;
}

const FIXED: Readonly<Record<Unit, number | undefined>> = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: DAY_MS,
  weeks: 7 * DAY_MS,
  months: undefined,
  years: undefined,
};

/** Whether the span is counted on the clock's calendar: days and longer. */
export function isCalendarSpan({ unit }: Span): boolean {
  return (FIXED[unit] ?? DAY_MS) >= DAY_MS;
}

/**
 * Length in ms; days have 24 hours (a sliding window has no midnight).
 * @throws {TimeError} `not-fixed` for months and years
 */
export function spanMs({ n, unit }: Span): number {
  const ms = FIXED[unit];
  if (ms !== undefined) return n * ms;
  throw new TimeError('not-fixed', `${n} ${unit} have no fixed length`, 'write the number of days or weeks');
}

/** The day some days, weeks, months or years after a day, both as day numbers (semantics 1.4). */
export function addToDay(day: number, { n, unit }: Span): number {
  if (unit === 'days') return day + n;
  if (unit === 'weeks') return day + 7 * n;
  return dayNumber(addMonths(dateOf(day), unit === 'years' ? 12 * n : n));
}

/**
 * The instant (ms) a span after another: exactly for seconds to hours; for days and longer, at the same local time of day.
 * Where the clock jumps over that time, the instant of the jump. An infinite instant stays as it is.
 */
export function addSpan(instant: number, span: Span, clock: string): number {
  if (!Number.isFinite(instant)) return instant;
  if (!isCalendarSpan(span)) return instant + spanMs(span);
  const local = localMs(instant, clock);
  const day = Math.floor(local / DAY_MS);
  return resolveLocal(addToDay(day, span) * DAY_MS + (local - day * DAY_MS), clock).instant;
}
