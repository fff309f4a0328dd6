import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, over, plus, ratioOf, times, toNumber, ZERO } from './ratio.ts';

test('decimal numbers are exact', () => {
  expect(compare(plus(ratioOf(0.1), ratioOf(0.2)), ratioOf(0.3))).toBe(0);
  expect(compare(times(ratioOf(0.3), ratioOf(1000)), ratioOf(300))).toBe(0);
  expect(compare(ratioOf(1e-7), ratioOf('0.0000001'))).toBe(0);
  expect(compare(ratioOf(1e21), ratioOf('1000000000000000000000'))).toBe(0);
  expect(compare(over(ratioOf(1), ratioOf(3)), ratioOf('0.3333333333333333'))).toBe(1);
  expect(compare(ratioOf(-2), ZERO)).toBe(-1);
});

test('what is no decimal number is refused', () => {
  for (const text of ['', 'x', '1.', 'Infinity', 'NaN', '0x10', '1 2']) expect(() => ratioOf(text)).toThrow(RangeError);
  expect(() => ratioOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => over(ratioOf(1), ZERO)).toThrow(RangeError);
});

test('a number comes back as it was, however large or small', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }), (x) => {
      expect(toNumber(ratioOf(x))).toBeCloseTo(x, 5 - Math.max(0, Math.log10(x + 1)));
    }),
  );
});
