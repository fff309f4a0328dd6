import { type Choice, underWords } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { agreement } from './fixture.ts';

const question = (id: string, ...readings: string[]) => ({
  id,
  text: '',
  readings: readings.map((reading) => ({ id: reading, changes: [] })),
});
const document = { ...agreement, questions: [question('q', 'a', 'b', 'c'), question('r', 'x', 'y')] };
const all: Choice[] = ['a', 'b', 'c'].flatMap((q) => ['x', 'y'].map((r) => ({ q, r })));

test('without a question nothing is said of readings', () => {
  expect(underWords(document, [{}], [{}])).toBe('');
});

test('where the readings agree it says so', () => {
  expect(underWords(document, all, all)).toBe('under all readings');
});

test('a question that makes no difference is not named', () => {
  const group = all.filter(({ q }) => q !== 'b');
  expect(underWords(document, group, all)).toBe('only under q = a or c');
});

test('two questions that both matter are both named', () => {
  const group = all.filter(({ q, r }) => q !== 'b' && r === 'x');
  expect(underWords(document, group, all)).toBe('only under q = a or c and r = x');
});

test('choices that are no product of questions are listed', () => {
  const group = [
    { q: 'a', r: 'x' },
    { q: 'b', r: 'y' },
  ];
  expect(underWords(document, group, all)).toBe('only under q = a & r = x or q = b & r = y');
});

test('a reading that the reader fixed is named, without claiming anything of the others', () => {
  const fixed = all.filter(({ r }) => r === 'y');
  expect(underWords(document, fixed, fixed)).toBe('under r = y');
});
