import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, moved, SHORTEST, timeAt, within, xOf, zoomed } from './scale.ts';

const DAY = 86_400_000;
const window = fc
  .record({ from: fc.integer({ min: 0, max: 2e12 }), days: fc.integer({ min: 2, max: 20_000 }) })
  .map(({ from, days }) => ({ from, to: from + days * DAY }));
const part = fc.double({ min: 0, max: 1, noNaN: true });

test('an instant lies where it is read again', () => {
  fc.assert(
    fc.property(window, part, (w, p) => {
      const at = w.from + p * (w.to - w.from);
      expect(Math.abs(timeAt(w, 900, xOf(w, 900, at)) - at)).toBeLessThan(1);
    }),
  );
});

test('zooming in and out again changes nothing, and what is pointed at stays in its place', () => {
  fc.assert(
    fc.property(window, part, fc.double({ min: 1, max: 8, noNaN: true }), (w, p, factor) => {
      const at = w.from + p * (w.to - w.from);
      const inside = zoomed(w, at, 1 / factor);
      const out = zoomed(inside, at, factor);
      expect(Math.abs(out.from - w.from)).toBeLessThan(1);
      expect(Math.abs(out.to - w.to)).toBeLessThan(1);
      expect(xOf(inside, 900, at)).toBeCloseTo(xOf(w, 900, at), 3);
    }),
  );
});

test('nothing shorter than an hour is shown, and nothing outside the whole', () => {
  const whole = { from: 0, to: 100 * DAY };
  const { from, to } = zoomed({ from: 0, to: 2 * SHORTEST }, 0, 1e-6);
  expect([from, to]).toEqual([0, SHORTEST]);
  expect(within({ from: -DAY, to: DAY }, whole)).toEqual({ from: 0, to: 2 * DAY });
  expect(within({ from: 99 * DAY, to: 101 * DAY }, whole)).toEqual({ from: 98 * DAY, to: 100 * DAY });
  expect(within({ from: -DAY, to: 200 * DAY }, whole)).toEqual(whole);
  expect(moved({ from: 0, to: DAY }, 0.5)).toEqual({ from: DAY / 2, to: 1.5 * DAY });
});

test('the whole has room at both ends, also where there is one instant or none', () => {
  expect(around([], 5 * DAY)).toEqual({ from: 5 * DAY - SHORTEST, to: 5 * DAY + SHORTEST });
  expect(around([100 * DAY, Number.POSITIVE_INFINITY, 0], 0)).toEqual({ from: -3 * DAY, to: 103 * DAY });
});
