import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, countIn, indexIncidents, singlesIn } from './incident-index.ts';

const HOUR = 3_600_000;
const incidents = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 500 }).map((h) => h * HOUR),
    lasts: fc.integer({ min: 0, max: 48 }).map((h) => h * HOUR),
    state: fc.constantFrom(0, 1, 2),
  }),
  { maxLength: 80 },
);
const window = fc
  .tuple(fc.integer({ min: -20, max: 520 }), fc.integer({ min: 1, max: 400 }))
  .map(([from, hours]) => ({ from: from * HOUR, to: (from + hours) * HOUR }));
const columns = (rows: readonly { from: number; lasts: number; state: number }[]) => ({
  from: rows.map(({ from }) => from),
  to: rows.map(({ from, lasts }) => from + lasts),
  state: rows.map(({ state }) => state),
});
const sum = (counts: Int32Array) => counts.reduce((a, b) => a + b, 0);

test('bins hold every incident that begins in them once, and never one state among another', () => {
  fc.assert(
    fc.property(incidents, window, fc.integer({ min: 1, max: 40 * HOUR }), (rows, w, atLeast) => {
      const bins = binsOf(indexIncidents(columns(rows)), w, atLeast);
      const end = bins.from + bins.n * bins.length;
      expect(bins.from).toBeLessThanOrEqual(w.from);
      expect(end).toBeGreaterThanOrEqual(w.to);
      expect(bins.length).toBeGreaterThanOrEqual(atLeast);
      for (const [state, counts] of [bins.none, bins.possible, bins.certain].entries()) {
        const counted = rows.filter((row) => row.state === state && row.from >= bins.from && row.from < end);
        expect(sum(counts)).toBe(counted.length);
      }
    }),
  );
});

test('a bin says how many begin from its first instant to before its last', () => {
  const bins = binsOf(
    indexIncidents({ from: [0, 59_999, 60_000, 60_000], to: [0, 0, 0, 0], state: [2, 2, 2, 1] }),
    { from: 0, to: 120_000 },
    60_000,
  );
  expect([...bins.certain]).toEqual([2, 1]);
  expect([...bins.possible]).toEqual([0, 1]);
});

test('singles are those whose time reaches into the window, also from before it', () => {
  fc.assert(
    fc.property(incidents, window, (rows, w) => {
      const found = singlesIn(indexIncidents(columns(rows)), w, 1000);
      const expected = rows.flatMap(({ from, lasts }, i) => (from < w.to && from + lasts >= w.from ? [i] : []));
      expect(found?.map(({ incident }) => incident).sort((a, b) => a - b)).toEqual(expected);
      for (const { incident, state } of found ?? []) expect(state).toBe(rows[incident]?.state);
    }),
  );
});

test('too many are not looked at one by one', () => {
  const many = { from: [1, 2, 3], to: [1, 2, 3], state: [2, 1, 2] };
  expect(singlesIn(indexIncidents(many), { from: 0, to: 9 }, 2)).toBeUndefined();
  expect(singlesIn(indexIncidents(many), { from: 0, to: 9 }, 3)).toHaveLength(3);
});

test('of a norm only its own incidents are counted', () => {
  const [none, possible, certain] = indexIncidents({ from: [5, 1, 3], to: [5, 1, 3], state: [2, 2, 2] }, [2, 0]);
  expect([...certain.incident]).toEqual([2, 0]);
  expect(countIn(certain, { from: 3, to: 5 })).toBe(1);
  expect(none.from.length + possible.from.length).toBe(0);
});
