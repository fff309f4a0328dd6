import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { drawnAround, furtherDown, furtherUp } from './drawn.ts';

const block = (norms: number): Block => ({
  line: 1,
  prose: [],
  norms: Array.from({ length: norms }, () => ({}) as Block['norms'][number]),
  questions: [],
});
const long = Array.from({ length: 400 }, () => block(25));

test('a document of common length is drawn whole, wherever one begins', () => {
  const blocks = Array.from({ length: 40 }, () => block(2));
  for (const wanted of [-1, 0, 39]) expect(drawnAround(blocks, wanted)).toEqual({ from: 0, to: 40 });
  expect(drawnAround([], -1)).toEqual({ from: 0, to: 0 });
});

test('of a very long one as much as is read at once, with what comes before', () => {
  // 200 norms are 8 blocks of 25.
  expect(drawnAround(long, -1)).toEqual({ from: 0, to: 8 });
  expect(drawnAround(long, 200)).toEqual({ from: 196, to: 204 });
  expect(drawnAround(long, 399)).toEqual({ from: 395, to: 400 });
});

test('it grows at both ends until all is there', () => {
  const drawn = drawnAround(long, 200);
  expect(furtherUp(long, drawn)).toEqual({ from: 188, to: 204 });
  expect(furtherDown(long, drawn)).toEqual({ from: 196, to: 212 });
  expect(furtherUp(long, { from: 3, to: 9 })).toEqual({ from: 0, to: 9 });
  expect(furtherDown(long, { from: 3, to: 399 })).toEqual({ from: 3, to: 400 });
});
