import { parseTimeText, type Report } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { type GedOptions, importGed } from './import-ged.ts';
import type { GedFile } from './release.ts';
import { file, line } from './test-rows.ts';

const names = { 'Government of Xland': 'XL', 'Front of the West': 'FW' };
const load = (files: GedFile | GedFile[], options: GedOptions = {}) => importGed(files, { names, ...options });
const says = (reports: readonly Report[]) => reports.map(({ says }) => says).sort();
const at = (known: string) => parseTimeText(known, 'UTC').from;

const first = () => file([line({ id: '1' }), line({ id: '2' }), line({ id: '3' })], '2022-06-01');
const second = () => file([line({ id: '1' }), line({ id: '2', best: '3' }), line({ id: '4' })], '2023-06-01');

test('one day written in two ways is one release, in whatever order the files come', async () => {
  const day = file([line({ id: '1' })], '2023-06-23');
  const midnight = file([line({ id: '1', best: '3' })], '2023-06-23T00:00Z');
  const one = await load([day, midnight]);
  expect(one.problems.map(({ code }) => code)).toEqual(['two-rows-one-id', 'two-rows-one-id']);
  expect(await load([midnight, day])).toEqual(one);
});

test('a row without its year does not keep what is gone', async () => {
  const { counts } = await load([
    file([line({ id: '1' }), line({ id: '2' })], '2022-06-01'),
    file([line({ id: '1', year: '' })], '2023-06-01'),
  ]);
  expect(counts).toMatchObject({ dropped: 1 });
});

describe('one file', () => {
  test('gives one report a row, known from the day of the release', async () => {
    const { reports, problems, counts } = await load(first());
    expect(reports.map(({ known }) => known)).toEqual(['2022-06-01', '2022-06-01', '2022-06-01']);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ rows: 3, setAside: 0, duplicates: 0, added: 3, changed: 0, dropped: 0, unchanged: 0 });
  });

  test('names where each row stood, and keeps its text if asked', async () => {
    const { reports } = await load(file([line({ id: '7' })]), { raw: true });
    expect(reports[0]?.origin).toEqual({
      file: 'ged.csv',
      row: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      raw: line({ id: '7' }),
    });
    expect((await load(file([line()]))).reports[0]?.origin).not.toHaveProperty('raw');
  });

  test('counts a row that stands twice once', async () => {
    const { reports, counts } = await load(file([line(), line()]));
    expect(reports).toHaveLength(1);
    expect(counts).toMatchObject({ rows: 2, duplicates: 1, setAside: 0, added: 1 });
  });

  test('uses neither of two rows that differ about one event', async () => {
    const { reports, problems, counts } = await load(
      file([line({ high: '4' }), line({ high: '5' }), line({ id: '5' })]),
    );
    expect(reports.map(({ id }) => id)).toEqual([expect.stringContaining('ucdp-5-')]);
    expect(problems).toMatchObject([
      { code: 'two-rows-one-id', row: 1 },
      { code: 'two-rows-one-id', row: 2 },
    ]);
    expect(counts).toMatchObject({ rows: 3, setAside: 2 });
  });

  test('tells of sides without an actor', async () => {
    const { problems } = await importGed(file([line(), line({ id: '2' })]), { names: { 'Front of the West': 'FW' } });
    expect(problems).toMatchObject([
      {
        code: 'unmapped-name',
        message: 'no actor is named for "Government of Xland" (2 rows); it stays Government-of-Xland',
      },
    ]);
  });

  test('with a map that makes no report of it is set aside', async () => {
    const { reports, problems } = await load(file([line()]), { wherePrecision: { 1: { meaning: 'x', metres: -5 } } });
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ code: 'not-a-report', message: expect.stringContaining('"where.radius"') }]);
  });

  test('that is no GED is refused', async () => {
    const chunks = [new TextEncoder().encode('a,b\n1,2\n')];
    const { reports, problems } = await load({ chunks, file: 'x.csv' });
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'bad-header', message: expect.stringContaining('no column id, type_of_violence') },
    ]);
  });

  test('with dirty dates is used but for these rows', async () => {
    const { reports, problems } = await load(file([line({ id: '1', date_start: '17.02.2015' }), line({ id: '2' })]));
    expect(reports).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'bad-date', file: 'ged.csv', line: 2, row: 1, setAside: 1 }]);
  });
});

describe('a later release', () => {
  test('supersedes what it changed, retracts what it dropped, adds what is new', async () => {
    const { reports, counts } = await load([first(), second()]);
    expect(counts).toMatchObject({ rows: 6, added: 4, changed: 1, dropped: 1, unchanged: 1 });
    const later = reports.filter(({ known }) => known === '2023-06-01');
    expect(says(later)).toEqual(['occurrence', 'occurrence', 'retract']);
    const before = (event: string) =>
      reports.find((r) => r.id.startsWith(`ucdp-${event}-`) && r.known === '2022-06-01')?.id;
    expect(later.find((r) => r.supersedes !== undefined)?.supersedes).toBe(before('2'));
    expect(later.find((r) => r.says === 'retract')).toMatchObject({ by: 'UCDP', report: before('3') });
  });

  test('gives what both releases at once give, in any order', async () => {
    const both = await load([first(), second()]);
    expect(await load([second(), first()])).toEqual(both);
    const earlier = await load(first());
    const rest = await load(second(), { previous: earlier.reports });
    const sum = [...earlier.reports, ...rest.reports].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(sum).toEqual(both.reports);
  });

  test('that was imported already adds nothing', async () => {
    const both = await load([first(), second()]);
    const again = await load(second(), { previous: both.reports });
    expect(again.reports).toEqual([]);
    expect(again.counts).toMatchObject({ unchanged: 3, added: 0, changed: 0, dropped: 0 });
  });

  test('leaves in the record what it alone would, and between the two what the first said', async () => {
    const live = async (files: GedFile[], knownAt?: string) => {
      const { reports } = await load(files);
      const known = reports.filter((r) => knownAt === undefined || at(r.known ?? '') <= at(knownAt));
      return liveOccurrences(known);
    };
    expect(await live([first(), second()])).toEqual(await live([second()]));
    expect(await live([first(), second()], '2022-12-31')).toEqual(await live([first()]));
  });

  test('does not retract what it could not read', async () => {
    const broken = file([line({ id: '1' }), line({ id: '2', date_end: '?' })], '2023-06-01');
    expect((await load([first(), broken])).counts).toMatchObject({ changed: 0, dropped: 1, setAside: 1 });
    const unnamed = file([line({ id: '1' }), line({ id: 'x' })], '2023-06-01');
    const { counts, problems } = await load([first(), unnamed]);
    expect(counts.dropped).toBe(0);
    expect(problems.map(({ code }) => code)).toContain('no-withdrawals');
  });

  test('says nothing of other countries and years', async () => {
    const elsewhere = file([line({ id: '8', country_id: '1' }), line({ id: '9', year: '2016' })], '2023-06-01');
    expect((await load([first(), elsewhere])).counts).toMatchObject({ dropped: 0, added: 5 });
  });

  test('that is a selection retracts nothing', async () => {
    expect((await load([first(), second()], { partial: true })).counts).toMatchObject({ dropped: 0, changed: 1 });
  });
});

describe('dates of release', () => {
  test.each([
    [[first(), file([line()])], 'the file has no date of release'],
    [[file([line()], 'last June')], '"last June" is not a date of release'],
  ])('are asked for', async (files, message) => {
    expect(await load(files)).toMatchObject({ reports: [], problems: [{ code: 'bad-option', message }] });
  });

  test('must not go back behind the record', async () => {
    const { reports } = await load(second());
    const { problems } = await load(first(), { previous: reports });
    expect(problems).toMatchObject([{ code: 'bad-option', message: expect.stringContaining('2023-06-01') }]);
  });
});

/** Live occurrences by the letter of semantics 2.2: without links, known times and origins. */
function liveOccurrences(reports: readonly Report[]): unknown[] {
  const retracted = (id: string): boolean =>
    reports.some((r) => r.says === 'retract' && r.report === id && !retracted(r.id));
  const replaced = (id: string) => reports.some((r) => r.supersedes === id && !retracted(r.id));
  return reports
    .filter((r) => r.says === 'occurrence' && !retracted(r.id) && !replaced(r.id))
    .map(({ supersedes, known, origin, ...content }) => content);
}
