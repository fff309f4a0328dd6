import { expect, test } from 'vitest';
import { positions } from './position.ts';

test('lines and columns count from 1, to the end of the text', () => {
  const at = positions('ab\n\nc');
  expect([0, 1, 2, 3, 4, 5].map((offset) => at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});
