/**
 * Offsets of a clock from UTC. The time zone data come from Temporal, once for each clock and year; after that an offset
 * is a look-up among the year's few changes, so that a record of many thousand times is read quickly.
 */
import { Temporal } from 'temporal-polyfill';
import { DAY_MS, dateOf, dayNumber } from './civil.ts';
import { TimeError } from './time-error.ts';

/** Offsets in ms, in force from the instant (ms) of the same index on. */
interface YearOfOffsets {
  readonly from: readonly number[];
  readonly offset: readonly number[];
}

const clocks = new Map<string, Map<number, YearOfOffsets>>();

/** Last year for which the clock's rules are asked; later years have the offset of that year's end. */
const LAST_YEAR = 9999;
const FIRST_YEAR = 1;

function readYear(clock: string, year: number): YearOfOffsets {
  const start = dayNumber({ year, month: 1, day: 1 }) * DAY_MS;
  const end = dayNumber({ year: year + 1, month: 1, day: 1 }) * DAY_MS;
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(clock);
  const from = [start];
  const offset = [at.offsetNanoseconds / 1e6];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return { from, offset };
    from.push(next.epochMilliseconds);
    offset.push(next.offsetNanoseconds / 1e6);
    at = next;
  }
}

/** Whether this is a time zone name of the IANA database (`Europe/Kyiv`). */
export function isClock(clock: string): boolean {
  if (clocks.has(clock)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: clock });
    return true;
  } catch {
    return false;
  }
}

function yearsOf(clock: string): Map<number, YearOfOffsets> {
  const known = clocks.get(clock);
  if (known) return known;
  if (!isClock(clock))
    throw new TimeError(
      'unknown-clock',
      `there is no clock "${clock}"`,
      'name a time zone of the IANA database, such as Europe/Kyiv',
    );
  const years = new Map<number, YearOfOffsets>();
  clocks.set(clock, years);
  return years;
}

/**
 * Milliseconds by which the clock is ahead of UTC at an instant (ms).
 * @throws {TimeError} `unknown-clock`
 */
export function offsetAt(instant: number, clock: string): number {
  const years = yearsOf(clock);
  const asked = dateOf(Math.floor(instant / DAY_MS)).year;
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, asked));
  let changes = years.get(year);
  if (!changes) {
    changes = readYear(clock, year);
    years.set(year, changes);
  }
  let i = changes.from.length - 1;
  while (i > 0 && (changes.from[i] ?? 0) > instant) i--;
  return changes.offset[i] ?? 0;
}
