/** Rows in the form of UCDP GED, made up for tests. */
import { GED_COLUMNS } from './columns.ts';

export const COLUMNS: readonly string[] = Object.keys(GED_COLUMNS);

const TYPICAL: Readonly<Record<string, string>> = {
  id: '1000',
  relid: 'XLD-2015-1-1-1',
  year: '2015',
  active_year: 'True',
  code_status: 'Clear',
  type_of_violence: '1',
  side_a: 'Government of Xland',
  side_b: 'Front of the West',
  number_of_sources: '1',
  source_article: '"Agency,2015-02-18,Two killed"',
  source_office: 'Agency',
  source_date: '2015-02-18',
  source_headline: 'Two killed',
  source_original: 'Police',
  where_prec: '1',
  where_coordinates: 'Old Town',
  adm_1: 'West province',
  latitude: '48.5',
  longitude: '38.25',
  geom_wkt: 'POINT (38.25 48.5)',
  country: 'Xland',
  country_id: '999',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2015-02-17',
  date_end: '2015-02-17',
  deaths_a: '1',
  deaths_b: '0',
  deaths_civilians: '1',
  deaths_unknown: '0',
  best: '2',
  high: '3',
  low: '2',
};

export type Cells = Readonly<Record<string, string>>;

/** A line of CSV: a typical event with some cells changed. */
export function line(cells: Cells = {}): string {
  const row = { ...TYPICAL, ...cells };
  return COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
}

/** A file of such lines. */
export function file(lines: readonly string[], known?: string, name = `${known ?? 'ged'}.csv`) {
  const text = [COLUMNS.join(','), ...lines].join('\n');
  return { chunks: [new TextEncoder().encode(text)], file: name, ...(known === undefined ? {} : { known }) };
}

/** Cells of a typical event, as the reader gives them. */
export const cells =
  (changed: Cells = {}) =>
  (column: string): string =>
    ({ ...TYPICAL, ...changed })[column] ?? '';
