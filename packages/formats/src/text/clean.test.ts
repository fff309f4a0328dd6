import { expect, test } from 'vitest';
import { clean, cleanLines } from './clean.ts';

test('a terminal cannot be commanded by a name', () => {
  expect(clean('\u001b[31mNORTH\u0007')).toBe('\uFFFD[31mNORTH\uFFFD');
});

test('a name cannot be turned round', () => {
  expect(clean('SOUTH\u202eHTRON')).toBe('SOUTH\uFFFDHTRON');
});

test('a line break in a name does not break the line', () => {
  expect(clean('a\nb\tc\r\nd')).toBe('a b c d');
  expect(cleanLines('a\nb\u0000')).toBe('a\nb\uFFFD');
});
