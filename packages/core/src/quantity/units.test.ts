import { expect, test } from 'vitest';
import { compare, ratioOf, times } from './ratio.ts';
import { addsUp, isComparable, meantUnit, unitOf, unitsLike } from './units.ts';

const inSmallest = (value: number, unit: string) => times(ratioOf(value), unitOf(unit).scale);

test.each([
  [0.3, 't', 300, 'kg'],
  [1, 'kg', 1000, 'g'],
  [100, 'mm', 10, 'cm'],
  [0.1, 'm', 100, 'mm'],
  [25, 'km', 25_000, 'm'],
  [1, 'km2', 100, 'ha'],
  [1, 'm3', 1000, 'l'],
  [1, 'MWh', 1000, 'kWh'],
  [2, 'weeks', 14, 'days'],
  [1, 'year', 12, 'months'],
] as const)('%d %s is %d %s', (a, unit, b, other) => {
  expect(isComparable(unit, other)).toBe(true);
  expect(compare(inSmallest(a, unit), inSmallest(b, other))).toBe(0);
});

test('dimensions are kept apart; nouns and currencies count themselves', () => {
  expect(isComparable('kg', 'km')).toBe(false);
  expect(isComparable('MW', 'MWh')).toBe(false);
  expect(isComparable('days', 'months')).toBe(false);
  expect(isComparable('UAH', 'USD')).toBe(false);
  expect(isComparable('persons', 'pieces')).toBe(false);
  expect(isComparable('person', 'persons')).toBe(true);
  expect(unitsLike('kg')).toContain('t');
  expect(unitsLike('persons')).toEqual([]);
});

test('what adds up', () => {
  expect(['kg', 'persons', 'EUR', 'ha'].map(addsUp)).toEqual([true, true, true, true]);
  expect(['mm', '%'].map(addsUp)).toEqual([false, false]);
});

test('words that are meant for a unit of the table', () => {
  expect(['KG', 'tonnes', 'Km', 'kilograms'].map(meantUnit)).toEqual(['kg', 't', 'km', 'kg']);
  expect(['kg', 'persons', 'troops', 'Mt', 'mt'].map(meantUnit)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'Mt',
  ]);
});
