import { expect, test } from 'vitest';
import { daysOf, isDay, moved, spanOf } from './days.ts';

test('weeks run from Monday to Sunday, months from the first to the last', () => {
  // 17 February 2015 was a Tuesday.
  expect(daysOf('day', '2015-02-17')).toEqual({ from: '2015-02-17', to: '2015-02-17' });
  expect(daysOf('week', '2015-02-17')).toEqual({ from: '2015-02-16', to: '2015-02-22' });
  expect(daysOf('week', '2015-02-22')).toEqual({ from: '2015-02-16', to: '2015-02-22' });
  expect(daysOf('month', '2016-02-17')).toEqual({ from: '2016-02-01', to: '2016-02-29' });
});

test('a period is known by its days', () => {
  expect(spanOf({ from: '2015-02-17', to: '2015-02-17' })).toBe('day');
  expect(spanOf({ from: '2015-02-16', to: '2015-02-22' })).toBe('week');
  expect(spanOf({ from: '2015-02-17', to: '2015-02-23' })).toBe('own');
  expect(spanOf({ from: '2015-02-01', to: '2015-02-28' })).toBe('month');
});

test('the next period is as long; the next month is the next month', () => {
  expect(moved({ from: '2015-02-17', to: '2015-02-18' }, 1)).toEqual({ from: '2015-02-19', to: '2015-02-20' });
  expect(moved({ from: '2015-02-17', to: '2015-02-18' }, -1)).toEqual({ from: '2015-02-15', to: '2015-02-16' });
  expect(moved({ from: '2015-01-01', to: '2015-01-31' }, 1)).toEqual({ from: '2015-02-01', to: '2015-02-28' });
  expect(moved({ from: '2015-03-01', to: '2015-03-31' }, -1)).toEqual({ from: '2015-02-01', to: '2015-02-28' });
});

test('what is no day of the calendar is none', () => {
  expect([isDay('2015-02-28'), isDay('2015-02-30'), isDay(''), isDay('2015-2-3')]).toEqual([true, false, false, false]);
});
