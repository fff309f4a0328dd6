import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCsv } from './csv/import-csv.ts';
import { importGed } from './ged/import-ged.ts';

const data = join(import.meta.dirname, '../../../../shared/data');
const FILES = {
  counts: 'osce-smm-counts-compiled/smm_counts.csv',
  alerts: 'air-raid-sirens-ukraine/official_data_en.csv',
  hxl: 'ucdp-ged-ukraine-hxl/conflict_data_ukr.csv',
};
const path = (name: keyof typeof FILES) => join(data, FILES[name]);
const file = (name: keyof typeof FILES) => ({ file: name, chunks: [new Uint8Array(readFileSync(path(name)))] });
const missing = (name: keyof typeof FILES) => (existsSync(path(name)) ? '' : ` (skipped: ${FILES[name]} is not here)`);
const has = (name: keyof typeof FILES) => test.runIf(existsSync(path(name)));

// Numbers of rows are from the SOURCE.md of each file.
describe('tables that others published', () => {
  has('counts')(`counts of a mission, by the map in the documentation${missing('counts')}`, async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/importing.md'), 'utf8');
    const map: object = JSON.parse(/^```json\n(\{\s+"servanda-csv"[\s\S]*?)^```$/m.exec(page)?.[1] ?? '');
    const { counts, reports } = await importCsv(file('counts'), map);
    expect(counts).toMatchObject({ rows: 53, skipped: 1, added: 52 });
    // The cut-off of the daily report is 19:30 local, in summer 16:30 UTC.
    const daily = reports.find(({ id }) => id === 'smm-2020-07-27T00:01-2020-08-07T19:30-both');
    expect(daily).toMatchObject({
      when: { from: '2020-07-26T21:01:00Z', to: '2020-08-07T16:30:00Z' },
      count: { low: 256 },
    });
    const quiet = reports.filter(({ says }) => says === 'nothing');
    expect(quiet).toHaveLength(9);
    expect(quiet.find(({ source }) => source === 'Daily 188/2020')).toMatchObject({
      when: { from: '2020-08-06T16:30:00Z', to: '2020-08-07T16:30:00Z' },
      in: ['Donetsk', 'Luhansk'],
    });
  });

  has('alerts')(
    `43,031 periods with their offsets${missing('alerts')}`,
    async () => {
      const { counts, problems } = await importCsv(file('alerts'), {
        'servanda-csv': 1,
        reports: [
          {
            report: {
              by: 'official',
              says: 'state',
              state: 'alert',
              when: { from: { column: 'started_at', as: 'time' }, to: { column: 'finished_at', as: 'time' } },
              where: { name: { column: 'oblast' } },
              codes: { raion: { column: 'raion' }, hromada: { column: 'hromada' } },
            },
          },
        ],
      });
      expect(problems).toEqual([]);
      expect(counts).toMatchObject({ rows: 43_031, added: 43_031, setAside: 0 });
    },
    60_000,
  );

  has('hxl')(
    `events with a row of HXL tags and columns of HDX${missing('hxl')}`,
    async () => {
      const { counts, reports } = await importGed(file('hxl'));
      expect(counts).toMatchObject({ rows: 1167, added: 1167, setAside: 0 });
      expect(reports[0]?.codes).toMatchObject({ start_year: 2014, end_year: 2014, iso3: 'UKR' });
    },
    60_000,
  );
});
