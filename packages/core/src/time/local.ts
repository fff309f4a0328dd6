/** Local times of a clock: from an instant to its local day and back. */
import { type CivilDate, DAY_MS, dateOf, dayNumber, isDate } from './civil.ts';
import { TimeError } from './time-error.ts';
import { offsetAt } from './zone-offset.ts';

/** What a clock makes of a local date and time. `skipped`: no clock ever showed it; `instant` is then the end of the gap. */
export interface Resolved {
  readonly instant: number;
  readonly skipped: boolean;
}

/** No zone is further than this from UTC, nor changes by more at once. */
const REACH = DAY_MS * 1.5;

/** Local date and time as ms since local 1970-01-01T00:00. */
export function localMs(instant: number, clock: string): number {
  return instant + offsetAt(instant, clock);
}

/** Number of the local day of an instant (ms). */
export function localDay(instant: number, clock: string): number {
  return Math.floor(localMs(instant, clock) / DAY_MS);
}

/** The instant (ms) at which the clock first shows a local time; where it never does, the instant at which it jumps past it. */
export function resolveLocal(local: number, clock: string): Resolved {
  const before = offsetAt(local - REACH, clock);
  const after = offsetAt(local + REACH, clock);
  // The larger offset gives the earlier instant: a time that occurs twice means the earlier one (semantics 1.4).
  const early = local - Math.max(before, after);
  if (localMs(early, clock) === local) return { instant: early, skipped: false };
  const late = local - Math.min(before, after);
  if (localMs(late, clock) === local) return { instant: late, skipped: false };
  return searchLocal(local, clock);
}

/** Two changes within days of each other, or a gap: the first instant whose local time is not before the asked one. */
function searchLocal(local: number, clock: string): Resolved {
  let low = local - REACH;
  let high = local + REACH;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (localMs(middle, clock) < local) low = middle;
    else high = middle;
  }
  return { instant: high, skipped: localMs(high, clock) !== local };
}

/** First instant (ms) of a local day. Where daylight saving skips midnight, the day begins later. */
export function startOfDay(day: number, clock: string): number {
  return resolveLocal(day * DAY_MS, clock).instant;
}

/** Reads `YYYY-MM-DD`. @throws {TimeError} `malformed`, `no-such-date` */
export function parseDate(text: string): CivilDate {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) throw new TimeError('malformed', `"${text}" is not a date`, 'write year, month and day: 2015-02-17');
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (isDate(date)) return date;
  throw new TimeError('no-such-date', `the calendar has no ${text}`, 'check the day and the month');
}

/** Milliseconds since local midnight of `HH:MM[:SS[.mmm]]`. @throws {TimeError} `malformed`, `no-such-time` */
export function parseTimeOfDay(text: string): number {
  const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/.exec(text);
  if (!match) throw new TimeError('malformed', `"${text}" is not a time of day`, 'write hours and minutes: 09:00');
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59)
    throw new TimeError(
      'no-such-time',
      `no clock shows ${text}`,
      'hours go from 00 to 23, minutes and seconds from 00 to 59; midnight is 00:00 of the following day',
    );
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((match[4] ?? '').padEnd(3, '0'));
}

/**
 * The instant (ms) of a local date and time. Of two (the clock is put back) the earlier.
 * @param date `2015-02-15`
 * @param time `00:00`, seconds allowed
 * @throws {TimeError} `malformed`, `no-such-date`, `no-such-time`, `unknown-clock`, or `skipped` where the clock jumps over it
 * @example localInstant('2015-02-15', '00:00', 'Europe/Kyiv') === Date.parse('2015-02-14T22:00Z')
 */
export function localInstant(date: string, time: string, clock: string): number {
  const local = dayNumber(parseDate(date)) * DAY_MS + parseTimeOfDay(time);
  const { instant, skipped } = resolveLocal(local, clock);
  if (!skipped) return instant;
  throw new TimeError(
    'skipped',
    `${date} ${time} never was in ${clock}: the clock jumped over it`,
    'write a time before or after the change of the clock',
  );
}

/** Local date of an instant (ms). */
export function localDate(instant: number, clock: string): CivilDate {
  return dateOf(localDay(instant, clock));
}
