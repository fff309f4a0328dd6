import { expect, test } from 'vitest';
import { civilPeriod, daysSaid } from './civil.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-09-13', '2022-09-13', '2022-09-13'],
  ['2022-09-13T23:30:00+02:00', '2022-09-13', '2022-09-13'],
])('%s', (iso, from, to) => {
  expect(civilPeriod(iso)).toEqual({ from, to });
});

test.each(['', '22', '2022-13', '2022-02-30', '2022-9-1', '0000', '2022-00', '13 September'])(
  '%s is no date',
  (iso) => {
    expect(civilPeriod(iso)).toBeUndefined();
  },
);

test('a date as a form holds it is as long as it is vague, and none where an end is open', () => {
  expect(daysSaid('2022')).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  expect(daysSaid('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysSaid({ from: '2022-02-24', to: '2022-03' })).toEqual({ from: '2022-02-24', to: '2022-03-31' });
  expect(daysSaid({ from: '2022' })).toBeUndefined();
  expect(daysSaid({ to: '2022' })).toBeUndefined();
  expect(daysSaid('')).toBeUndefined();
});
