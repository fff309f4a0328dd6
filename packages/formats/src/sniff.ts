/** What a file is, told from its beginning. */
import { NEEDED_COLUMNS } from './ged/columns.ts';
import { SMM_COLUMNS } from './smm/read-row.ts';

export type FileFormat = 'ucdp-ged' | 'smm-counts' | 'csv' | 'jsonl' | 'geojson';

/** Columns by which a table of a mission's counts is known. */
const SMM_MARKS = SMM_COLUMNS.filter((column) => column !== 'source' && column !== 'report');

/**
 * The format of a file; a table that is of no known data set is `csv`.
 * @param columns of its header, as `readTable` reads it
 * @param start its first characters, a few hundred at least
 */
export function formatOf(columns: readonly string[], start: string): FileFormat {
  const text = start.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{') || text.startsWith('[')) {
    return /"type"\s*:\s*"(Feature|FeatureCollection|GeometryCollection|(Multi)?(Point|LineString|Polygon))"/.test(text)
      ? 'geojson'
      : 'jsonl';
  }
  const has = (column: string) => columns.includes(column);
  if (NEEDED_COLUMNS.every(has)) return 'ucdp-ged';
  return SMM_MARKS.every(has) ? 'smm-counts' : 'csv';
}
