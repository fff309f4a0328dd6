/** Where the scale of time has marks: at round local times of the agreement's zone, so that daylight saving moves no mark. */
import { DAY_MS, dateOf, dayNumber, localDay, offsetAt, startOfDay } from '@servanda/core';
import type { TimeWindow } from './scale.ts';

export type TickUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export interface Step {
  readonly unit: TickUnit;
  readonly n: number;
  /** About how long it is, ms. */
  readonly ms: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONTH = 30.44 * DAY_MS;
const YEAR = 365.25 * DAY_MS;
const STEPS: readonly Step[] = [
  ...[5, 15, 30].map((n) => ({ unit: 'minute' as const, n, ms: n * MINUTE })),
  ...[1, 3, 6, 12].map((n) => ({ unit: 'hour' as const, n, ms: n * HOUR })),
  { unit: 'day', n: 1, ms: DAY_MS },
  { unit: 'week', n: 1, ms: 7 * DAY_MS },
  ...[1, 3, 6].map((n) => ({ unit: 'month' as const, n, ms: n * MONTH })),
  ...[1, 2, 5, 10, 50, 100, 500].map((n) => ({ unit: 'year' as const, n, ms: n * YEAR })),
];

/** The smallest step whose marks are at least `apart` px from each other. */
export function stepFor(window: TimeWindow, width: number, apart: number): Step {
  const perPx = (window.to - window.from) / Math.max(1, width);
  return STEPS.find(({ ms }) => ms >= perPx * apart) ?? (STEPS.at(-1) as Step);
}

/** The unit that contains a step's, by which its marks are grouped. */
export const GROUP: Readonly<Record<TickUnit, TickUnit | undefined>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
  year: undefined,
};

/** Instants (ms) of the marks from the last one before the window to the first after it. */
export function ticksOf(window: TimeWindow, { unit, n, ms }: Pick<Step, 'unit' | 'n' | 'ms'>, clock: string): number[] {
  if (unit === 'minute' || unit === 'hour') return clockTicks(window, ms, clock);
  const count = counter(unit, n, clock);
  const first = count.of(window.from);
  const out = [count.at(first)];
  for (let k = first + 1; (out.at(-1) ?? 0) < window.to; k++) out.push(count.at(k));
  return out;
}

interface Counter {
  /** Number of the step in which an instant lies. */
  readonly of: (at: number) => number;
  /** The instant at which a step begins. */
  readonly at: (k: number) => number;
}

function counter(unit: 'day' | 'week' | 'month' | 'year', n: number, clock: string): Counter {
  const begin = (year: number, month: number) => startOfDay(dayNumber({ year, month, day: 1 }), clock);
  const date = (at: number) => dateOf(localDay(at, clock));
  switch (unit) {
    case 'day':
      return { of: (at) => Math.floor(localDay(at, clock) / n), at: (k) => startOfDay(k * n, clock) };
    case 'week':
      // Day 4 (1970-01-05) was a Monday, with which weeks begin (ISO 8601).
      return { of: (at) => Math.floor((localDay(at, clock) - 4) / 7), at: (k) => startOfDay(k * 7 + 4, clock) };
    case 'month':
      return {
        of: (at) => Math.floor((date(at).year * 12 + date(at).month - 1) / n),
        at: (k) => begin(Math.floor((k * n) / 12), ((((k * n) % 12) + 12) % 12) + 1),
      };
    case 'year':
      return { of: (at) => Math.floor(date(at).year / n), at: (k) => begin(k * n, 1) };
  }
}

/** Every instant at which the clock shows a multiple of the step: twice where it is put back, never where it jumps ahead. */
function clockTicks(window: TimeWindow, ms: number, clock: string): number[] {
  const out: number[] = [];
  const [before, after] = [window.from - 2 * HOUR - ms, window.to + 2 * HOUR + ms];
  const first = Math.floor((before + offsetAt(before, clock)) / ms);
  const last = Math.ceil((after + offsetAt(after, clock)) / ms);
  for (let k = first; k <= last; k++) {
    const local = k * ms;
    const offsets = new Set([offsetAt(local - DAY_MS, clock), offsetAt(local + DAY_MS, clock)]);
    for (const offset of offsets) if (offsetAt(local - offset, clock) === offset) out.push(local - offset);
  }
  out.sort((a, b) => a - b);
  const start = out.findLastIndex((at) => at <= window.from);
  const end = out.findIndex((at) => at >= window.to);
  return out.slice(Math.max(0, start), end < 0 ? out.length : end + 1);
}
