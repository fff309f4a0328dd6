/** Imports any CSV file by a map. The order of rows never matters, and the same row twice is one report. */
import { type Report, ReportSchema } from '@servanda/core';
import { contentHash } from '../hash/content-hash.ts';
import { sha256 } from '../hash/sha256.ts';
import { compareText, curtail, type ImportProblem } from '../problem.ts';
import { CellError } from './cell-error.ts';
import type { Choice, CsvMap } from './csv-map.ts';
import { fill } from './fill.ts';
import { readMap } from './read-map.ts';
import { readTable, type TableRow } from './read-table.ts';

export interface CsvFile {
  /** Bytes of the file, cut anywhere. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Name for messages and origins. */
  readonly file: string;
  /** `known` time of the file's reports, where the map gives none. */
  readonly known?: string | undefined;
}

export interface CsvOptions {
  /** Name of the map for messages. */
  readonly mapFile?: string | undefined;
  /** Keep the text of each row in its reports' origin. */
  readonly raw?: boolean | undefined;
  /** Reports that are in the record already: those that are the same are not given again. */
  readonly previous?: Iterable<Report> | undefined;
}

export interface CsvCounts {
  readonly rows: number;
  readonly setAside: number;
  /** Rows that the map passes over. */
  readonly skipped: number;
  /** Reports that several rows made alike. */
  readonly duplicates: number;
  readonly added: number;
  /** Reports that the record had already. */
  readonly unchanged: number;
}

export interface CsvImport {
  /** By id. */
  readonly reports: readonly Report[];
  readonly problems: readonly ImportProblem[];
  readonly counts: CsvCounts;
}

/** A row of which reports were made. */
interface Source {
  readonly file: string;
  readonly line: number;
  readonly row: number;
  refused: boolean;
}
interface Made {
  readonly report: Report;
  readonly from: Source;
}
interface State {
  readonly made: Map<string, Made[]>;
  readonly problems: ImportProblem[];
  rows: number;
  setAside: number;
  skipped: number;
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * Imports CSV files by a map (docs/importing.md). Never throws for what the files or the map contain.
 * @param map parsed JSON
 * @throws whatever the files' chunks throw
 */
export async function importCsv(
  files: CsvFile | readonly CsvFile[],
  map: unknown,
  options: CsvOptions = {},
): Promise<CsvImport> {
  const state: State = { made: new Map(), problems: [], rows: 0, setAside: 0, skipped: 0 };
  const read = readMap(map);
  for (const { message, help } of read.faults)
    state.problems.push({ code: 'bad-map', file: options.mapFile ?? '', line: 0, row: 0, message, help, setAside: 0 });
  if (read.map) {
    const list: readonly CsvFile[] = 'chunks' in files ? [files] : files;
    for (const file of list) await importFile(state, file, read.map, read.columns, options);
  }
  return finish(state, options);
}

async function importFile(
  state: State,
  { chunks, file, known }: CsvFile,
  map: CsvMap,
  columns: readonly string[],
  options: CsvOptions,
) {
  for await (const item of readTable(chunks, { file, delimiter: map.delimiter })) {
    if ('head' in item) {
      const missing = columns.filter((column) => !item.head.columns.includes(column));
      if (missing.length === 0) continue;
      state.problems.push({
        code: 'bad-header',
        file,
        line: 1,
        row: 0,
        message: `the file has no column ${missing.map((column) => `"${column}"`).join(', ')}`,
        help: `its columns are ${item.head.columns.join(', ')}`,
        setAside: 0,
      });
      return;
    }
    if ('row' in item) importRow(state, item.row, { file, known }, map, options);
    else {
      state.problems.push(item.problem);
      state.rows += item.problem.setAside;
      state.setAside += item.problem.setAside;
    }
  }
}

const chosen = (row: TableRow, { only, skip }: { only?: Choice | undefined; skip?: Choice | undefined }) =>
  Object.entries(only ?? {}).every(([column, texts]) => texts.includes(row.cell(column))) &&
  !Object.entries(skip ?? {}).some(([column, texts]) => texts.includes(row.cell(column)));

/** A row is used whole or not at all: if one of its reports cannot be made, none is. */
function importRow(
  state: State,
  row: TableRow,
  from: { file: string; known: string | undefined },
  map: CsvMap,
  options: CsvOptions,
) {
  state.rows++;
  const entries = chosen(row, map) ? map.reports.filter((entry) => chosen(row, entry)) : [];
  if (entries.length === 0) {
    state.skipped++;
    return;
  }
  const raw = options.raw ? { raw: new TextDecoder('utf-8').decode(row.raw) } : {};
  const origin = { file: from.file, row: row.row, sha256: sha256(row.raw), ...raw };
  const setAside = (code: ImportProblem['code'], message: string, help: string) => {
    state.setAside++;
    const place = { file: from.file, line: row.line, row: row.row };
    state.problems.push({ code, ...place, message: `row ${row.row}: ${message}`, help, setAside: 1 });
  };
  const reports: Report[] = [];
  for (const { report: template } of entries) {
    try {
      const filled = fill(template, row.cell);
      const content = { ...(from.known === undefined ? {} : { known: from.known }), ...(filled as object) };
      const identified = 'id' in content ? content : { id: `csv-${contentHash(filled)}`, ...content };
      const parsed = ReportSchema.safeParse({ ...identified, origin });
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const field = issue?.path.join('.') ?? '';
        return setAside(
          'not-a-report',
          `makes no report: ${field === '' ? '' : `"${field}": `}${issue?.message ?? ''}`,
          'change what the map makes of this field, or correct the cell',
        );
      }
      reports.push(parsed.data);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return setAside('bad-cell', error.message, error.help);
    }
  }
  const source: Source = { file: from.file, line: row.line, row: row.row, refused: false };
  for (const report of reports) {
    const alike = state.made.get(report.id);
    if (alike) alike.push({ report, from: source });
    else state.made.set(report.id, [{ report, from: source }]);
  }
}

/** When it was received, and from where, is not what a report says. */
const contentOf = ({ origin, known, ...content }: Report) => contentHash(content);
/** Of equal reports the one received first is kept, and then the one that every order of rows would keep. */
const rank = ({ report: { known, origin } }: Made) => `${known} ${origin?.sha256} ${origin?.file}`;

/** Sets aside all rows that give different contents to one id, or another than the record has; each row is told of once. */
function refuseRivals({ made, problems }: State, known: ReadonlyMap<string, string>): number {
  let refused = 0;
  for (const [id, alike] of made) {
    const before = known.get(id);
    // Most ids stand once, and need no comparing.
    if (alike.length === 1 && before === undefined) continue;
    if (
      new Set([...alike.map(({ report }) => contentOf(report)), ...(before === undefined ? [] : [before])]).size === 1
    )
      continue;
    for (const { from } of alike) {
      if (from.refused) continue;
      from.refused = true;
      refused++;
      const { file, line, row } = from;
      problems.push({
        code: 'two-rows-one-id',
        file,
        line,
        row,
        message: `row ${row}: another ${before === undefined ? 'report of these rows' : 'report of the record'} has the id "${id}" and says something else`,
        help: 'make the id from more columns, or leave it out of the map: it is then made from the content',
        setAside: 1,
      });
    }
  }
  return refused;
}

function finish(state: State, { previous }: CsvOptions): CsvImport {
  const { made, problems, rows, setAside, skipped } = state;
  const known = new Map([...(previous ?? [])].map((report) => [report.id, contentOf(report)]));
  const reports: Report[] = [];
  const counts = { rows, setAside, skipped, duplicates: 0, added: 0, unchanged: 0 };
  counts.setAside += refuseRivals(state, known);
  for (const [id, all] of made) {
    // A row is used whole or not at all, so its other reports go too.
    const alike = all.filter(({ from }) => !from.refused);
    const [first, ...others] = alike.length > 1 ? alike.sort((a, b) => compareText(rank(a), rank(b))) : alike;
    if (!first) continue;
    counts.duplicates += others.length;
    if (!known.has(id)) {
      counts.added++;
      reports.push(first.report);
    } else counts.unchanged++;
  }
  return {
    reports: reports.sort((a, b) => compareText(a.id, b.id)),
    problems: curtail(problems),
    counts,
  };
}
