import { expect, test } from 'vitest';
import { distance, nearest } from './near.ts';

test('slips of a letter are near: one too many, too few, another, two swapped', () => {
  expect(['sidess', 'side', 'sydes', 'sidse'].map((word) => distance('sides', word, 3))).toEqual([1, 1, 1, 1]);
});

test('the nearest name is found, capitals aside, and nothing where none is near', () => {
  expect(nearest('osec', ['UA', 'OSCE', 'RU'])).toBe('OSCE');
  expect(nearest('withdraw', ['release', 'adopt'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
