import type { Agreement, Results, Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { linesBetween, linesOf, offsetsOf, tabStops } from './lines.ts';

const agreement: Agreement = {
  servanda: 1,
  id: 'truce',
  title: 'Truce',
  clock: 'UTC',
  actors: [
    { id: 'A', role: 'party' },
    { id: 'B', role: 'party' },
  ],
  groups: [],
  kinds: [],
  acts: [],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [
    { id: '1', title: 'Fire' },
    { id: '2', title: 'Talks' },
  ],
  norms: [
    { id: '1/no-fire', clause: '1', type: 'ban', bearer: { mode: 'each', names: ['A', 'B'] }, what: { act: 'fire' } },
    { id: '2/meet', clause: '2', type: 'duty', bearer: { mode: 'together', names: ['A'] }, what: { act: 'meet' } },
  ],
  questions: [],
};
const verdict = (norm: string, bearer: string | null, statuses: Verdict['statuses']): Verdict => ({
  clause: norm.slice(0, 1),
  norm,
  bearer,
  readings: {},
  standard: 'any report',
  segments: [
    { from: null, to: '2020-01-01T00:00:00Z', statuses: ['not in force'] },
    { from: '2020-01-01T00:00:00Z', to: null, statuses },
  ],
  statuses,
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});
const results: Results = {
  servanda: 1,
  agreement: 'truce',
  asOf: '2020-03-01T00:00:00Z',
  knownAt: null,
  reports: { used: 0, setAside: 0 },
  notes: [],
  verdicts: [
    verdict('2/meet', null, ['pending']),
    verdict('1/no-fire', 'B', ['breached']),
    verdict('1/no-fire', null, ['breached']),
    verdict('1/no-fire', 'A', ['kept so far', 'breached']),
  ],
};
const told = (filter: Parameters<typeof linesOf>[1], closed: readonly string[] = []) =>
  linesOf({ agreement, results }, filter, new Set(closed)).map((line) => {
    if (line.kind === 'clause') return `${line.clause} ${line.title}`;
    return line.kind === 'norm' ? line.norm : (line.row.verdict.bearer ?? '*');
  });

test('lanes stand in the order of the document, the provision before its parties', () => {
  expect(told({})).toEqual(['1 Fire', '1/no-fire', '*', 'A', 'B', '2 Talks', '2/meet', '*']);
});

test('a closed clause keeps its heading; what is filtered away leaves no heading behind', () => {
  expect(told({}, ['1'])).toEqual(['1 Fire', '2 Talks', '2/meet', '*']);
  expect(told({ provision: '2' })).toEqual(['2 Talks', '2/meet', '*']);
  expect(told({ provision: '1/no-fire', bearer: 'A' })).toEqual(['1 Fire', '1/no-fire', 'A']);
  expect(told({ status: 'kept so far' })).toEqual(['1 Fire', '1/no-fire', 'A']);
  expect(told({ status: 'remedied' })).toEqual([]);
});

test('a lane ends with as-of, since nothing later was judged', () => {
  const lane = linesOf({ agreement, results }, { bearer: 'B' }, new Set()).at(-1);
  expect(lane?.kind === 'lane' && lane.segments.at(-1)?.to).toBe('2020-03-01T00:00:00Z');
});

test('only lines that can be seen are drawn', () => {
  const lines = linesOf({ agreement, results }, {}, new Set());
  const offsets = offsetsOf(lines, ({ kind }) => ({ clause: 40, norm: 30, lane: 20 })[kind]);
  expect([...offsets]).toEqual([0, 40, 70, 90, 110, 130, 170, 200, 220]);
  expect(linesBetween(offsets, 0, 1000)).toEqual([0, 8]);
  expect(linesBetween(offsets, 70, 91)).toEqual([2, 4]);
  expect(linesBetween(offsets, 500, 600)).toEqual([8, 8]);
});

test('Tab stops once in each clause: at the lane that had the focus last, or its first', () => {
  const lines = linesOf({ agreement, results }, {}, new Set());
  const [first, second] = lines.filter(({ kind }) => kind === 'lane').map(({ key }) => key);
  const last = lines.at(-1)?.key;
  expect([...tabStops(lines, undefined)]).toEqual([first, last]);
  expect([...tabStops(lines, second)]).toEqual([second, last]);
  // The heading of a clause has the focus: its lanes are reached from there all the same.
  expect([...tabStops(lines, lines[0]?.key)]).toEqual([first, last]);
});
