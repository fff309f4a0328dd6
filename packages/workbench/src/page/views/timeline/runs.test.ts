import type { Segment } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

const iso = (day: number) => new Date(day * 86_400_000).toISOString();
function lane(lengths: readonly number[]): Segment[] {
  let at = 0;
  return lengths.map((length, i) => {
    const segment = { from: iso(at), to: iso(at + length), statuses: [i % 2 ? 'breached' : 'kept so far'] as const };
    at += length;
    return { ...segment, statuses: [...segment.statuses] };
  });
}
const DAY = 86_400_000;

test('every period that reaches into the window is in one run, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 300 }),
      (lengths, from, days) => {
        const segments = lane(lengths);
        const window = { from: from * DAY, to: (from + days) * DAY };
        const covered = runsOf(segments, window, 200, 3).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, k) => first + k),
        );
        const expected = segments.flatMap((segment, i) =>
          Date.parse(segment.to ?? '') > window.from && Date.parse(segment.from ?? '') <= window.to ? [i] : [],
        );
        expect(covered).toEqual(expected);
      },
    ),
  );
});

test('narrow neighbours become one mark; a narrow period between wide ones stays its own', () => {
  const window = { from: 0, to: 1000 * DAY };
  expect(runsOf(lane([500, 1, 499]), window, 1000, 3)).toEqual([
    { first: 0, last: 0, x1: 0, x2: 500 },
    { first: 1, last: 1, x1: 500, x2: 501 },
    { first: 2, last: 2, x1: 501, x2: 1000 },
  ]);
  expect(runsOf(lane([500, 1, 1, 1, 497]), window, 1000, 3).map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 3],
    [4, 4],
  ]);
});

test('an open period reaches to the edge', () => {
  const open: Segment[] = [{ from: null, to: null, statuses: ['kept so far'] }];
  expect(runsOf(open, { from: 0, to: DAY }, 100, 3)).toEqual([{ first: 0, last: 0, x1: 0, x2: 100 }]);
});
