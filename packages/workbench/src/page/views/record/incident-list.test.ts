import { expect, test } from 'vitest';
import { createDesk, filesOf, type IncidentsAnswer } from '../../../ask/index.ts';
import { shot, TRUCE } from '../../../ask/test-truce.ts';
import { authorsText, listIncidents } from './incident-list.ts';

const REPORTS = [
  shot('a', { when: '2015-03-03', where: { name: 'Mill', in: ['area'] } }),
  shot('b', { when: '2015-03-01', by: 'B', author: { oneOf: ['A', 'B'] }, act: 'fire-live', where: { name: 'Ford' } }),
  shot('c', { when: '2015-03-02', act: 'request', author: undefined }),
  { id: 'd', by: 'A', says: 'deny', incident: 'a' },
];

async function answer(): Promise<IncidentsAnswer> {
  const record = REPORTS.map((report) => `${JSON.stringify(report)}\n`).join('');
  const desk = createDesk(filesOf({ 'agreements/t/agreement.md': TRUCE, 'agreements/t/record/r.jsonl': record }));
  return JSON.parse(await desk.answer({ ask: 'incidents', agreement: 't', under: {} })).answer;
}
const ids = async (filter = {}, sort: Parameters<typeof listIncidents>[2] = { by: 'when' }) => {
  const of = await answer();
  return listIncidents(of, filter, sort).rows.map((i) => of.id[i]);
};

test('incidents by time, and by any column either way; what is not said comes last', async () => {
  expect(await ids()).toEqual(['b', 'c', 'a']);
  expect(await ids({}, { by: 'when', descending: true })).toEqual(['a', 'c', 'b']);
  expect(await ids({}, { by: 'place' })).toEqual(['b', 'a', 'c']);
  expect(await ids({}, { by: 'place', descending: true })).toEqual(['a', 'b', 'c']);
});

test('filters by state, source, act, party, place, words, and by what bears on a provision', async () => {
  expect(await ids({ state: ['possible'] })).toEqual(['a']);
  expect(await ids({ source: ['B'] })).toEqual(['b']);
  expect(await ids({ party: ['A'] })).toEqual(['b', 'a']);
  expect(await ids({ place: ['area', 'Ford'] })).toEqual(['b', 'a']);
  expect(await ids({ text: 'MILL open' })).toEqual(['a']);
  expect(await ids({ provision: '1' })).toEqual(['b', 'a']);
  expect(await ids({ provision: '1/live' })).toEqual(['b']);
});

test('a facet counts what the others leave', async () => {
  const { facets } = listIncidents(await answer(), { source: ['M'] }, { by: 'when' });
  expect(facets.source).toEqual([
    { value: 'M', n: 2 },
    { value: 'B', n: 1 },
  ]);
  expect(facets.state).toEqual([
    { value: 'certain', n: 1 },
    { value: 'possible', n: 1 },
  ]);
});

test('who did it: one of several, several together, or nobody named', () => {
  expect(authorsText({ unknown: false, oneOf: [['A'], ['B', 'C']] }, 'or', 'with')).toBe('A or B with C');
  expect(authorsText({ unknown: true, oneOf: [] }, 'or', 'with')).toBe('');
});
