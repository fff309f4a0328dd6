import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from './pack.ts';

const bars = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 })), { maxLength: 40 })
  .map((pairs) => pairs.map(([x1, width]) => ({ x1, x2: x1 + width })).sort((a, b) => a.x1 - b.x1));

test('no bar covers another, and no more rows are taken than lie over one place', () => {
  fc.assert(
    fc.property(bars, (all) => {
      const rows = packed(all, 0, 1000) ?? [];
      all.forEach((a, i) => {
        all.slice(0, i).forEach((b, j) => {
          if (rows[i] === rows[j]) expect(a.x1 >= b.x2 || b.x1 >= a.x2).toBe(true);
        });
      });
      const deepest = Math.max(0, ...all.map(({ x1 }) => all.filter((b) => b.x1 <= x1 && x1 < b.x2).length));
      expect(Math.max(0, ...rows.map((row) => row + 1))).toBe(deepest);
    }),
  );
});

test('says when there is no room', () => {
  const three = [0, 1, 2].map((x1) => ({ x1, x2: 10 }));
  expect(packed(three, 2, 2)).toBeUndefined();
  expect(packed(three, 2, 3)).toEqual([0, 1, 2]);
});
