import { expect, test } from 'vitest';
import type { Block } from '../../../ask/period-report/blocks.ts';
import { piecesOf, weightOf } from './pieces.ts';

const list = (n: number): Block => ({
  block: 'list',
  items: Array.from({ length: n }, (_, i) => ({ text: `item ${i}` })),
});
const heading: Block = { block: 'heading', level: 2, key: 'summary', text: 'Summary' };

test('a long list is cut, and keeps every item in its order', () => {
  const pieces = piecesOf([heading, list(250), heading]);
  expect(pieces.map(weightOf)).toEqual([1, 100, 100, 50, 1]);
  expect(pieces.flatMap((piece) => (piece.block === 'list' ? piece.items : []))).toEqual(
    Array.from({ length: 250 }, (_, i) => ({ text: `item ${i}` })),
  );
});

test('what is short stays as it is', () => {
  const blocks = [heading, list(100), list(0)];
  expect(piecesOf(blocks)).toEqual(blocks);
});
