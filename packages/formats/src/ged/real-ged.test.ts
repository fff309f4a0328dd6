import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Agreement,
  AgreementSchema,
  assess,
  check,
  createRecord,
  parseTimeText,
  type Report,
} from '@servanda/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GedImport, importGed } from './import-ged.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/ucdp-ged-ukraine');
const releases = [
  { name: 'ged_ukraine_2014_2021.v2022.csv', known: '2022-06-01' },
  { name: 'ged_ukraine_2014_2022jan.v2023-06.csv', known: '2023-06-23' },
];
const absent = releases.filter(({ name }) => !existsSync(join(folder, name))).map(({ name }) => name);
const missing = absent.length > 0 ? ` (skipped: ${absent.join(', ')} not here)` : '';

const names = {
  'Government of Ukraine': 'UA',
  DPR: 'DPR',
  LPR: 'LPR',
  'United Armed Forces of Novorossiya': ['DPR', 'LPR'],
  Maidan: 'Maidan',
};
const files = (...which: number[]) =>
  which.map((i) => {
    const { name = '', known = '' } = releases[i] ?? {};
    return { file: name, known, chunks: [new Uint8Array(readFileSync(join(folder, name)))] };
  });
const load = (...which: number[]) => importGed(files(...which), { names });

/** What a record says of each incident, under any report. */
function incidents(reports: readonly Report[], knownAt?: string) {
  const record = createRecord({ clock: 'Europe/Kyiv', actors: ['UA', 'DPR', 'LPR', 'Maidan'] });
  for (const report of reports) record.add(report);
  const at = knownAt === undefined ? undefined : parseTimeText(knownAt, 'Europe/Kyiv').to;
  const facts = assess(record, { standard: { standard: 'any' }, polarity: 'neutral', knownAt: at });
  return facts.names.incidents.names.flatMap((name, i) =>
    facts.exists[i] === 0
      ? []
      : [[name, facts.timeFrom[facts.timeStart[i] ?? 0], facts.timeTo[facts.timeStart[i] ?? 0], facts.exists[i]]],
  );
}

/** A ban on all fatal events in 2015 and later, by each side: only to have something judged. */
const agreement: Agreement = AgreementSchema.parse({
  servanda: 1,
  id: 'test',
  title: 'Test',
  signed: Date.parse('2015-02-11T22:00Z'),
  clock: 'Europe/Kyiv',
  actors: ['UA', 'DPR', 'LPR', 'Maidan'].map((id) => ({ id, role: 'party' })),
  groups: [{ id: 'sides', members: ['UA', 'DPR', 'LPR'] }],
  kinds: [],
  acts: [{ id: 'fatal-event' }],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [{ id: '1', title: 'Ban' }],
  norms: [
    {
      id: '1/ban',
      clause: '1',
      type: 'ban',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'fatal-event', by: { who: 'bearer' } },
    },
  ],
  questions: [],
});

function verdicts(reports: readonly Report[], knownAt?: string) {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of reports) record.add(report);
  const asOf = Date.parse('2022-01-01T00:00Z');
  const known = knownAt === undefined ? undefined : parseTimeText(knownAt, agreement.clock).to;
  return check(agreement, record, { asOf, knownAt: known }).verdicts;
}

// The numbers are from SOURCE.md of the data, or counted with another program from the files.
describe.skipIf(absent.length > 0)(`two releases of UCDP GED for Ukraine${missing}`, () => {
  let early: GedImport;
  let late: GedImport;
  let both: GedImport;
  beforeAll(async () => {
    [early, late, both] = [await load(0), await load(1), await load(0, 1)];
  }, 60_000);

  test('have 3,000 and 3,077 rows, all of them read', () => {
    expect(early.counts).toMatchObject({ rows: 3000, added: 3000, setAside: 0, duplicates: 0 });
    expect(late.counts).toMatchObject({ rows: 3077, added: 3077, setAside: 0, duplicates: 0 });
    expect(late.problems.filter(({ code }) => code !== 'count-order')).toEqual([]);
    expect(late.problems).toHaveLength(13);
  });

  test('share 2,998 events, of which 62 changed; 2 were dropped and 79 added', () => {
    expect(both.counts).toEqual({
      rows: 6077,
      setAside: 0,
      duplicates: 0,
      added: 3079,
      changed: 62,
      dropped: 2,
      unchanged: 2936,
    });
    const retracted = both.reports.flatMap((report) => (report.says === 'retract' ? [report.report] : []));
    expect(retracted.map((id) => id.split('-')[1])).toEqual(['153030', '236755']);
  });

  test('do not depend on the order of the files', async () => {
    expect(await load(1, 0)).toEqual(both);
  }, 60_000);

  test('leave in a record what the later says alone, and before it what the earlier said', () => {
    expect(incidents(both.reports)).toEqual(incidents(late.reports));
    expect(incidents(both.reports)).toHaveLength(3077);
    expect(incidents(both.reports, '2022-12-31')).toEqual(incidents(early.reports));
    expect(incidents(both.reports, '2022-12-31')).toHaveLength(3000);
  }, 60_000);

  test('give the verdicts that the later gives alone, and before it those of the earlier', () => {
    const now = verdicts(late.reports);
    expect(now).toHaveLength(4);
    expect(verdicts(both.reports)).toEqual(now);
    expect(verdicts(both.reports, '2022-12-31')).toEqual(verdicts(early.reports));
    expect(verdicts(early.reports)).not.toEqual(now);
  }, 60_000);

  test('have these deaths a year in the best estimate, those of the Maidan apart', () => {
    const deaths = new Map<number, number>();
    for (const report of late.reports) {
      if (report.says !== 'occurrence' || report.codes?.side_b === 'Maidan') continue;
      if (typeof report.measures?.deaths !== 'object') continue;
      const year = Number(report.codes?.year);
      deaths.set(year, (deaths.get(year) ?? 0) + (report.measures.deaths.best ?? 0));
    }
    expect([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) => deaths.get(year))).toEqual([
      4805, 1787, 254, 415, 243, 311, 196, 208,
    ]);
  });
});
