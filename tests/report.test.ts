/** Reports on the shipped records: what they say is what the sources say, and who stands where changes nothing else. */
import { join } from 'node:path';
import { buildReport, type PeriodReport, PeriodReportSchema, writeReport } from '@servanda/workbench/report';
import { describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';
import { renamed, swapOf } from './support/renamed.ts';
import { agreementOf, recordWith, reportsOf, SHIPPED } from './support/shipped.ts';

const PACKAGE = 'minsk-package-of-measures';
const reportOn = (name: string, from?: string, to?: string): PeriodReport => {
  const agreement = agreementOf(name);
  return buildReport(agreement, recordWith(agreement, reportsOf(name)), { from, to }, {});
};

describe('17 and 18 February 2015, as the mission and the press reported', () => {
  const report = reportOn(PACKAGE, '2015-02-17', '2015-02-18');
  const rows = report.clauses.flatMap(({ norms }) => norms.flatMap((norm) => norm.rows));
  const statuses = (norm: string, bearer: string | null, under: string) =>
    rows
      .filter((row) => row.norm === norm && row.bearer === bearer && row.under.includes(under))
      .map((row) => row.statuses);

  test('access was denied by one, left unanswered by another and granted in part by a third', () => {
    expect(report.access.map(({ holder, answer, by }) => [holder, answer, by])).toEqual([
      ['UA', 'granted in part', 'OSCE'],
      ['DPR', 'denied', 'OSCE'],
      ['LPR', 'left unanswered', 'OSCE'],
    ]);
    expect(statuses('3/no-denial', 'DPR', 'from-ceasefire')).toEqual([['breached']]);
    expect(statuses('3/no-denial', 'DPR', 'from-pull-back')).toEqual([['not in force']]);
    expect(statuses('3/no-silence', 'LPR', 'from-ceasefire')).toEqual([['breached']]);
    expect(statuses('3/no-partial-access', 'UA', 'from-ceasefire and partial-access = part-is-not-enough')).toEqual([
      ['breached'],
    ]);
    expect(statuses('3/no-denial', 'UA', 'from-ceasefire')).toEqual([['kept so far', 'breached']]);
  });

  test('the ceasefire is breached, by whom is not known, and where it held nobody says', () => {
    expect(statuses('1/ceasefire', null, '')).toEqual([['breached'], ['breached']]);
    for (const party of ['UA', 'DPR', 'LPR'])
      expect(statuses('1/ceasefire', party, '')).toEqual([['kept so far', 'breached']]);
    const place = (zone: string) =>
      report.places
        .find((one) => one.zone === zone)
        ?.rows.filter(({ norm, bearer }) => norm === '1/ceasefire' && bearer === null)
        .map((row) => row.statuses);
    expect(place('donetsk-airport')).toEqual([['breached']]);
    expect(place('luhanske')).toEqual([['kept so far', 'breached']]);
  });

  test('the annex has the two days as they were reported, and nothing of later ones', () => {
    const surely = report.incidents.filter(({ inPeriod }) => inPeriod === 'surely').map(({ id }) => id);
    expect(surely.toSorted()).toEqual(
      [
        'debaltseve-left',
        'debaltseve-taken',
        'endorsed-2015-02-17',
        'press-0217-entry',
        'smm-0217-debaltseve-horlivka',
        'smm-0217-donetsk-airport',
        'smm-0218-access-dpr',
        'smm-0218-access-lpr',
        'smm-0218-access-ua',
      ].toSorted(),
    );
    const fire = report.incidents.find(({ id }) => id === 'smm-0217-donetsk-airport');
    expect(fire?.accounts.map(({ by, author }) => [by, author])).toEqual([['OSCE', 'UA, DPR or LPR']]);
    const left = report.incidents.find(({ id }) => id === 'debaltseve-left');
    expect(left?.accounts.map(({ by, says }) => [by, says])).toEqual([
      ['OSCE', 'occurrence'],
      ['UA', 'confirm'],
    ]);
  });
});

test('the last day of which the record speaks is the default, and the period before is the day before', () => {
  const report = reportOn(PACKAGE);
  expect(report.periodWords).toBe('2021-03-18 00:00 to 2021-03-19 00:00 (Europe/Kyiv)');
  expect(report.before.to).toBe(report.period.from);
});

test('a number stands beside each rule that makes it, and each rule beside its number', async () => {
  // The numbers that docs/counting.md works out by hand.
  const folder = 'tests/cases/counting-bursts';
  const asked = ['--record', `${folder}/SYNTHETIC-bursts.jsonl`, '--day', '2031-03-10', '--format', 'json'];
  const { out } = await runCli(['report', `${folder}/bursts.md`, ...asked], join(import.meta.dirname, '..'));
  const report = PeriodReportSchema.parse(JSON.parse(out));
  const rows = report.clauses.flatMap(({ norms }) => norms.flatMap((norm) => norm.rows));
  expect(rows.map(({ bearer, countings = [] }) => [bearer, countings.map(({ low, high }) => [low, high])])).toEqual([
    [
      null,
      [
        [17, 17],
        [5, 6],
        [6, 7],
      ],
    ],
    [
      'NORTHLAND',
      [
        [12, 13],
        [2, 4],
        [2, 4],
      ],
    ],
    [
      'SOUTHLAND',
      [
        [4, 5],
        [2, 3],
        [3, 4],
      ],
    ],
  ]);
  const page = writeReport(report, 'markdown');
  expect(page).toContain(
    '| shellings: thirty rounds or more, until an hour is quiet, are one \\(held by NORTHLAND\\) | SOUTHLAND |  | 2–3 |',
  );
});

/** What a report says beside sentences, in which names stand inside words. */
const said = ({ clauses, places, incidents, access, elsewhere, changes, coverage }: PeriodReport) => ({
  rows: [
    ...clauses.flatMap(({ norms }) => norms.flatMap(({ rows }) => rows)),
    ...places.flatMap(({ rows }) => rows),
  ].map(({ norm, bearer, place, statuses, before, steps, breach, counts, coverage: seen }) => ({
    norm,
    bearer,
    place,
    statuses,
    before,
    steps,
    breach,
    counts,
    seen,
  })),
  places: places.map(({ zone, incidents: tally }) => [zone, tally]),
  elsewhere,
  incidents: incidents.map(({ id, inPeriod, when, where, count, accounts, denials, corrected }) => ({
    id,
    inPeriod,
    when,
    where,
    count,
    denials,
    corrected,
    by: accounts.map(({ by, report }) => [report, by]),
  })),
  access: access.map(({ report, holder, to, by }) => ({ report, holder, to, by })),
  changes: changes.length,
  coverage,
});

describe.each(SHIPPED)('%s', (name) => {
  const agreement = agreementOf(name);
  const reports = reportsOf(name);
  const build = (form: typeof agreement, of: typeof reports) => buildReport(form, recordWith(form, of), {}, {});
  const before = build(agreement, reports);

  test('its report has the documented form, and every form can be written', () => {
    expect(PeriodReportSchema.safeParse(before).error).toBeUndefined();
    expect(JSON.parse(writeReport(before, 'json'))).toEqual(before);
    expect(JSON.parse(writeReport(before, 'geojson')).features).toHaveLength(before.incidents.length);
    for (const format of ['html', 'markdown', 'csv', 'verdicts-csv'] as const)
      expect(writeReport(before, format).length).toBeGreaterThan(0);
    const ids = before.clauses.flatMap(({ norms }) => norms.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('two parties in each other’s place, in document and record, stand in each other’s place in the report', () => {
    const parties = agreement.actors.filter(({ role }) => role === 'party').map(({ id }) => id);
    for (const [i, a] of parties.entries()) {
      const b = parties[i + 1];
      if (b === undefined) continue;
      const swap = swapOf(a, b);
      const after = build(renamed(agreement, swap), renamed(reports, swap));
      expect(said(after), `${a} and ${b}`).toEqual(renamed(said(before), swap));
    }
  });
});
