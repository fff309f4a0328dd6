import { expect, test } from 'vitest';
import { civilPeriod } from './civil.ts';

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
