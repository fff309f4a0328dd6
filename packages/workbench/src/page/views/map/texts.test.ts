import { expect, test } from 'vitest';
import { isolatedIn } from './texts.ts';

test('a name on the canvas stands in its own direction, and turns nothing around it', () => {
  const by = (slot: string) => `as drawn by ${slot}, valid`;
  expect(isolatedIn(by, 'Northland')).toBe('as drawn by \u2068Northland\u2069, valid');
  expect(isolatedIn(by, 'a\u2069\u202eb $& c')).toBe('as drawn by \u2068a\ufffd\ufffdb $& c\u2069, valid');
});
