/** One row of UCDP GED as one report. */
import type { Report } from '@servanda/core';
import { contentHash } from '../hash/content-hash.ts';
import { GED_COLUMNS } from './columns.ts';
import { originsOf } from './origins.ts';
import { CellFault, readCode, readCount, readDate, readDegrees } from './read-cells.ts';
import { authorOf, type NameMap } from './sides.ts';
import { WHERE_PRECISION, type WherePrecision } from './where-precision.ts';

export interface GedMapping {
  /** The act that an event is taken for; declared by the agreement. Left out: `fatal-event`. */
  readonly act?: string | undefined;
  /** Sides to actors. */
  readonly names?: NameMap | undefined;
  /** Names of adm_1, adm_2, where_coordinates or country to zones of the agreement. */
  readonly zones?: Readonly<Record<string, string>> | undefined;
  /** Radius in metres for each where_prec, in place of the table's. */
  readonly wherePrecision?: Readonly<Record<string, WherePrecision>> | undefined;
}

export type Occurrence = Extract<Report, { says: 'occurrence' }>;
type Codes = NonNullable<Occurrence['codes']>;
type Counts = NonNullable<Occurrence['measures']>;

export const SOURCE = 'UCDP';
const LONGEST_SOURCE = 4000;
const LONGEST_NOTE = 20_000;
const clip = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

/** Whether an import of GED made the report. */
export function isGedReport(report: Report): boolean {
  return report.says === 'occurrence' && report.by === SOURCE && /^ucdp-\d+$/.test(report.incident ?? '');
}

/** UCDP's number of an event. @throws {CellFault} */
export function eventOf(text: string): string {
  if (/^\d{1,12}$/.test(text)) return text;
  throw new CellFault(
    'bad-id',
    `id is "${text}", which is no number of an event`,
    'take the file as UCDP published it',
  );
}

/**
 * The report of a row, without `known` and `origin`. Its id depends on the event and on all that the report says, so a changed row is another report.
 * @param cell text of a column, '' where there is none
 * @param columns all columns of the file; those that GED does not have are kept as codes
 * @throws {CellFault} for a cell that cannot be read
 */
export function reportOfRow(cell: (column: string) => string, columns: readonly string[], map: GedMapping): Occurrence {
  const event = eventOf(cell('id'));
  const [from, to] = [readDate('date_start', cell('date_start')), readDate('date_end', cell('date_end'))];
  if (to < from) throw new CellFault('bad-date', `date_end ${to} is before date_start ${from}`, 'correct the dates');
  const { measures, asGiven } = deathsOf(cell);
  const origins = originsOf(cell('source_original'));
  const author = authorOf(cell('type_of_violence'), cell('side_a'), cell('side_b'), map.names ?? {});
  const where = whereOf(cell, map);
  const content = {
    by: SOURCE,
    says: 'occurrence' as const,
    incident: `ucdp-${event}`,
    act: map.act ?? 'fatal-event',
    ...(author === undefined ? {} : { author }),
    // GED gives the days between which it happened; date_prec says how they were found and widens nothing (kept as a code).
    when: from === to ? from : { from, to },
    ...(where === undefined ? {} : { where }),
    count: 1,
    measures,
    ...(origins.length === 0 ? {} : { derivedFrom: origins }),
    source: clip(`UCDP GED, event ${event}${sourceList(cell)}`, LONGEST_SOURCE),
    ...(cell('where_description') === '' ? {} : { note: clip(cell('where_description'), LONGEST_NOTE) }),
    codes: { ...codesOf(cell, columns, where?.point !== undefined), ...asGiven },
  };
  return { id: `ucdp-${event}-${contentHash(content)}`, ...content };
}

function sourceList(cell: (column: string) => string): string {
  const list = cell('source_article') || cell('source_headline');
  return list === '' ? '' : `: ${list}`;
}

function whereOf(cell: (column: string) => string, map: GedMapping): Occurrence['where'] {
  const names = [cell('where_coordinates'), cell('adm_2'), cell('adm_1'), cell('country')].filter(
    (name) => name !== '',
  );
  const name = clip([...new Set(names)].join(', '), 500);
  const zones = map.zones ?? {};
  const within = [...new Set(names.flatMap((place) => (Object.hasOwn(zones, place) ? (zones[place] ?? []) : [])))];
  const lon = readDegrees('longitude', cell('longitude'), 180);
  const lat = readDegrees('latitude', cell('latitude'), 90);
  const radius = (map.wherePrecision ?? WHERE_PRECISION)[cell('where_prec')]?.metres ?? null;
  const hasPoint = lon !== undefined && lat !== undefined && radius !== null;
  if (name === '' && within.length === 0 && !hasPoint) return undefined;
  return {
    ...(name === '' ? {} : { name }),
    ...(within.length === 0 ? {} : { in: within }),
    ...(hasPoint ? { point: [lon, lat], radius } : {}),
  };
}

/** Deaths by party as counts, and the total as a range. Where low, best and high are out of order the range holds all three. */
function deathsOf(cell: (column: string) => string): { measures: Counts; asGiven: Codes } {
  const measures: Counts = {};
  for (const column of ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown']) {
    const deaths = readCount(column, cell(column));
    if (deaths !== undefined) measures[column] = deaths;
  }
  const best = readCount('best', cell('best'));
  if (best === undefined) throw new CellFault('bad-number', 'best is empty', 'write UCDP’s best estimate of deaths');
  const given = { low: readCount('low', cell('low')) ?? best, high: readCount('high', cell('high')) ?? best };
  const [low, high] = [Math.min(given.low, best, given.high), Math.max(given.low, best, given.high)];
  measures.deaths = { low, best, high };
  return { measures, asGiven: low === given.low && high === given.high ? {} : given };
}

/** Everything that has no place of its own in a report, as given. `hasPoint`: the report has the coordinates. */
function codesOf(cell: (column: string) => string, columns: readonly string[], hasPoint: boolean): Codes {
  const codes: Codes = {};
  for (const column of columns) {
    const text = cell(column);
    const use = GED_COLUMNS[column] ?? 'code';
    if (text === '' || !isCode(column, use, cell, hasPoint)) continue;
    codes[column] = column === 'latitude' || column === 'longitude' ? Number(text) : readCode(text);
  }
  // HDX writes 1 where UCDP writes True.
  if (codes.active_year === 1 || codes.active_year === 0) codes.active_year = codes.active_year === 1;
  return codes;
}

/** Names of sides, places and origins are kept as codes too: what a report makes of them is our reading. */
const READINGS: readonly string[] = ['author', 'where', 'origin', 'code'];

function isCode(column: string, use: string, cell: (column: string) => string, hasPoint: boolean): boolean {
  if (column === 'source_headline') {
    const articles = cell('source_article');
    return (
      articles !== '' &&
      !cell(column)
        .split(';')
        .every((headline) => articles.includes(headline.trim()))
    );
  }
  if (column === 'geom_wkt') {
    const [lon, lat] = /^POINT ?\((\S+) (\S+)\)$/.exec(cell(column))?.slice(1).map(Number) ?? [];
    return lon !== Number(cell('longitude')) || lat !== Number(cell('latitude'));
  }
  if (column === 'latitude' || column === 'longitude') return !hasPoint;
  return READINGS.includes(use);
}
