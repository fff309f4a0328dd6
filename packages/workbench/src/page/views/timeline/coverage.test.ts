import { expect, test } from 'vitest';
import { coverageColumns } from './coverage.ts';

const says = (from: number, to: number | null, fraction: number) => ({
  report: 'r',
  source: 'monitor',
  from,
  to,
  zones: [],
  fraction,
});

test('a part of time shows the least that could be seen, and nothing where nothing is said', () => {
  const columns = coverageColumns([says(0, 20, 0.5), says(10, 30, 0.9), says(70, null, 1)], { from: 0, to: 100 }, 10);
  expect([...columns]).toEqual([0.5, 0.5, 0.9, -1, -1, -1, -1, 1, 1, 1]);
});

test('access that was asked for says nothing about how much was seen', () => {
  const access = { answer: 'denied', holder: 'A', to: 'M' };
  const columns = coverageColumns(
    [{ report: 'r', source: 'M', from: 0, to: 9, zones: [], access }],
    { from: 0, to: 10 },
    2,
  );
  expect([...columns]).toEqual([-1, -1]);
});
