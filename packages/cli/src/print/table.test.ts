import { expect, test } from 'vitest';
import { plain } from './paint.ts';
import { type Column, headLines, layOut, rowLines } from './table.ts';

const columns: Column[] = [{ head: 'who', min: 5 }, { head: 'verdict', min: 9, yields: true }, { head: 'since' }];
const row = [{ text: 'SOUTH' }, { text: '? unclear: kept or breached' }, { text: '2030-01-15' }];
const drawn = (width: number) => {
  const layout = layOut(columns, [row], width);
  return [...headLines(layout, columns, plain), ...rowLines(layout, columns, row, width, plain)];
};

test('columns are as wide as what stands in them', () => {
  expect(drawn(80)).toEqual([
    'who    verdict                      since',
    'SOUTH  ? unclear: kept or breached  2030-01-15',
  ]);
});

test('what yields is broken first, and a date stays whole', () => {
  expect(drawn(36)).toEqual([
    'who    verdict            since',
    'SOUTH  ? unclear: kept    2030-01-15',
    '       or breached',
  ]);
});

test('too little room stacks the cells under the first', () => {
  expect(drawn(20)).toEqual(['SOUTH', '  verdict  ? unclear: kept or', '           breached', '  since    2030-01-15']);
});

test('an empty cell takes no line of a stack, and nothing trails a line', () => {
  const narrow = layOut(columns, [row], 20);
  expect(rowLines(narrow, columns, [{ text: 'A' }, { text: '' }, { text: 'b' }], 20, plain)).toEqual([
    'A',
    '  since    b',
  ]);
  const wide = layOut(columns, [row], 80);
  expect(rowLines(wide, columns, [{ text: 'A' }, { text: '' }, { text: '' }], 80, plain)).toEqual(['A']);
});
