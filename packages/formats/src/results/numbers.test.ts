import { expect, test } from 'vitest';
import { counted, percent, range } from './numbers.ts';

test('a share is never rounded to nothing or to the whole', () => {
  expect([0, 0.004, 0.41, 0.996, 1].map(percent)).toEqual(['0 %', 'under 1 %', '41 %', 'over 99 %', '100 %']);
});

test('a number that is known is one number', () => {
  expect(range({ low: 2, high: 2 })).toBe('2');
  expect(range({ low: 0, high: 3 })).toBe('0–3');
  expect(range({ low: 11_000, high: null })).toBe('at least 11,000');
  expect(range({ low: 0, high: null })).toBe('0 or more');
});

test('words follow their number', () => {
  expect([counted(1, 'report'), counted(3000, 'report')]).toEqual(['1 report', '3,000 reports']);
});
