import { expect, test } from 'vitest';
import { incidentRow } from './incident-columns.ts';
import { incidentsOf } from './incidents-of.ts';
import { shot, truce, truceRecord } from './test-truce.ts';

const NOON = Date.UTC(2015, 2, 1, 12);
const HOUR = 3_600_000;
const ask = (reports: Record<string, unknown>[], question = {}) =>
  incidentsOf(truce(), truceRecord(...reports), question);
const one = (reports: Record<string, unknown>[], question = {}) => incidentRow(ask(reports, question), 0);

test('one report is one incident, with what the report says', () => {
  const where = { name: 'the mill', in: ['area'], point: [38.4, 48.3], radius: 500 };
  expect(one([shot('s', { where, kind: 'tank', count: { low: 2 } })])).toEqual({
    id: 's',
    from: NOON,
    to: NOON + 1,
    precision: 'moment',
    state: 'certain',
    description: { act: 'open-fire', kind: 'tank' },
    place: { name: 'the mill', zones: ['area'], point: { longitude: 38.4, latitude: 48.3, radius: 500 } },
    authors: { unknown: false, oneOf: [['A']] },
    reports: 1,
    sources: ['M'],
    deniedBy: [],
    authorDeniedBy: [],
    count: [2, null],
    norms: ['1/no-fire'],
    conditions: [],
  });
});

test('a day is the whole local day, and is no moment (1.3)', () => {
  const day = one([shot('s', { when: '2015-03-01' })]);
  const kyivMidnight = Date.UTC(2015, 1, 28, 22);
  expect(day).toMatchObject({ from: kyivMidnight, to: kyivMidnight + 24 * HOUR, precision: 'day', place: undefined });
  const change = { from: '2015-03-29', to: '2015-03-29' };
  expect(one([shot('s', { when: change })]).precision).toBe('day');
  expect(one([shot('s', { when: { from: '2015-03-01', to: '2015-03-02' } })]).precision).toBe('days');
  const hours = { from: '2015-03-01T12:00Z', to: '2015-03-01T14:00Z' };
  expect(one([shot('s', { when: hours })]).precision).toBe('part of a day');
});

test('accounts that contradict each other leave all open, and no part is hidden (2.5)', () => {
  const later = { by: 'B', incident: 's', author: 'B', when: '2015-03-01T15:00Z', act: 'fire-live' };
  const answer = ask([
    shot('s', { where: { name: 'the mill' } }),
    shot('t', { ...later, where: { name: 'the ford' } }),
  ]);
  expect(incidentRow(answer, 0)).toMatchObject({
    from: NOON,
    to: NOON + 3 * HOUR + 1,
    precision: 'disputed',
    authors: { unknown: false, oneOf: [['A'], ['B']] },
    sources: ['B', 'M'],
    reports: 2,
    norms: ['1/no-fire', '1/live'],
  });
  const [alternative] = answer.alternatives;
  expect(alternative?.places.map((place) => answer.places.name[place])).toEqual(['the mill', 'the ford']);
  expect(alternative?.descriptions.map((code) => answer.descriptions[code]?.act).sort()).toEqual([
    'fire-live',
    'open-fire',
  ]);
  expect(alternative?.times).toEqual([
    [NOON, NOON + 1],
    [NOON + 3 * HOUR, NOON + 3 * HOUR + 1],
  ]);
});

test('an author may be unknown, one of two, or several jointly (2.6)', () => {
  expect(one([shot('s', { author: undefined })]).authors).toEqual({ unknown: true, oneOf: [] });
  expect(one([shot('s', { author: { oneOf: ['B', 'A'] } })]).authors.oneOf).toEqual([['A'], ['B']]);
  expect(one([shot('s', { author: { all: ['B', 'A'] } })]).authors.oneOf).toEqual([['A', 'B']]);
});

test('whether it happened goes by the standard asked for, else the agreement’s (2.4)', () => {
  const denied = [shot('s', { by: 'C' }), { id: 'd', by: 'M', says: 'deny', incident: 's' }];
  expect(one(denied)).toMatchObject({ state: 'possible', deniedBy: ['M'], reports: 2 });
  const standard = { standard: 'confirmed', by: ['M'] };
  expect(one(denied, { standard })).toMatchObject({ state: 'none', deniedBy: ['M'] });
  expect(ask(denied, { standard }).standard).toBe('confirmed by M');
  const ofAuthor = [shot('s'), { id: 'd', by: 'A', says: 'deny', incident: 's', what: 'author' }];
  expect(one(ofAuthor)).toMatchObject({ state: 'certain', deniedBy: [], authorDeniedBy: ['A'] });
});

test('of two incidents that may be one the second is at most possible (2.7)', () => {
  const answer = ask([shot('s'), shot('t'), { id: 'x', by: 'M', says: 'same', incidents: ['s', 't'] }]);
  expect(answer.same).toEqual([[0, 1]]);
  expect([0, 1].map((i) => incidentRow(answer, i).state)).toEqual(['certain', 'possible']);
});

test('what was taken back is left out, and counts again at a time when it was not yet taken back (2.2)', () => {
  const reports = [
    shot('s', { known: '2015-03-02' }),
    { id: 'r', by: 'M', says: 'retract', report: 's', known: '2015-03-09' },
  ];
  expect(ask(reports).n).toBe(0);
  expect(ask(reports, { knownAt: Date.UTC(2015, 2, 5) }).n).toBe(1);
});

test('states, negative reports, coverage and access stand beside the incidents', () => {
  const [t, open] = ['2015-03-01T12:00Z', { from: '2015-03-01T12:00Z', open: true }];
  const answer = ask([
    { id: 'a', by: 'M', says: 'coverage', fraction: 0.6, in: ['area'], when: open },
    { id: 'b', by: 'M', says: 'access', answer: 'denied', holder: 'A', to: 'M', when: t, where: { in: ['area'] } },
    { id: 'c', by: 'M', says: 'state', state: 'deployed', of: 'A', kind: 'artillery', holds: false, when: t },
    { id: 'd', by: 'M', says: 'nothing', act: 'fire-live', of: ['A'], when: t },
  ]);
  const at = { source: 'M', from: NOON, to: NOON + 1 };
  expect(answer.coverage).toEqual([
    { ...at, report: 'a', to: null, zones: ['area'], fraction: 0.6 },
    {
      ...at,
      report: 'b',
      zones: ['area'],
      access: { answer: 'denied', holder: 'A', to: 'M' },
      place: { in: ['area'] },
    },
  ]);
  expect(answer.observations).toEqual([
    {
      ...at,
      report: 'c',
      says: 'state',
      what: 'deployed',
      of: ['A'],
      kind: 'artillery',
      holds: false,
      zones: [],
      norms: ['2/away'],
    },
    { ...at, report: 'd', says: 'nothing', what: 'fire-live', of: ['A'], zones: [], norms: ['1/no-fire', '1/live'] },
  ]);
  expect(incidentRow(answer, 0).description.act).toBe('deny-access');
});

test('the answer travels as JSON: what is not given stays null and never becomes a number', () => {
  const answer = ask([shot('s', { where: { name: 'the mill' } }), shot('t', { count: { low: 1 } })]);
  const sent: typeof answer = JSON.parse(JSON.stringify(answer));
  expect(sent.countHigh).toEqual([1, null]);
  expect(sent.places).toMatchObject({ name: ['the mill'], longitude: [null], latitude: [null], radius: [null] });
  expect(incidentRow(sent, 0).place).toEqual({ name: 'the mill', zones: [] });
});
