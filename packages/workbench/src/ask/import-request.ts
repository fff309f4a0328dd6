import type { Report } from '@servanda/core';
import { CSV_FIELDS, type CsvChoices, DATE_ORDERS, type FileFormat, type ImportProblem } from '@servanda/formats';
import { z } from 'zod';
import { LONGEST_IMPORT } from './longest-import.ts';
import type { RecordNote } from './record-notes.ts';

const Choices = z.strictObject({
  columns: z.partialRecord(z.enum(CSV_FIELDS), z.string()),
  by: z.string(),
  act: z.string(),
  order: z.enum(DATE_ORDERS).optional(),
  clock: z.string(),
  decimal: z.enum(['.', ',']).optional(),
  authors: z.record(z.string(), z.string()).optional(),
});

/** Reads a file and says what would come of it; nothing is changed by asking. */
export const ImportRequest = z.strictObject({
  ask: z.literal('import'),
  agreement: z.string(),
  /** Name of the file, for messages and origins. */
  file: z.string(),
  content: z.string().max(LONGEST_IMPORT),
  /** Whether `content` has one character for each byte, since the file is no UTF-8. */
  isBytes: z.boolean().optional(),
  /** What it is taken for; left out: what it looks like. */
  format: z.enum(['ucdp-ged', 'smm-counts', 'csv', 'jsonl', 'geojson']).optional(),
  /** Of a table without a map of its own; left out: what the columns look like. */
  choices: Choices.optional(),
  /** Text of a map of the reader's own, JSON. Left out: the agreement's, where it has one. */
  map: z.string().optional(),
  /** When it was received, or came out. */
  known: z.string().optional(),
  /** Of GeoJSON: what is to be drawn. */
  drawing: z
    .strictObject({
      sort: z.enum(['line', 'zone']),
      name: z.string(),
      by: z.string(),
      from: z.string().optional(),
      until: z.string().optional(),
    })
    .optional(),
});
export type ImportAsked = z.infer<typeof ImportRequest>;

/** A row, line or feature that was set aside (or is doubtful, where `setAside` is 0), and what to do. */
export type ImportFault = Pick<ImportProblem, 'line' | 'row' | 'message' | 'help' | 'setAside'>;

export interface ImportAnswer {
  readonly file: string;
  readonly format: FileFormat;
  /** Of tables: the first rows as they stand. */
  readonly preview?: Preview | undefined;
  /** Of a table without a map: what its columns are taken for, and what has to be chosen first. */
  readonly choices?:
    | { readonly made: CsvChoices; readonly isGuess: boolean; readonly missing: readonly string[] }
    | undefined;
  /** The map in use: the agreement's file that has it, or none where it is the reader's own; and its text, to be kept. */
  readonly map?: { readonly file?: string | undefined; readonly text: string } | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly ImportFault[];
  /** The first of the reports that would be added. */
  readonly sample: readonly Report[];
  /** How many there are, and all of them, one a line. */
  readonly reports: number;
  readonly lines: string;
  readonly notes: readonly RecordNote[];
  readonly drawing?: DrawingAnswer | undefined;
}

export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Of GeoJSON: how many of its features can be drawn as what, and, once that is chosen, the map and the line for the document. */
export interface DrawingAnswer {
  readonly features: number;
  readonly asZone: number;
  readonly asLine: number;
  readonly map?: string | undefined;
  readonly path?: string | undefined;
  readonly line?: string | undefined;
}
