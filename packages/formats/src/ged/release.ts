/** One release of UCDP GED, read whole: what it says of each event, and which events it names. */
import { ReportSchema } from '@servanda/core';
import { readTable, type TableRow } from '../csv/read-table.ts';
import { sha256 } from '../hash/sha256.ts';
import { compareText, type ImportProblem } from '../problem.ts';
import { NEEDED_COLUMNS } from './columns.ts';
import { eventOf, type GedMapping, type Occurrence, reportOfRow } from './ged-report.ts';
import { CellFault } from './read-cells.ts';

export interface GedFile {
  /** Bytes of the file, cut anywhere. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Name for messages and origins. */
  readonly file: string;
  /** When the release came out: the `known` time of its reports. */
  readonly known?: string | undefined;
}

export interface Release {
  readonly known: string | undefined;
  /** Event to the reports of its rows, without `known`; rows that could not be read are not here. */
  readonly read: Map<string, Row[]>;
  /** Events of rows set aside: the release has them, but what it says is not known. */
  readonly unread: Set<string>;
  /** Rows set aside of which not even the event is known. */
  unnamed: number;
  rows: number;
  readonly problems: ImportProblem[];
}

interface Row {
  readonly report: Occurrence;
  readonly line: number;
}

export interface ReadOptions extends GedMapping {
  /** Keep the text of each row in its report's origin. */
  readonly raw?: boolean | undefined;
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export function emptyRelease(known: string | undefined): Release {
  return { known, read: new Map(), unread: new Set(), unnamed: 0, rows: 0, problems: [] };
}

/** Reads a file into a release; several files may make one release. @throws whatever the chunks throw */
export async function readRelease(release: Release, { chunks, file }: GedFile, options: ReadOptions): Promise<void> {
  let columns: readonly string[] = [];
  for await (const item of readTable(chunks, { file })) {
    if ('head' in item) {
      columns = item.head.columns;
      const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
      if (missing.length === 0) continue;
      release.problems.push({
        code: 'bad-header',
        file,
        line: 1,
        row: 0,
        message: `the file has no column ${missing.join(', ')}`,
        help: 'take the CSV of UCDP GED events as published; other tables are imported with a map',
        setAside: 0,
      });
      return;
    }
    if ('row' in item) readRow(release, item.row, columns, file, options);
    else {
      release.problems.push(item.problem);
      if (item.problem.row === 0) continue;
      release.rows++;
      if (item.firstCell !== undefined && columns[0] === 'id' && /^\d+$/.test(item.firstCell))
        release.unread.add(item.firstCell);
      else release.unnamed++;
    }
  }
}

function readRow(release: Release, row: TableRow, columns: readonly string[], file: string, options: ReadOptions) {
  release.rows++;
  const place = { file, line: row.line, row: row.row };
  let event: string | undefined;
  try {
    event = eventOf(row.cell('id'));
    const report = reportOfRow(row.cell, columns, options);
    if (report.codes?.low !== undefined)
      release.problems.push({
        code: 'count-order',
        ...place,
        message: `row ${row.row}: low ${row.cell('low')}, best ${row.cell('best')}, high ${row.cell('high')} are not in this order`,
        help: 'nothing need be done: the range was taken wide enough for all three, and the numbers are kept as codes',
        setAside: 0,
      });
    const raw = options.raw ? { raw: new TextDecoder('utf-8').decode(row.raw) } : {};
    const origin = { file, row: row.row, sha256: sha256(row.raw), ...raw };
    const whole = { ...report, origin };
    // What the user's map gives (an actor without a name, a negative radius) shows only here.
    const { error } = ReportSchema.safeParse(whole);
    if (error) throw notAReport(error.issues[0]);
    const alike = release.read.get(event);
    if (alike) alike.push({ report: whole, line: row.line });
    else release.read.set(event, [{ report: whole, line: row.line }]);
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    if (event === undefined) release.unnamed++;
    else release.unread.add(event);
    release.problems.push({
      code: error.code,
      ...place,
      message: `row ${row.row}: ${error.message}`,
      help: error.help,
      setAside: 1,
    });
  }
}

function notAReport(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): CellFault {
  return new CellFault(
    'not-a-report',
    `makes no report: "${issue?.path.map(String).join('.')}": ${issue?.message}`,
    'correct what the map gives for this field',
  );
}

/** What a release says of each event, once all its rows are read. */
export interface Settled {
  readonly known: string | undefined;
  readonly reports: ReadonlyMap<string, Occurrence>;
  readonly unread: ReadonlySet<string>;
  readonly unnamed: number;
  readonly rows: number;
  readonly setAside: number;
  readonly duplicates: number;
  readonly problems: ImportProblem[];
}

/** Rows that say the same of an event are one report; rows that contradict each other are all set aside. */
export function settle({ known, read, unread, unnamed, rows, problems }: Release): Settled {
  const reports = new Map<string, Occurrence>();
  const unclear = new Set(unread);
  let duplicates = 0;
  for (const [event, alike] of read) {
    const [first, ...others] = alike.map(({ report }) => report).sort((a, b) => compareText(rank(a), rank(b)));
    if (first && !unread.has(event) && others.every(({ id }) => id === first.id)) {
      reports.set(event, first);
      duplicates += others.length;
      continue;
    }
    unclear.add(event);
    for (const { report, line } of alike)
      problems.push({
        code: 'two-rows-one-id',
        file: report.origin?.file ?? '',
        line,
        row: report.origin?.row ?? 0,
        message: `row ${report.origin?.row}: another row is event ${event} too, and differs or cannot be read`,
        help: 'keep the row that UCDP means; until then none of them is used',
        setAside: 1,
      });
  }
  const setAside = rows - reports.size - duplicates;
  return { known, reports, unread: unclear, unnamed, rows, setAside, duplicates, problems };
}

/** Of equal rows the one is kept that every order of rows would keep. */
const rank = ({ origin }: Occurrence) => `${origin?.sha256} ${origin?.file}`;
