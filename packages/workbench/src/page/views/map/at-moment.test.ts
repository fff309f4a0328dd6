import { expect, test } from 'vitest';
import { atMoment } from './at-moment.ts';
import { syntheticColumns } from './test-incidents.ts';

const columns = syntheticColumns(
  [],
  [
    { place: -1, from: 10, to: 20 },
    { place: -1, from: 10, to: 21 },
    { place: -1, from: 20 },
    { place: -1, from: 10, to: 40, state: 1 },
    { place: -1, from: 10, to: 40, state: 0 },
  ],
);

test('has as certain only what surely lies before the moment or at it', () => {
  // [10, 20) has its last instant at 19.
  expect(atMoment(columns, 19).state).toEqual([2, 1, 1, 1, 0]);
  expect(atMoment(columns, 20).state).toEqual([2, 2, 2, 1, 0]);
});

test('changes nothing where no moment is asked for', () => expect(atMoment(columns, null)).toBe(columns));
