/** Periods of reporting: whole days of the agreement's clock, each ended by a cut-off. */
import { dateOf, localDay, localInstant, parseTimeText, startOfDay, TimeError } from '@servanda/core';

/** Half-open, ms. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Days {
  /** `2015-02-17`, both included; one alone is that day, none the last day of which the record speaks. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Local time at which a day of reporting ends: `19:30`; `00:00`, at midnight, if left out. */
  readonly cutOff?: string | undefined;
}

const DAY_MINUTES = 1440;
const pad = (n: number) => String(n).padStart(2, '0');

function dateText(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(ofMonth)}`;
}

/** The first instant (ms) of a day of reporting: with a cut-off at 19:30 the evening before. */
function startOf(day: number, cutOff: string, clock: string): number {
  if (cutOff === '00:00') return startOfDay(day, clock);
  const date = dateText(day - 1);
  const [hours = 0, minutes = 0] = cutOff.split(':').map(Number);
  // Where the clock jumps over the cut-off, the day ends with the jump.
  for (let minute = hours * 60 + minutes; minute < DAY_MINUTES; minute++) {
    try {
      return localInstant(date, `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`, clock);
    } catch (error) {
      if (!(error instanceof TimeError) || error.code !== 'skipped') throw error;
    }
  }
  return startOfDay(day, clock);
}

function dayOf(text: string, clock: string): number {
  return localDay(parseTimeText(text.slice(0, 10), clock).from, clock);
}

/** The day of reporting in which an instant (ms) lies. */
export function dayOfInstant(instant: number, cutOff: string, clock: string): number {
  const day = localDay(instant, clock);
  return instant < startOf(day + 1, cutOff, clock) ? day : day + 1;
}

/**
 * The period asked for and the one before it, of the same number of days.
 * @param last instant (ms) whose day is meant where no day is given
 * @param end the last instant (ms) to be reported on, where the reader set one
 * @throws TimeError where a date is none, RangeError where the period runs backwards or begins after its end
 */
export function periodOf(
  { from, to, cutOff = '00:00' }: Days,
  clock: string,
  last: number,
  end: number = Number.POSITIVE_INFINITY,
): { readonly period: Period; readonly before: Period; readonly days: { readonly from: string; readonly to: string } } {
  const lastDay = dayOfInstant(last, cutOff, clock);
  const first = from ?? to;
  const final = to ?? from;
  const firstDay = first === undefined ? lastDay : dayOf(first, clock);
  const finalDay = final === undefined ? lastDay : dayOf(final, clock);
  if (finalDay < firstDay) throw new RangeError(`the period ends on ${to}, before it begins on ${from}`);
  const start = startOf(firstDay, cutOff, clock);
  if (end < start) throw new RangeError('the period begins after the instant as of which verdicts are asked for');
  const days = finalDay - firstDay + 1;
  return {
    period: { from: start, to: Math.min(startOf(finalDay + 1, cutOff, clock), end + 1) },
    before: { from: startOf(firstDay - days, cutOff, clock), to: start },
    days: { from: dateText(firstDay), to: dateText(finalDay) },
  };
}

/** Whether `19:30` is a time of day at which a day of reporting may end. */
export function isCutOff(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether all of a time lies in a period, some of it, or none. */
export function liesIn(time: Period, period: Period): 'surely' | 'perhaps' | 'no' {
  if (time.from >= period.to || time.to <= period.from) return 'no';
  return time.from >= period.from && time.to <= period.to ? 'surely' : 'perhaps';
}
