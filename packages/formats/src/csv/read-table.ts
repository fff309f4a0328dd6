/** A CSV file with a header: rows as records, and the rows that do not fit as problems. */
import type { ImportProblem } from '../problem.ts';
import { createRowParser, type RawRow, type RowFault } from './row-parser.ts';

export interface TableRow {
  /** 1-based, the header not counted. Empty lines and HXL tags are no rows. */
  readonly row: number;
  /** Line of the file on which it begins, 1-based. */
  readonly line: number;
  /** Text of a column, trimmed; '' where there is no such column. */
  cell(column: string): string;
  /** The bytes of the row as they stood, without the line end; a copy. */
  readonly raw: Uint8Array;
}
export interface TableHead {
  readonly columns: readonly string[];
}
export type TableItem =
  | { readonly head: TableHead }
  | { readonly row: TableRow }
  /** A row set aside; `firstCell` is what stood in its first column, as far as that can be told. Without a row: no row of the file can be read. */
  | { readonly problem: ImportProblem; readonly firstCell?: string };

export interface TableOptions {
  /** Name for messages. */
  readonly file: string;
  /** Left out: whichever of comma, semicolon and tab the header has most of. */
  readonly delimiter?: string | undefined;
}

const FAULTS: Readonly<Record<RowFault, readonly [ImportProblem['code'], message: string, help: string]>> = {
  'text-after-quotes': [
    'bad-quotes',
    'has text after a closing quote',
    'double the quotes inside a field ("say ""no"" twice"), or remove them',
  ],
  'unclosed-quotes': [
    'bad-quotes',
    'opens a quote that nothing closes',
    'close it; all that follows was drawn into it',
  ],
  'not-utf-8': ['not-utf-8', 'is not UTF-8 text', 'save the file as UTF-8'],
  'row-too-long': ['row-too-long', 'is longer than 4 MB', 'look for a quote that nothing closes'],
};

const BOM = [0xef, 0xbb, 0xbf];
const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** `#adm1+name`, `#date +start`; a cell that only begins with a `#` is data. */
const HXL_TAG = /^\s*#[a-z]\w*(\s*\+\s*[a-z]\w*)*\s*$/i;

function twiceIn(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => name !== '' && (seen.has(name) || !seen.add(name)));
}

/** Where the first line that is not empty ends, outside quotes; -1 if it does not end in these bytes. */
function headerEnd(bytes: Uint8Array): number {
  let quoted = false;
  let begun = false;
  return bytes.findIndex((byte, i) => {
    if (byte === 0x22) quoted = !quoted;
    const ends = !quoted && (byte === 0x0a || byte === 0x0d);
    if (ends && begun) return true;
    begun ||= !ends && !(i < 3 && BOM[i] === byte);
    return false;
  });
}

/** The commonest of the usual delimiters in the header, outside quotes. */
function guessDelimiter(bytes: Uint8Array): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]));
  const end = headerEnd(bytes);
  let quoted = false;
  for (const byte of end === -1 ? bytes : bytes.subarray(0, end)) {
    const letter = String.fromCharCode(byte);
    if (letter === '"') quoted = !quoted;
    if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Turns the rows of a parser into items. */
function createTable({ file }: TableOptions) {
  const items: TableItem[] = [];
  let columns: Map<string, number> | undefined;
  let width = 0;
  let row = 0;
  const say = (
    code: ImportProblem['code'],
    line: number,
    at: number,
    message: string,
    help: string,
  ): ImportProblem => ({
    code,
    file,
    line,
    row: at,
    message: `${at === 0 ? 'the header' : `row ${at}`} ${message}`,
    help,
    setAside: at === 0 ? 0 : 1,
  });

  let refused = false;
  const refuse = (line: number, message: string, help: string) => {
    refused = true;
    items.push({ problem: say('bad-header', line, 0, message, help) });
  };

  const readHead = ({ fields, line, fault }: RawRow) => {
    const names = fields.map((field) => field.trim());
    if (fault !== undefined) {
      const [, message, help] = FAULTS[fault];
      return refuse(line, message, help);
    }
    const twice = twiceIn(names);
    // Which of the two columns is meant cannot be told, so no row can be read.
    if (twice !== undefined) return refuse(line, `names "${twice}" twice`, 'give each column a name of its own');
    width = names.length;
    columns = new Map(names.map((name, i) => [name, i]));
    items.push({ head: { columns: names } });
  };

  const onRow = (raw: RawRow) => {
    const { fields, line, fault } = raw;
    if (refused) return;
    if (!columns) return readHead(raw);
    // HXL puts a row of #tags right under the header.
    if (
      row === 0 &&
      fault === undefined &&
      fields.some((f) => f !== '') &&
      fields.every((f) => f === '' || HXL_TAG.test(f))
    )
      return;
    row++;
    if (fault !== undefined || fields.length !== width) {
      const [code, message, help] = fault
        ? FAULTS[fault]
        : ([
            'field-count',
            `has ${fields.length} fields, the header has ${width}`,
            'look for a missing or surplus delimiter, or a quote that is not doubled',
          ] as const);
      const first = fields[0]?.trim();
      items.push({
        problem: say(code, line, row, message, help),
        ...(first === undefined ? {} : { firstCell: first }),
      });
      return;
    }
    const names = columns;
    const cell = (column: string) => fields[names.get(column) ?? -1]?.trim() ?? '';
    items.push({ row: { row, line, cell, raw: raw.raw.slice() } });
  };
  return { items, onRow, refused: () => refused };
}

/**
 * Reads a CSV file as a stream. Never throws for what the file contains.
 * @param chunks bytes of the file, cut anywhere
 * @throws whatever `chunks` throws
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: TableOptions,
): AsyncGenerator<TableItem, void, undefined> {
  const { items, onRow, refused } = createTable(options);
  const whole = (code: ImportProblem['code'], message: string, help: string): TableItem => ({
    problem: { code, file: options.file, line: 0, row: 0, message, help, setAside: 0 },
  });
  let parser: ReturnType<typeof createRowParser> | undefined;
  for await (const chunk of withWholeStart(chunks)) {
    if (!parser) {
      const fault = notCsv(chunk);
      if (fault) {
        yield whole(...fault);
        return;
      }
      const start = startsWith(chunk, ...BOM) ? chunk.subarray(3) : chunk;
      if (start.length === 0) continue;
      parser = createRowParser(options.delimiter ?? guessDelimiter(start), onRow);
      parser.push(start);
    } else parser.push(chunk);
    yield* items.splice(0);
    if (refused()) return;
  }
  parser?.end();
  yield* items.splice(0);
  if (!parser) yield whole('bad-header', 'the file is empty', 'check that the right file was named');
}

/** What the first bytes give away of a file that is not CSV in UTF-8. */
function notCsv(start: Uint8Array): readonly [ImportProblem['code'], message: string, help: string] | undefined {
  if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff))
    return ['not-utf-8', 'the file is UTF-16 text', 'save it as CSV in UTF-8'];
  if (startsWith(start, 0x50, 0x4b, 3, 4))
    return ['bad-header', 'the file is a spreadsheet or an archive, not CSV', 'save the sheet as CSV in UTF-8'];
  return undefined;
}

/** Enough bytes to hold a header. */
const HEADER = 64 * 1024;

/** The same bytes, but the first chunk holds the header line, however finely the stream was cut. */
async function* withWholeStart(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(start.length + chunk.length);
    joined.set(start);
    joined.set(chunk, start.length);
    start = joined;
    if (start.length < HEADER && headerEnd(start) === -1) continue;
    yield start;
    start = undefined;
  }
  if (start !== undefined && start.length > 0) yield start;
}
