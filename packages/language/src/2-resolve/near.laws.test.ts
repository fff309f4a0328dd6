import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from './near.ts';

test('a distance is the same from both sides, and zero only between equals', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const d = distance(a, b, 8);
      expect(distance(b, a, 8)).toBe(d);
      expect(d === 0).toBe(a === b);
    }),
  );
});
