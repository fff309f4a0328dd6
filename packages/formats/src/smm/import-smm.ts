/** Imports compiled counts of a monitoring mission (docs/importing.md). The order of rows never matters. */
import type { Report } from '@servanda/core';
import { CellError } from '../csv/cell-error.ts';
import type { CsvFile } from '../csv/import-csv.ts';
import { readTable, type TableRow } from '../csv/read-table.ts';
import { compareText, curtail, type ImportProblem, type ImportProblemCode } from '../problem.ts';
import { contradictions, withoutOverlaps } from './overlaps.ts';
import { readRow, SMM_COLUMNS, type SmmRow } from './read-row.ts';
import { type SmmMap, smmReport } from './smm-report.ts';

export interface SmmOptions extends SmmMap {
  /** Keep the text of each row in its report's origin. */
  readonly raw?: boolean | undefined;
  /** Reports that are in the record already: those that are the same are not given again. */
  readonly previous?: Iterable<Report> | undefined;
}

export interface SmmCounts {
  readonly rows: number;
  readonly setAside: number;
  /** Rows of which no report is made, since nothing was counted. */
  readonly none: number;
  /** Rows that stand twice. */
  readonly duplicates: number;
  readonly added: number;
  readonly unchanged: number;
}

export interface SmmImport {
  /** By id. */
  readonly reports: readonly Report[];
  readonly problems: readonly ImportProblem[];
  readonly counts: SmmCounts;
}

/**
 * Imports files of counts: period, region, violations. Never throws for what the files contain.
 * @throws {RangeError} if the clock is no time zone
 * @throws whatever the files' chunks throw
 */
export async function importSmm(files: readonly CsvFile[], options: SmmOptions = {}): Promise<SmmImport> {
  const problems: ImportProblem[] = [];
  const read: SmmRow[] = [];
  let rows = 0;
  for (const file of files) {
    for await (const item of readTable(file.chunks, { file: file.file })) {
      if ('problem' in item) {
        problems.push(item.problem);
        rows += item.problem.setAside;
      } else if ('head' in item) {
        const missing = SMM_COLUMNS.filter((column) => !item.head.columns.includes(column));
        if (missing.length === 0) continue;
        problems.push(refused(file.file, missing, item.head.columns));
        break;
      } else {
        rows++;
        const one = readOne(item.row, file, options, problems);
        if (one) read.push(one);
      }
    }
  }
  return finish(read, rows, problems, options);
}

function readOne(
  row: TableRow,
  { file, known }: CsvFile,
  { clock = 'Europe/Kyiv' }: SmmOptions,
  problems: ImportProblem[],
): SmmRow | undefined {
  try {
    return readRow(row, clock, file, known);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    problems.push(about({ file, row }, 'bad-cell', error.message, error.help, 1));
    return undefined;
  }
}

function finish(read: readonly SmmRow[], rows: number, problems: ImportProblem[], options: SmmOptions): SmmImport {
  for (const { row, before } of contradictions(read)) {
    const message = `says that ${row.before} were counted in the period before, and row ${before.row.row}, which ends where it begins, that it was ${before.violations}`;
    problems.push(about(row, 'inconsistent-count', message, 'both are used as they stand: look into the reports', 0));
  }
  // A row of nothing adds nothing to any sum, so it leaves out no other.
  const none = read.filter(({ violations }) => violations === 0);
  const { kept, left } = withoutOverlaps(read.filter(({ violations }) => violations > 0));
  for (const { left: row, kept: other } of left) {
    const message = `shares time and place with row ${other.row.row}, which is finer, so its number (${row.violations}) is left out of every sum`;
    problems.push(about(row, 'overlapping-rows', message, 'leave the finer rows out of the file to count this one', 1));
  }
  const known = new Set([...(options.previous ?? [])].map(({ id }) => id));
  const reports = new Map<string, Report>();
  const counts = { rows, setAside: 0, none: none.length, duplicates: 0, added: 0, unchanged: 0 };
  for (const row of [...kept].sort((a, b) => compareText(rank(a), rank(b)))) {
    const report = smmReport(row, options, options.raw === true);
    if (reports.has(report.id)) counts.duplicates++;
    else reports.set(report.id, report);
  }
  const added = [...reports.values()].filter(({ id }) => !known.has(id));
  counts.added = added.length;
  counts.unchanged = reports.size - added.length;
  counts.setAside = problems.reduce((sum, { setAside }) => sum + setAside, 0);
  return { reports: added.sort((a, b) => compareText(a.id, b.id)), problems: curtail(problems), counts };
}

/** Of equal rows the one received first is kept, and then the one that every order would keep. */
const rank = ({ known = '', file, row }: SmmRow) => `${known} ${file} ${String(row.row).padStart(9, '0')}`;

function refused(file: string, missing: readonly string[], columns: readonly string[]): ImportProblem {
  return {
    code: 'bad-header',
    file,
    line: 1,
    row: 0,
    message: `the file has no column ${missing.map((column) => `"${column}"`).join(', ')}`,
    help: `its columns are ${columns.join(', ')}`,
    setAside: 0,
  };
}

function about(
  { file, row }: { readonly file: string; readonly row: TableRow },
  code: ImportProblemCode,
  message: string,
  help: string,
  setAside: number,
): ImportProblem {
  return { code, file, line: row.line, row: row.row, message: `row ${row.row}: ${message}`, help, setAside };
}
