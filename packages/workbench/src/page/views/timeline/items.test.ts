import { expect, test } from 'vitest';
import { indexIncidents } from './incident-index.ts';
import { itemAt, itemsOf, nextItem } from './items.ts';

const HOUR = 3_600_000;
const index = (from: readonly number[], state: readonly number[] = from.map(() => 2), lasts = 0) =>
  indexIncidents({ from: [...from], to: from.map((at) => at + lasts), state: [...state] });

test('few incidents are shown one by one, as long as their time is uncertain', () => {
  const items = itemsOf(index([10 * HOUR, 60 * HOUR], [2, 1], 10 * HOUR), { from: 0, to: 100 * HOUR }, 1000, 3);
  if (items.kind !== 'singles') throw new Error('not one by one');
  expect(items.all.map(({ x1, x2, state, row }) => [x1, x2, state, row])).toEqual([
    [100, 200, 2, 0],
    [600, 700, 1, 0],
  ]);
  const window = { from: 0, to: 100 * HOUR };
  expect(itemAt(items, window, 1000, 150)).toBe(0);
  expect(itemAt(items, window, 1000, 400)).toBe(-1);
  expect([nextItem(items, -1, 1), nextItem(items, 0, 1), nextItem(items, 1, 1)]).toEqual([0, 1, 1]);
});

test('where they have no room they are counted, possible ones apart', () => {
  const crowd = Array.from({ length: 50 }, () => HOUR);
  const states = crowd.map((_, i) => (i < 20 ? 1 : 2));
  const window = { from: 0, to: 100 * HOUR };
  const items = itemsOf(index(crowd, states), window, 1000, 3);
  if (items.kind !== 'bins') throw new Error('not counted');
  expect(items.most).toBe(50);
  const b = itemAt(items, window, 1000, 10);
  expect([items.bins.certain[b], items.bins.possible[b]]).toEqual([30, 20]);
  expect(nextItem(items, -1, 1)).toBe(b);
  expect(nextItem(items, b, 1)).toBe(b);
});
