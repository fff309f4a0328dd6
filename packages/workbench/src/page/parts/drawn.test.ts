import { expect, test } from 'vitest';
import { drawnAround, furtherDown, furtherUp } from './drawn.ts';

const long = Array.from({ length: 400 }, () => 25);

test('what is of common length is drawn whole, wherever one begins', () => {
  const weights = Array.from({ length: 40 }, () => 5);
  for (const wanted of [-1, 0, 25, 39]) expect(drawnAround(weights, wanted, 200)).toEqual({ from: 0, to: 40 });
  expect(drawnAround([], -1, 200)).toEqual({ from: 0, to: 0 });
});

test('of what is very long as much as is read at once, with what comes before', () => {
  // 200 are 8 parts of 25.
  expect(drawnAround(long, -1, 200)).toEqual({ from: 0, to: 8 });
  expect(drawnAround(long, 200, 200)).toEqual({ from: 196, to: 204 });
  expect(drawnAround(long, 399, 200)).toEqual({ from: 395, to: 400 });
});

test('it grows at both ends until all is there', () => {
  const drawn = drawnAround(long, 200, 200);
  expect(furtherUp(long, drawn, 200)).toEqual({ from: 188, to: 204 });
  expect(furtherDown(long, drawn, 200)).toEqual({ from: 196, to: 212 });
  expect(furtherUp(long, { from: 3, to: 9 }, 200)).toEqual({ from: 0, to: 9 });
  expect(furtherDown(long, { from: 3, to: 399 }, 200)).toEqual({ from: 3, to: 400 });
});

test('a part that outweighs all that is drawn at once is drawn all the same', () => {
  expect(furtherDown([500, 500], { from: 0, to: 1 }, 200)).toEqual({ from: 0, to: 2 });
  expect(furtherUp([500, 500], { from: 1, to: 2 }, 200)).toEqual({ from: 0, to: 2 });
  expect(drawnAround([500, 500], 1, 200)).toEqual({ from: 0, to: 2 });
});
