import type { Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { type Comparison, differences, sidesOf } from './comparison.ts';

const verdict = (
  norm: string,
  bearer: string | null,
  readings: Record<string, string>,
  ...statuses: Verdict['statuses']
): Verdict => ({
  clause: '1',
  norm,
  bearer,
  readings,
  standard: 'any report',
  segments: [{ from: null, to: null, statuses }],
  statuses,
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});
const byReading: Comparison = { kind: 'reading', question: 'start', left: 'early', right: 'late' };

test('only what differs is left, whatever else the two readings change', () => {
  const left = [
    verdict('1/quiet', 'A', { start: 'early' }, 'breached'),
    verdict('1/quiet', 'B', { start: 'early' }, 'kept'),
    verdict('2/leave', 'A', { start: 'early', bound: 'all' }, 'pending'),
  ];
  const right = [
    verdict('1/quiet', 'A', { start: 'late' }, 'kept', 'breached'),
    verdict('1/quiet', 'B', { start: 'late' }, 'kept'),
    verdict('2/leave', 'A', { start: 'late', bound: 'all' }, 'pending'),
    verdict('2/leave', 'C', { start: 'late', bound: 'all' }, 'pending'),
  ];
  expect(differences(byReading, left, right).map((d) => [d.verdict.norm, d.verdict.bearer, d.left, d.right])).toEqual([
    ['1/quiet', 'A', ['breached'], ['kept', 'breached']],
    ['2/leave', 'C', undefined, ['pending']],
  ]);
});

test('each side is asked under what the reader chose, and the one thing that is compared', () => {
  const under = { asOf: '2024-03-05', readings: { bound: 'all' } };
  expect(sidesOf(byReading, under)).toEqual([
    { asOf: '2024-03-05', readings: { bound: 'all', start: 'early' } },
    { asOf: '2024-03-05', readings: { bound: 'all', start: 'late' } },
  ]);
  expect(sidesOf({ kind: 'standard', standard: 'any report' }, { ...under, standard: 'confirmed by M' })).toEqual([
    under,
    { ...under, standard: 'any report' },
  ]);
});
