import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSmm, type SmmOptions } from './import-smm.ts';
import { SMM_COLUMNS } from './read-row.ts';

const bytes = (text: string) => [new TextEncoder().encode(text)];
const table = (...rows: string[]) => `${[SMM_COLUMNS.join(), ...rows].join('\n')}\n`;
const importText = (text: string, options: SmmOptions = {}) =>
  importSmm([{ file: 'counts.csv', chunks: bytes(text) }], options);
const MAP = { act: 'open-fire', exercise: 'fire-live', authors: ['N', 'S'], regions: { East: 'east' } };

describe('counts of a mission', () => {
  test('a row is at least so many, by one of the sides, in its period up to the cut-off', async () => {
    const { reports, problems, counts } = await importText(
      table('2031-07-01T19:30,2031-07-02T19:30,East,75,3,exact,60,Daily 1,a page'),
      MAP,
    );
    expect(problems).toEqual([]);
    expect(counts).toEqual({ rows: 1, setAside: 0, none: 0, duplicates: 0, added: 1, unchanged: 0 });
    expect(reports[0]).toMatchObject({
      by: 'OSCE',
      says: 'occurrence',
      act: 'open-fire',
      author: { oneOf: ['N', 'S'] },
      when: { from: '2031-07-01T16:30:00Z', to: '2031-07-02T16:29:59.999Z' },
      where: { name: 'East', in: ['east'] },
      count: { low: 75 },
      measures: { explosions: { low: 3 } },
      source: 'Daily 1; a page',
    });
  });

  test('exercises are an act of their own; nothing counted is no report; days are whole', async () => {
    const { reports, counts } = await importText(
      table(
        '2031-07-01T19:30,2031-07-02T19:30,West,60,,exact; assessed as live-fire exercise,,Daily 1,a page',
        '2031-07-01T19:30,2031-07-02T19:30,East,0,0,exact,,Daily 1,a page',
        '2031-08-01,2031-08-02,West,5,,at least,,Daily 2,a page',
      ),
      MAP,
    );
    expect(counts).toMatchObject({ rows: 3, none: 1, added: 2 });
    expect(reports.map((report) => 'act' in report && [report.act, report.when]).sort()).toEqual([
      ['fire-live', { from: '2031-07-01T16:30:00Z', to: '2031-07-02T16:29:59.999Z' }],
      ['open-fire', { from: '2031-08-01', to: '2031-08-02' }],
    ]);
  });

  const OVERLAPPING = [
    '2031-07-21T00:01,2031-07-21T16:00,both,75,,exact,,Spot,a page',
    '2031-07-21T00:01,2031-07-21T08:00,West,74,,exact,,Spot,a page',
    '2031-07-01T00:01,2031-07-31T19:30,both,900,,at least,,Total,a page',
    '2031-07-21T00:01,2031-07-21T08:00,East,1,,exact,,Spot,a page',
  ];
  test('what shares time and place is counted once, by its finest rows, in whatever order they stand', async () => {
    const { reports, problems, counts } = await importText(table(...OVERLAPPING));
    expect(counts).toMatchObject({ rows: 4, setAside: 2, added: 2 });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'overlapping-rows row 1: shares time and place with row 4, which is finer, so its number (75) is left out of every sum',
      'overlapping-rows row 3: shares time and place with row 4, which is finer, so its number (900) is left out of every sum',
    ]);
    const turned = await importText(table(...OVERLAPPING.toReversed()));
    const content = (all: typeof reports) => all.map(({ origin: _, ...report }) => report);
    expect(content(turned.reports)).toEqual(content(reports));
  });

  test('a number of the period before that differs is told, and nothing is repaired', async () => {
    const { reports, problems } = await importText(
      table(
        '2031-07-01T19:30,2031-07-02T19:30,East,117,,exact,,Daily 1,a page',
        '2031-07-02T19:30,2031-07-03T19:30,East,20,,exact,119,Daily 2,a page',
        '2031-07-03T19:30,2031-07-04T19:30,East,5,,exact,20,Daily 3,a page',
      ),
    );
    expect(reports).toHaveLength(3);
    expect(problems.map(({ code, row, setAside }) => [code, row, setAside])).toEqual([['inconsistent-count', 2, 0]]);
  });

  test.each([
    ['2031-07-01,2031-07-02,East,100,,about,,R,s', 'rounded'],
    ['2031-07-01,2031-07-02,East,100,,at least; end day approximate,,R,s', 'period is doubtful'],
    ['2031-07-03,2031-07-01,East,100,,exact,,R,s', 'ends before it begins'],
    ['1 July,2031-07-02,East,100,,exact,,R,s', 'is not a time'],
    ['2031-07-01,2031-07-02,,100,,exact,,R,s', 'no region'],
    ['2031-07-01,2031-07-02,East,,,exact,,R,s', 'no violations'],
    ['2031-07-01,2031-07-02,East,-3,,exact,,R,s', 'not a whole number'],
    ['2031-07-01,2031-07-02,East,3,4,exact,,R,s', 'explosions are more'],
  ])('%s is set aside', async (row, why) => {
    const { reports, problems, counts } = await importText(table(row));
    expect(reports).toEqual([]);
    expect(counts).toMatchObject({ rows: 1, setAside: 1 });
    expect(problems[0]?.message).toContain(why);
  });

  test('a file without the columns is refused; a repeated import adds nothing', async () => {
    const refused = await importText('a,b\n1,2\n');
    expect(refused.problems.map(({ code }) => code)).toEqual(['bad-header']);
    const row = '2031-07-01T19:30,2031-07-02T19:30,East,75,3,exact,,Daily 1,a page';
    const { reports } = await importText(table(row, row));
    expect(reports).toHaveLength(1);
    expect((await importText(table(row), { previous: reports })).counts).toMatchObject({ added: 0, unchanged: 1 });
  });

  const file = join(import.meta.dirname, '../../../../../shared/data/osce-smm-counts-compiled/smm_counts.csv');
  const missing = existsSync(file) ? '' : ' (skipped: the table is not here)';
  test.runIf(existsSync(file))(`the compiled counts of 2019 to 2022${missing}`, async () => {
    const text = readFileSync(file, 'utf8');
    const { counts, problems, reports } = await importText(text, MAP);
    // By hand: 53 rows; one called about, one approximate; two totals and the whole of 21 July 2019 overlap finer rows; 9 rows of 0.
    expect(counts.rows).toBe(53);
    expect(problems.filter(({ code }) => code === 'bad-cell').map(({ row }) => row)).toEqual([3, 24]);
    expect(problems.filter(({ code }) => code === 'overlapping-rows').map(({ row }) => row)).toEqual([1, 27, 30]);
    expect(problems.filter(({ code }) => code === 'inconsistent-count')).toEqual([]);
    expect(counts.none).toBe(9);
    expect(counts.added + counts.none + counts.setAside).toBe(53);
    const numbers = reports.flatMap((report) =>
      'count' in report && typeof report.count === 'object' ? [report.count.low] : [],
    );
    expect(numbers).toContain(74);
    expect(numbers).not.toContain(75);
  });
});
