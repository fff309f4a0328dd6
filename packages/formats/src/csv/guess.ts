/** Guesses what the columns of a table mean, from their names and first rows. A guess is shown as one, and never used unseen. */
import { CSV_FIELDS, type CsvChoices, type CsvField } from './choices.ts';

export interface Sample {
  readonly columns: readonly string[];
  /** Cells of the first rows, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** Names by which a column is known, in lower case, words parted by spaces. Earlier ones are better. */
const NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  from: [
    'when',
    'date',
    'event date',
    'datetime',
    'timestamp',
    'date start',
    'start date',
    'started at',
    'start',
    'from',
    'period start',
    'day',
    'time',
  ],
  to: ['date end', 'end date', 'finished at', 'ended at', 'end', 'to', 'until', 'period end'],
  author: ['author', 'actor', 'actor1', 'perpetrator', 'responsible', 'party', 'side', 'by whom'],
  act: ['act', 'event type', 'sub event type', 'incident type', 'violation type', 'type', 'event'],
  place: [
    'place',
    'location',
    'settlement',
    'town',
    'village',
    'city',
    'locality',
    'where',
    'area',
    'region',
    'oblast',
    'district',
  ],
  zone: ['zone', 'zones'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x'],
  latitude: ['latitude', 'lat', 'y'],
  radius: ['radius', 'radius m', 'accuracy m', 'error m', 'uncertainty m'],
  count: ['count', 'number', 'violations', 'incidents', 'n', 'quantity'],
  id: ['id', 'event id', 'event id cnty', 'incident id', 'report id', 'data id'],
  source: ['source url', 'url', 'link', 'reference', 'source', 'report'],
  note: ['note', 'notes', 'comment', 'comments', 'description', 'details', 'remarks'],
};

/** Choices for a table, with who reports and the act left open unless the table names the acts. `acts`: those that the agreement declares. */
export function guessChoices(
  sample: Sample,
  {
    acts,
    actors,
    clock,
  }: { acts: readonly string[]; actors: readonly { id: string; name?: string | undefined }[]; clock: string },
): CsvChoices {
  const columns: Partial<Record<CsvField, string>> = {};
  const taken = new Set<string>();
  for (const field of CSV_FIELDS) {
    const found = best(sample.columns, NAMES[field], taken);
    if (found === undefined || !fits(field, cellsOf(sample, found), acts)) continue;
    columns[field] = found;
    taken.add(found);
  }
  const times = [columns.from, columns.to].flatMap((column) => (column === undefined ? [] : cellsOf(sample, column)));
  const authors = columns.author === undefined ? undefined : namedActors(cellsOf(sample, columns.author), actors);
  return { columns, by: '', act: '', order: orderOf(times), clock, authors };
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function best(columns: readonly string[], names: readonly string[], taken: ReadonlySet<string>): string | undefined {
  for (const name of names) {
    const found = columns.find((column) => plain(column) === name && !taken.has(column));
    if (found !== undefined) return found;
  }
  return undefined;
}

function cellsOf({ columns, rows }: Sample, column: string): string[] {
  const at = columns.indexOf(column);
  return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
}

/** A column is taken for acts only if all its cells are acts of the agreement; for numbers or times if most are, since a row may be broken. */
function fits(field: CsvField, cells: readonly string[], acts: readonly string[]): boolean {
  if (field === 'act') return cells.length > 0 && cells.every((cell) => acts.includes(cell));
  const most = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length * 2 >= cells.length;
  if (['longitude', 'latitude', 'radius', 'count'].includes(field)) return most(/^[+-]?\d+([.,]\d+)?$/);
  return field === 'from' || field === 'to' ? most(/\d/) : true;
}

/** Told only where a date can be read one way alone: 05.03.2015 could be two days. */
function orderOf(cells: readonly string[]): CsvChoices['order'] {
  const dates = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}/.exec(cell) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = dates.some(([first]) => first > 12);
  const monthFirst = dates.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-month-year' : 'month-day-year';
}

/** Names of actors in the table, as the agreement writes them out; undefined: none of them. */
function namedActors(
  cells: readonly string[],
  actors: readonly { id: string; name?: string | undefined }[],
): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const cell of new Set(cells)) {
    const actor = actors.find(
      ({ id, name }) => id !== cell && [id, name].some((one) => one !== undefined && plain(one) === plain(cell)),
    );
    if (actor) found[cell] = actor.id;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
