/** One row of compiled mission counts, read as it stands. */
import { parseTimeText, type When } from '@servanda/core';
import { CellError } from '../csv/cell-error.ts';
import { cellTime } from '../csv/cell-time.ts';
import type { TableRow } from '../csv/read-table.ts';

export const SMM_COLUMNS = [
  'period_start',
  'period_end',
  'region',
  'violations',
  'explosions',
  'qualifier',
  'prev_period_violations',
  'report',
  'source',
] as const;

export interface SmmRow {
  readonly file: string;
  readonly known: string | undefined;
  readonly row: TableRow;
  readonly when: When;
  /** Half-open, ms. */
  readonly from: number;
  readonly to: number;
  readonly region: string;
  readonly violations: number;
  readonly explosions: number | undefined;
  readonly qualifier: string;
  /** What the same report says of the period before. */
  readonly before: number | undefined;
}

/** The cell of the region that stands for all regions. */
export const BOTH = 'both';

/**
 * The row's period by the mission's clock (IANA), half-open: what is reported to 19:30 ends where the next period begins.
 * @throws {CellError} where a cell is no date or number, the period ends before it begins, or the number is not to be used as a lower bound
 */
export function readRow(row: TableRow, clock: string, file: string, known: string | undefined): SmmRow {
  const qualifier = row.cell('qualifier');
  if (/\babout\b/.test(qualifier))
    throw new CellError(
      `"${qualifier}": a rounded number is no lower bound`,
      'take the number from the report itself, if it gives one, and call it exact or at least',
    );
  if (/\bapproximate\b/.test(qualifier))
    throw new CellError(`"${qualifier}": the period is doubtful`, 'take the period from the report itself');
  const from = cellTime(row.cell('period_start'), { column: 'period_start', clock });
  const to = cellTime(row.cell('period_end'), { column: 'period_end', clock });
  const start = parseTimeText(from, clock).from;
  const days = !to.includes('T');
  const end = days ? parseTimeText(to, clock).to : parseTimeText(to, clock).from;
  if (start >= end) throw new CellError('the period ends before it begins', 'check period_start and period_end');
  const region = row.cell('region');
  if (region === '') throw new CellError('no region is given', `write its name, or ${BOTH}`);
  const violations = numberOf(row, 'violations');
  if (violations === undefined) throw new CellError('no violations are given', 'write a whole number, or 0');
  const explosions = numberOf(row, 'explosions');
  if (explosions !== undefined && explosions > violations)
    throw new CellError(
      `${explosions} explosions are more than the ${violations} violations of which they are a part`,
      'correct one of the two numbers',
    );
  // Both ends of a report's time belong to it, so that of a cut-off lies a moment before it.
  const last = days ? to : new Date(end - 1).toISOString();
  const when = { from, to: last };
  const before = numberOf(row, 'prev_period_violations');
  return { file, known, row, when, from: start, to: end, region, violations, explosions, qualifier, before };
}

function numberOf(row: TableRow, column: string): number | undefined {
  const text = row.cell(column);
  if (text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CellError(`${column} is "${text}", which is not a whole number`, 'write digits only, or nothing');
}
