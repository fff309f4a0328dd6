import type { Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { addressOf } from '../../frame/address.ts';
import { filtered, filterOf } from './filter.ts';
import { syntheticColumns } from './test-incidents.ts';

const DAY = 86_400_000;
const norms = [
  { id: '1/quiet', clause: '1' },
  { id: '2/guns', clause: '2' },
];
const columns = syntheticColumns(
  [{ zones: ['east'] }, { zones: ['west'] }, {}],
  [
    { place: 0, norm: '1/quiet', source: 'MISSION', from: 0 },
    { place: 1, norm: '1/quiet', source: 'SOUTH', from: DAY, state: 1 },
    { place: 2, norm: '2/guns', from: 2 * DAY, to: 4 * DAY },
    { place: -1, from: 3 * DAY, state: 0 },
    { place: -1, from: 9 * DAY },
  ],
);
const verdict = (norm: string, status: 'breached' | 'kept so far', place?: string): Verdict => ({
  clause: '',
  norm,
  bearer: null,
  readings: {},
  standard: 'any report',
  ...(place === undefined ? {} : { place }),
  segments: [{ from: null, to: null, statuses: [status] }],
  statuses: [status],
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});
const verdicts = [
  verdict('1/quiet', 'breached'),
  verdict('1/quiet', 'breached', 'east'),
  verdict('1/quiet', 'kept so far', 'west'),
];

function shown(query: string, clock = 'UTC') {
  const found = filtered(columns, filterOf(addressOf(`#/map/x?${query}`), norms, clock), 5 * DAY, verdicts);
  expect(found.n + found.hidden + found.later).toBe(5);
  return [...found.shown].flatMap((is, i) => (is ? [i] : []));
}

test('shows what certainly or possibly happened by as-of', () => expect(shown('')).toEqual([0, 1, 2]));
test('shows what did not happen where that is asked for', () => expect(shown('state=none')).toEqual([3]));
test('by source', () => expect(shown('source=SOUTH')).toEqual([1]));
test('by provision: a clause or a rule of it', () => {
  expect(shown('provision=1')).toEqual([0, 1]);
  expect(shown('provision=2/guns')).toEqual([2]);
});
test('by time: what may lie in the days asked for, the last included', () => {
  expect(shown('since=1970-01-03')).toEqual([2]);
  expect(shown('until=1970-01-01')).toEqual([0]);
  expect(shown('since=1970-01-04&until=1970-01-04')).toEqual([2]);
  expect(shown('since=nonsense')).toEqual([0, 1, 2]);
});
test('by status: that of the zone where a verdict tells zones apart', () => {
  expect(shown('status=breached')).toEqual([0]);
  expect(shown('status=kept so far')).toEqual([1]);
});

test('days are those of the agreement', () => {
  // Midnight in Kyiv, three hours ahead of UTC in January 1970, comes before that of UTC: what lies at 1 January 00:00Z is on 1 January in both.
  expect(shown('until=1970-01-01', 'Europe/Kyiv')).toEqual([0]);
  // 2 January 00:00Z is 1 January, 19:00 in New York.
  expect(shown('until=1970-01-01', 'America/New_York')).toEqual([0, 1]);
});
test('all together: each leaves out what the others let through', () => {
  expect(shown('provision=1&status=breached&source=MISSION&since=1970-01-01')).toEqual([0]);
  expect(shown('provision=1&status=breached&source=SOUTH')).toEqual([]);
  expect(shown('provision=2/guns&status=breached')).toEqual([]);
  expect(shown('provision=1&status=breached&since=1970-01-02')).toEqual([]);
});
