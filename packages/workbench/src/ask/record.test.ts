import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { filesOf } from './memory-files.ts';
import type { RecordAnswer } from './record.ts';
import type { ReportAnswer } from './report.ts';
import type { Reply } from './request.ts';
import { shot, TRUCE } from './test-truce.ts';

const NOON = Date.UTC(2015, 2, 1, 12);
const HOUR = 3_600_000;
const line = (report: Record<string, unknown>) => `${JSON.stringify(report)}\n`;

const RECORD = [
  shot('a1', { where: { name: 'the mill', in: ['area'] }, note: 'heard by the Patrol', known: '2015-03-02T08:00Z' }),
  shot('a2', { by: 'B', author: 'B', when: '2015-03-03', act: 'fire-live', said: '2015-03-04T10:00+02:00' }),
  shot('a3', { supersedes: 'a1', where: { name: 'the ford' } }),
  { id: 'd', by: 'A', says: 'deny', incident: 'a1' },
  { id: 'r', by: 'B', says: 'retract', report: 'a2' },
  { id: 'q', by: 'M', says: 'nothing', act: 'open-fire', of: ['A'], in: ['area'], when: '2015-03-05' },
  { id: 'c', by: 'M', says: 'coverage', fraction: 0.5, when: { from: '2015-03-01', open: true } },
  { id: 'x', by: 'C', says: 'retract', report: 'a3' },
].map(line);

const desk = createDesk(
  filesOf({
    'agreements/truce/agreement.md': TRUCE,
    'agreements/truce/record/r.jsonl': [...RECORD, 'no report\n'].join(''),
  }),
);

async function ask<A>(request: Record<string, unknown>): Promise<A> {
  const reply: Reply<A> = JSON.parse(await desk.answer({ agreement: 'truce', under: {}, ...request }));
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}
const list = (more: Record<string, unknown> = {}) =>
  ask<RecordAnswer>({ ask: 'record', filter: {}, sort: { by: 'id' }, from: 0, count: 100, ...more });
const ids = async (more: Record<string, unknown>) => (await list(more)).rows.map(({ id }) => id);

test('a row says what, who, when as written and as meant, and what became of the report', async () => {
  const { rows, total, all } = await list();
  expect([total, all]).toEqual([8, 8]);
  expect(rows.find(({ id }) => id === 'a1')).toMatchObject({
    says: 'occurrence',
    about: 'open-fire',
    source: 'M',
    parties: ['A'],
    when: '2015-03-01T12:00Z',
    from: NOON,
    to: NOON + 1,
    place: 'the mill',
    known: Date.UTC(2015, 2, 2, 8),
    standing: 'corrected',
    incident: 'a1',
  });
  expect(rows.find(({ id }) => id === 'a2')).toMatchObject({
    when: '2015-03-03',
    from: Date.UTC(2015, 2, 2, 22),
    to: Date.UTC(2015, 2, 3, 22),
    standing: 'taken back',
  });
  expect(rows.find(({ id }) => id === 'c')).toMatchObject({ to: null, about: '', standing: 'counts' });
  expect(rows.find(({ id }) => id === 'd')).not.toHaveProperty('from');
});

test('links go both ways, and what is said of an incident is said of each report on it', async () => {
  const { rows } = await list();
  const links = (id: string) => rows.find((row) => row.id === id)?.links;
  expect(links('a3')).toEqual([
    { kind: 'supersedes', isIncoming: false, id: 'a1', by: 'M' },
    { kind: 'denies', isIncoming: true, id: 'd', by: 'A' },
    { kind: 'retracts', isIncoming: true, id: 'x', by: 'C' },
  ]);
  expect(links('d')).toEqual([{ kind: 'denies', isIncoming: false, id: 'a1', by: 'M' }]);
});

test('the filter: any value of a facet, all facets, and all words in any field whatever the case', async () => {
  expect(await ids({ filter: { source: ['A', 'B'] } })).toEqual(['a2', 'd', 'r']);
  expect(await ids({ filter: { source: ['A', 'B'], says: ['deny'] } })).toEqual(['d']);
  expect(await ids({ filter: { about: ['fire-live'] } })).toEqual(['a2']);
  expect(await ids({ filter: { party: ['A'] } })).toEqual(['a1', 'a3', 'q']);
  expect(await ids({ filter: { place: ['area'] } })).toEqual(['a1', 'q']);
  expect(await ids({ filter: { standing: ['counts'], source: ['M'] } })).toEqual(['a3', 'c', 'q']);
  expect(await ids({ filter: { text: 'PATROL mill' } })).toEqual(['a1']);
  expect(await ids({ filter: { text: 'patrol ford' } })).toEqual([]);
});

test('a facet counts what the others leave, so that one more of its values can be chosen', async () => {
  const { facets } = await list({ filter: { source: ['A'], says: ['deny'] } });
  expect(facets.source).toEqual([{ value: 'A', n: 1 }]);
  expect(facets.says).toEqual([{ value: 'deny', n: 1 }]);
  const free = (await list({ filter: { source: ['A'] } })).facets;
  expect(free.source).toEqual([
    { value: 'M', n: 4 },
    { value: 'B', n: 2 },
    { value: 'A', n: 1 },
    { value: 'C', n: 1 },
  ]);
  expect((await list({ filter: { source: ['nobody'] } })).facets.source).toContainEqual({ value: 'nobody', n: 0 });
});

test('the order asked for; what a report does not say comes last either way', async () => {
  expect(await ids({ sort: { by: 'when' }, filter: { says: ['occurrence', 'deny', 'nothing'] } })).toEqual([
    'a1',
    'a3',
    'a2',
    'q',
    'd',
  ]);
  expect(await ids({ sort: { by: 'when', descending: true }, filter: { says: ['occurrence', 'deny'] } })).toEqual([
    'a2',
    'a1',
    'a3',
    'd',
  ]);
  expect(await ids({ sort: { by: 'source' }, from: 1, count: 2 })).toEqual(['a2', 'r']);
});

test('what is set aside is told with its line and what to do', async () => {
  const { problems, problemCount, setAside } = await list();
  expect(setAside).toBe(1);
  expect(problemCount).toBe(2);
  expect(problems).toMatchObject([
    { code: 'link-by-another-source', line: 8 },
    { code: 'not-json', file: 'agreements/truce/record/r.jsonl', line: 9, setAside: 1 },
  ]);
  expect(problems.every(({ help }) => help !== '')).toBe(true);
});

test('one report whole: as received, its source, its incident with all accounts, and what it bears on', async () => {
  const answer = await ask<ReportAnswer>({ ask: 'report', id: 'a3' });
  expect(answer.report).toEqual(JSON.parse(RECORD[2] ?? ''));
  expect(answer).toMatchObject({
    file: 'agreements/truce/record/r.jsonl',
    line: 3,
    source: { name: 'Monitor', role: 'body' },
    clock: 'Europe/Kyiv',
    row: { standing: 'counts', from: NOON, to: NOON + 1 },
  });
  expect(answer.incident).toEqual({
    id: 'a1',
    state: 'possible',
    standard: 'any report',
    accounts: [
      { report: 'a3', source: 'M', part: 'affirms', decides: true },
      { report: 'd', source: 'A', part: 'denies', decides: true },
    ],
  });
  expect(answer.bearsOn.map(({ norm, isOwn }) => [norm, isOwn])).toEqual([['1/no-fire', true]]);
});

test('who says what of an incident, and who decides by the standard asked for', async () => {
  const { accounts } = await ask<{ accounts: unknown }>({
    ask: 'incidentReports',
    id: 'a1',
    under: { standard: 'confirmed by M' },
  });
  expect(accounts).toEqual([
    { report: 'a3', source: 'M', part: 'affirms', decides: true },
    { report: 'd', source: 'A', part: 'denies', decides: false },
  ]);
});

test('a denial bears on what its incident bears on; a source that nobody declared is said to be none', async () => {
  const denial = await ask<ReportAnswer>({ ask: 'report', id: 'd' });
  expect(denial.bearsOn.map(({ norm }) => norm)).toEqual(['1/no-fire']);
  expect(denial.incident).toMatchObject({ id: 'a1', state: 'possible' });
  const stranger = await ask<ReportAnswer>({ ask: 'report', id: 'x' });
  expect(stranger.source).toBeNull();
  expect(stranger.problems).toMatchObject([{ code: 'link-by-another-source' }]);
});

test('a report that is not there, or not yet known, is refused in words', async () => {
  await expect(ask({ ask: 'report', id: 'zz' })).rejects.toThrow('no report “zz”');
  const early = { knownAt: '2015-03-01' };
  await expect(ask({ ask: 'report', id: 'a1', under: early })).rejects.toThrow('no report “a1”');
  expect((await list({ under: early })).rows.map(({ id }) => id)).not.toContain('a1');
});

test('a period of hours keeps both its ends', async () => {
  const { rows } = await list({ filter: { text: 'a2' } });
  expect((rows[0]?.said ?? 0) - Date.UTC(2015, 2, 4, 8)).toBe(0);
  expect((rows[0]?.to ?? 0) - (rows[0]?.from ?? 0)).toBe(24 * HOUR);
});
