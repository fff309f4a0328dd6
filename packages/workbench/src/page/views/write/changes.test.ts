import type { Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

const verdict = (norm: string, bearer: string | null, ...statuses: Verdict['statuses']): Verdict => ({
  clause: '1',
  norm,
  bearer,
  readings: {},
  standard: 'any report',
  segments: [{ from: null, to: null, statuses }],
  statuses,
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});

test('what is judged otherwise, newly, or no more, and nothing else', () => {
  const before = [verdict('1/quiet', 'A', 'kept'), verdict('1/quiet', 'B', 'kept'), verdict('2/go', 'A', 'pending')];
  const now = [
    verdict('1/quiet', 'A', 'kept', 'breached'),
    verdict('1/quiet', 'B', 'kept'),
    verdict('1/calm', 'A', 'kept'),
  ];
  expect(changesOf(before, now)).toEqual([
    { norm: '1/quiet', bearer: 'A', readings: {}, was: ['kept'], is: ['kept', 'breached'] },
    { norm: '1/calm', bearer: 'A', readings: {}, was: undefined, is: ['kept'] },
    { norm: '2/go', bearer: 'A', readings: {}, was: ['pending'], is: undefined },
  ]);
});
