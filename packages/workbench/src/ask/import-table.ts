/** Imports of tables: known data sets by their own maps, others by what is chosen for their columns. */
import type { Agreement, Report } from '@servanda/core';
import {
  type FileFormat,
  guessChoices,
  type ImportProblem,
  importCsv,
  importGed,
  importSmm,
  mapOfChoices,
  missingChoices,
  readGedMap,
  readSmmMap,
  readTable,
} from '@servanda/formats';
import type { ImportAnswer, ImportAsked, Preview } from './import-request.ts';
import { Refusal } from './refusal.ts';

/** What an import of a table needs to know. */
export interface TableContext {
  readonly agreement: Agreement;
  readonly asked: ImportAsked;
  readonly bytes: Uint8Array;
  readonly preview: Preview;
  /** Maps of names that lie beside the agreement, parsed. */
  readonly maps: readonly { readonly file: string; readonly json: unknown }[];
  /** Reports that the record has. */
  readonly previous: readonly Report[];
}

export interface TableImport {
  readonly reports: readonly Report[];
  readonly problems: readonly ImportProblem[];
  readonly counts: Readonly<Record<string, number>>;
  readonly map?: ImportAnswer['map'];
  readonly choices?: ImportAnswer['choices'];
}

const SHOWN = 20;

/** The header and the first rows; no columns: it is no table. */
export async function previewOf(bytes: Uint8Array, file: string): Promise<Preview> {
  let columns: readonly string[] = [];
  const rows: { row: number; cells: string[] }[] = [];
  for await (const item of readTable([bytes], { file })) {
    if ('head' in item) columns = item.head.columns;
    else if ('row' in item) rows.push({ row: item.row.row, cells: columns.map((column) => item.row.cell(column)) });
    if (rows.length >= SHOWN) break;
  }
  return { columns, rows };
}

/** @throws Refusal where the reader's own map cannot be used */
export async function importTable(format: FileFormat, context: TableContext): Promise<TableImport> {
  const { asked, bytes, previous } = context;
  const file = { chunks: [bytes], file: asked.file, known: asked.known };
  if (format === 'ucdp-ged') {
    const found = mapOf(context, readGedMap);
    const { reports, problems, counts } = await importGed(file, { ...found?.map, previous });
    return { reports, problems, counts: { ...counts }, map: found && textOf(found) };
  }
  if (format === 'smm-counts') {
    const found = mapOf(context, readSmmMap);
    const { reports, problems, counts } = await importSmm([file], { ...found?.map, previous });
    return { reports, problems, counts: { ...counts }, map: found && textOf(found) };
  }
  if (asked.map !== undefined) {
    const json = parsed(asked.map);
    const { reports, problems, counts } = await importCsv(file, json, { previous });
    return { reports, problems, counts: { ...counts }, map: { text: asked.map } };
  }
  return importByChoices(context);
}

async function importByChoices({ agreement, asked, bytes, preview, previous }: TableContext): Promise<TableImport> {
  const acts = agreement.acts.map(({ id }) => id);
  const rows = preview.rows.map(({ cells }) => cells);
  const made = asked.choices ?? guessChoices({ columns: preview.columns, rows }, { ...agreement, acts });
  const missing = missingChoices(made);
  const choices = { made, missing, isGuess: asked.choices === undefined };
  if (missing.length > 0) return { reports: [], problems: [], counts: {}, choices };
  const map = mapOfChoices(made);
  const file = { chunks: [bytes], file: asked.file, known: asked.known };
  const { reports, problems, counts } = await importCsv(file, map, { previous });
  return { reports, problems, counts: { ...counts }, choices, map: { text: `${JSON.stringify(map, undefined, 2)}\n` } };
}

interface FoundMap<M> {
  readonly file?: string | undefined;
  readonly map: M;
}

/** The reader's own map, else the first of the agreement's that is of this sort. */
function mapOf<M>(
  { asked, maps }: TableContext,
  read: (json: unknown) => { readonly map: M } | { readonly fault: { readonly message: string } },
): FoundMap<M> | undefined {
  if (asked.map !== undefined) {
    const own = read(parsed(asked.map));
    if ('map' in own) return own;
    throw new Refusal(`the map cannot be used: ${own.fault.message}`, 'docs/importing.md shows what such a map holds.');
  }
  for (const { file, json } of maps) {
    const found = read(json);
    if ('map' in found) return { file, map: found.map };
  }
  return undefined;
}

const textOf = <M>({ file, map }: FoundMap<M>) => ({ file, text: `${JSON.stringify(map, undefined, 2)}\n` });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('the map is not JSON', 'Choose the map of this table, a file that ends in .json.');
  }
}
