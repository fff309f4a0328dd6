/** Deadlines: each function gives `D`, the first instant (ms) at which it is too late (semantics 1.5). */
import { addMonths, dayNumber } from './civil.ts';
import { localDay, parseDate, startOfDay } from './local.ts';
import { addToDay, isCalendarSpan, type Span, spanMs } from './span.ts';
import { TimeError } from './time-error.ts';

/** Midnight that ends a local day. */
function midnightAfter(day: number, clock: string): number {
  return startOfDay(day + 1, clock);
}

/**
 * `within SPAN of` an anchor (ms). To the hour an act at the very end is in time; from days on the anchor's own day is not
 * counted and the last day counts whole. An anchor that never comes (infinite) stays as it is.
 */
export function tooLateWithin(span: Span, anchor: number, clock: string): number {
  if (!Number.isFinite(anchor)) return anchor;
  if (!isCalendarSpan(span)) return anchor + spanMs(span) + 1;
  return midnightAfter(addToDay(localDay(anchor, clock), span), clock);
}

/** `by day n of` an anchor (ms): the anchor's own day is day 1. */
export function tooLateDayOf(n: number, anchor: number, clock: string): number {
  return tooLateDayAfter(n - 1, anchor, clock);
}

/** `by day n after` an anchor (ms): the anchor's own day is day 0. */
export function tooLateDayAfter(n: number, anchor: number, clock: string): number {
  if (!Number.isFinite(anchor)) return anchor;
  return midnightAfter(localDay(anchor, clock) + n, clock);
}

/** `by 2015-12-31`: midnight that ends that local day. @throws {TimeError} for what is no date */
export function endOfDay(date: string, clock: string): number {
  return midnightAfter(dayNumber(parseDate(date)), clock);
}

/** `by end of 2015-03`: midnight that ends the month. @throws {TimeError} for what is no month */
export function endOfMonth(month: string, clock: string): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) throw new TimeError('malformed', `"${month}" is not a month`, 'write year and month: 2015-03');
  return startOfDay(dayNumber(addMonths({ year: Number(match[1]), month: Number(match[2]), day: 1 }, 1)), clock);
}

/** `by end of 2015`: midnight that ends the year. @throws {TimeError} for what is no year */
export function endOfYear(year: string, clock: string): number {
  if (!/^\d{4}$/.test(year)) throw new TimeError('malformed', `"${year}" is not a year`, 'write four digits: 2015');
  return startOfDay(dayNumber({ year: Number(year) + 1, month: 1, day: 1 }), clock);
}

/** `by 2015-02-15 18:00`: an act at that very instant (ms) is in time. */
export function tooLateAfter(instant: number): number {
  return instant + 1;
}
