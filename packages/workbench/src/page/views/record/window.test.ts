import { expect, test } from 'vitest';
import { rowAfter, scrollTo, windowOf } from './window.ts';

test('only rows in sight and a few around them are drawn, however long the list', () => {
  expect(windowOf(0, 400, 40, 100_000)).toEqual({ from: 0, to: 22 });
  expect(windowOf(40_000, 400, 40, 100_000)).toEqual({ from: 988, to: 1022 });
  expect(windowOf(3_999_600, 400, 40, 100_000)).toEqual({ from: 99_978, to: 100_000 });
  expect(windowOf(5000, 400, 40, 3)).toEqual({ from: 3, to: 3 });
  expect(windowOf(0, 400, 40, 0)).toEqual({ from: 0, to: 0 });
});

test('a row out of sight is brought to the nearer edge', () => {
  const view = { scrollTop: 400, height: 440, rowHeight: 40, head: 40 };
  expect(scrollTo(9, view)).toBe(360);
  expect(scrollTo(10, view)).toBeUndefined();
  expect(scrollTo(19, view)).toBeUndefined();
  expect(scrollTo(20, view)).toBe(440);
});

test('keys lead up and down, by pages, and to both ends, and never out of the list', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => rowAfter(key, 5, 20, 10))).toEqual([
    6, 4, 15, 0, 0, 19,
  ]);
  expect(rowAfter('ArrowDown', 19, 20, 10)).toBe(19);
  expect(rowAfter('a', 5, 20, 10)).toBeUndefined();
  expect(rowAfter('End', 0, 0, 10)).toBeUndefined();
});
