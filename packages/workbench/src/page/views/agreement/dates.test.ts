import { expect, test } from 'vitest';
import { neighbour, turningPoints } from './dates.ts';

const verdict = (...from: (string | null)[]) => ({
  clause: '1',
  norm: '1/quiet',
  bearer: null,
  readings: {},
  standard: 'any report',
  segments: from.map((at, i) => ({ from: at, to: from[i + 1] ?? null, statuses: ['kept' as const] })),
  statuses: ['kept' as const],
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});

test('the dates that matter are where a status changes, each once, and the last', () => {
  const results = {
    servanda: 1 as const,
    agreement: 'a',
    asOf: '2024-03-09T00:00:00Z',
    knownAt: null,
    reports: { used: 0, setAside: 0 },
    notes: [],
    verdicts: [verdict(null, '2024-03-05T00:00:00Z'), verdict(null, '2024-03-01T00:00:00Z', '2024-03-05T00:00:00Z')],
  };
  const points = turningPoints(results);
  expect(points).toEqual([1, 5, 9].map((day) => Date.UTC(2024, 2, day)));
  expect(neighbour(points, Date.UTC(2024, 2, 5), 'before')).toBe(Date.UTC(2024, 2, 1));
  expect(neighbour(points, Date.UTC(2024, 2, 4), 'after')).toBe(Date.UTC(2024, 2, 5));
  expect(neighbour(points, Date.UTC(2024, 2, 9), 'after')).toBeUndefined();
});
