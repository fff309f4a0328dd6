/** A map of a table as choices that a form can show: a column, or nothing, for each thing that an occurrence says. */
import type { CsvMap, DATE_ORDERS, Template } from './csv-map.ts';

export const CSV_FIELDS = [
  'from',
  'to',
  'author',
  'act',
  'place',
  'zone',
  'longitude',
  'latitude',
  'radius',
  'count',
  'id',
  'source',
  'note',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

export interface CsvChoices {
  /** Column for each field that the table has. `from`: the time, or the beginning of the period that it lies in. */
  readonly columns: Readonly<Partial<Record<CsvField, string>>>;
  /** Who reports. */
  readonly by: string;
  /** The act, where no column names it. */
  readonly act: string;
  /** Of dates such as 17.02.2015; left out: only year-month-day is read. */
  readonly order?: (typeof DATE_ORDERS)[number] | undefined;
  /** IANA zone of times without offset. */
  readonly clock: string;
  /** Of numbers: `,` where 1,5 is meant. */
  readonly decimal?: '.' | ',' | undefined;
  /** Names of the table to actors. */
  readonly authors?: Readonly<Record<string, string>> | undefined;
}

/** What is still to be chosen before reports can be made. */
export function missingChoices({ columns, by, act }: CsvChoices): ('by' | 'act' | 'from')[] {
  const missing: ('by' | 'act' | 'from')[] = [];
  if (by.trim() === '') missing.push('by');
  if (columns.act === undefined && act === '') missing.push('act');
  if (columns.from === undefined) missing.push('from');
  return missing;
}

/** The map, as docs/importing.md shows it and `servanda import csv` reads it. Each row is one occurrence. */
export function mapOfChoices(choices: CsvChoices): { 'servanda-csv': 1 } & CsvMap {
  const { columns, order, clock } = choices;
  const time = (column: string): Template => ({ column, as: 'time', clock, ...(order === undefined ? {} : { order }) });
  const { from = '', to } = columns;
  const of = (when: Template) => ({ report: templateOf(choices, when) });
  if (to === undefined) return { 'servanda-csv': 1, reports: [of(time(from))] };
  // Where a row has no end, its beginning is all that is known.
  return {
    'servanda-csv': 1,
    reports: [
      { skip: { [to]: [''] }, ...of({ from: time(from), to: time(to) }) },
      { only: { [to]: [''] }, ...of(time(from)) },
    ],
  };
}

function templateOf({ columns, by, act, decimal, authors }: CsvChoices, when: Template): { [field: string]: Template } {
  const text = (column: string | undefined): Template | undefined => (column === undefined ? undefined : { column });
  const number = (column: string | undefined, as: 'number' | 'integer'): Template | undefined =>
    column === undefined ? undefined : { column, as, ...(decimal === undefined ? {} : { decimal }) };
  const { longitude, latitude } = columns;
  const point = longitude !== undefined && latitude !== undefined;
  const where = given({
    name: text(columns.place),
    in: columns.zone === undefined ? undefined : { column: columns.zone, as: 'list' },
    point: point ? [number(longitude, 'number') ?? 0, number(latitude, 'number') ?? 0] : undefined,
    radius: point ? number(columns.radius, 'number') : undefined,
  });
  const author: Template | undefined =
    columns.author === undefined ? undefined : { column: columns.author, ...(authors ? { map: authors } : {}) };
  return given({
    id: columns.id === undefined ? undefined : { text: `${idStart(by)}-{${columns.id}}` },
    by: by.trim(),
    says: 'occurrence',
    act: columns.act === undefined ? act : { column: columns.act, ...(act === '' ? {} : { else: act }) },
    author,
    when,
    where: Object.keys(where).length === 0 ? undefined : where,
    count: number(columns.count, 'integer'),
    source: text(columns.source),
    note: text(columns.note),
  });
}

/** Ids of two tables shall not meet, so an id begins with who reports. */
const idStart = (by: string) => by.trim().replace(/[{}\s]+/g, '-');

function given(fields: Readonly<Record<string, Template | undefined>>): { [field: string]: Template } {
  const out: { [field: string]: Template } = {};
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) out[field] = value;
  return out;
}
