import { DAY_MS } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepFor, ticksOf } from './ticks.ts';

const KYIV = 'Europe/Kyiv';
const at = (text: string) => Date.parse(text);
const iso = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString().slice(0, 16));

test('months begin at local midnight, in summer and in winter', () => {
  const window = { from: at('2015-02-10T00:00Z'), to: at('2015-04-10T00:00Z') };
  expect(iso(ticksOf(window, { unit: 'month', n: 1, ms: 30 * DAY_MS }, KYIV))).toEqual([
    '2015-01-31T22:00',
    '2015-02-28T22:00',
    '2015-03-31T21:00',
    '2015-04-30T21:00',
  ]);
});

test('weeks begin on Mondays, quarters with January, decades with a zero', () => {
  const window = { from: at('2015-02-12T12:00Z'), to: at('2015-02-17T00:00Z') };
  expect(iso(ticksOf(window, { unit: 'week', n: 1, ms: 7 * DAY_MS }, 'UTC'))).toEqual([
    '2015-02-09T00:00',
    '2015-02-16T00:00',
    '2015-02-23T00:00',
  ]);
  expect(iso(ticksOf(window, { unit: 'month', n: 3, ms: 91 * DAY_MS }, 'UTC'))).toEqual([
    '2015-01-01T00:00',
    '2015-04-01T00:00',
  ]);
  expect(iso(ticksOf(window, { unit: 'year', n: 10, ms: 3653 * DAY_MS }, 'UTC'))).toEqual([
    '2010-01-01T00:00',
    '2020-01-01T00:00',
  ]);
});

test('the hour that the clock shows twice has two marks, and the hour that it skips has none', () => {
  const hours = (from: string, to: string) =>
    ticksOf({ from: at(from), to: at(to) }, { unit: 'hour', n: 1, ms: 3_600_000 }, KYIV);
  // On 25 October 2015 the clock of Kyiv was put back: the day has 25 hours. On 29 March it has 23.
  expect(hours('2015-10-24T21:00Z', '2015-10-25T22:00Z')).toHaveLength(26);
  expect(hours('2015-03-28T22:00Z', '2015-03-29T21:00Z')).toHaveLength(24);
  // Every three hours of local time: 00, 03 (twice), 06.
  const window = { from: at('2015-10-24T21:00Z'), to: at('2015-10-25T04:00Z') };
  expect(iso(ticksOf(window, { unit: 'hour', n: 3, ms: 10_800_000 }, KYIV))).toEqual([
    '2015-10-24T21:00',
    '2015-10-25T00:00',
    '2015-10-25T01:00',
    '2015-10-25T04:00',
  ]);
});

test('marks are never closer than asked, rise, and reach over both ends of the window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4e12 }),
      fc.double({ min: 3.6e6, max: 3e12, noNaN: true }),
      fc.constantFrom(KYIV, 'UTC', 'Asia/Kathmandu', 'America/St_Johns'),
      (from, length, clock) => {
        const window = { from, to: from + length };
        const step = stepFor(window, 1000, 80);
        const ticks = ticksOf(window, step, clock);
        expect(ticks[0]).toBeLessThanOrEqual(window.from);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(window.to);
        expect(ticks.length).toBeLessThan(20);
        for (let i = 1; i < ticks.length; i++) expect(ticks[i] as number).toBeGreaterThan(ticks[i - 1] as number);
      },
    ),
  );
});
