import { expect, test } from 'vitest';
import { pad, widthOf, wrap } from './width.ts';

test('letters of any script take one column, ideographs two, combining marks none', () => {
  expect(widthOf('Мінськ')).toBe(6);
  expect(widthOf('停火')).toBe(4);
  expect(widthOf('e\u0301')).toBe(1);
});

test('text is padded by what is seen', () => {
  expect(pad('停火', 6)).toBe('停火  ');
});

test('lines break between words, and inside a word only where it is longer than the line', () => {
  expect(wrap('kept so far or breached', 12)).toEqual(['kept so far', 'or breached']);
  expect(wrap('Bundesverfassungsgericht', 10)).toEqual(['Bundesverf', 'assungsger', 'icht']);
});

test('line breaks in the text are kept', () => {
  expect(wrap('from a\nuntil b', 40)).toEqual(['from a', 'until b']);
});
