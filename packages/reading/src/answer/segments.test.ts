import type { Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { shownVerdict } from './segments.ts';

const verdict: Verdict = {
  clause: '1',
  norm: '1/quiet',
  bearer: 'northland',
  readings: {},
  standard: 'any report',
  segments: [
    { from: null, to: '2020-03-01T00:00:00Z', statuses: ['not in force'] },
    { from: '2020-03-01T00:00:00Z', to: '2020-06-01T00:00:00Z', statuses: ['kept so far'] },
    { from: '2020-06-01T00:00:00Z', to: null, statuses: ['breached'] },
  ],
  statuses: ['breached'],
  breach: { firstPossible: '2020-06-01T00:00:00Z', firstCertain: null, lastPossible: null },
  counts: { low: 1, high: 1 },
  coverage: null,
  reasons: [],
};
const at = (day: string) => Date.parse(`${day}T00:00Z`);

test('only what touches the period, from its start on', () => {
  const shown = shownVerdict(verdict, { from: at('2020-04-01'), to: at('2020-07-01') });
  expect(shown.segments).toEqual([
    { from: '2020-04-01T00:00:00Z', to: '2020-06-01T00:00:00Z', statuses: ['kept so far'] },
    { from: '2020-06-01T00:00:00Z', to: null, statuses: ['breached'] },
  ]);
  expect(shown.breachFrom).toBe('2020-06-01T00:00:00Z');
});

test('without a start, from the beginning of time', () => {
  const shown = shownVerdict(verdict, { from: Number.NEGATIVE_INFINITY, to: at('2020-02-01') });
  expect(shown.segments).toEqual([{ from: null, to: null, statuses: ['not in force'] }]);
});
