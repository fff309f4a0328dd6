/** The tables of a report as CSV (RFC 4180, UTF-8). Lists in a cell are parted by `; `. */
import { answer } from '@servanda/formats/results';
import { csvTable } from '@servanda/formats/text';
import { authorsClaimed, contested } from './annex-blocks.ts';
import type { PeriodReport, ReportIncident, ReportRow } from './form.ts';

const INCIDENT_COLUMNS = [
  'id',
  'link',
  'in_period',
  'act',
  'kind',
  'what',
  'when',
  'from',
  'to',
  'where',
  'zones',
  'longitude',
  'latitude',
  'uncertainty_m',
  'count_low',
  'count_high',
  'said_by',
  'how',
  'authors',
  'denied_or_corrected',
  'reports',
  'sources',
] as const;

const join = (words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter((word) => word !== undefined))].join('; ');

/** The annex: one row an incident. Times are UTC; `from` and `to` hold all that its reports say, `to` is the first instant after. */
export function incidentsCsv({ incidents }: PeriodReport): string {
  return csvTable(INCIDENT_COLUMNS, incidents.map(incidentCells));
}

function incidentCells(incident: ReportIncident): Readonly<Record<string, string | number>> {
  const { id, link, inPeriod, act, kind = '', what, when, where, count, accounts, denials } = incident;
  const points = where.flatMap(({ point, radius }) => (point ? [{ point, radius }] : []));
  return {
    id,
    link,
    in_period: inPeriod,
    act,
    kind,
    what,
    when: join(when.map(({ words }) => words)),
    from: when.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: when.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    where: join(where.map(({ words }) => words)),
    zones: join(where.flatMap((one) => one.in)),
    longitude: numbers(points.map(({ point }) => point[0])),
    latitude: numbers(points.map(({ point }) => point[1])),
    uncertainty_m: numbers(points.map(({ radius }) => radius ?? 'unknown')),
    count_low: count.low,
    count_high: count.high ?? '',
    said_by: join(accounts.map(({ by }) => by)),
    how: join(accounts.map(({ how }) => how)),
    authors: authorsClaimed(incident),
    denied_or_corrected: contested(incident).join('; '),
    reports: join([...accounts, ...denials].map(({ report }) => report)),
    sources: join(accounts.map(({ source }) => source)),
  };
}

/** One number stays a number: a minus before a text would be taken for a formula. */
function numbers(values: readonly (number | string)[]): number | string {
  const [only, ...more] = values;
  return only !== undefined && more.length === 0 ? only : values.join('; ');
}

const VERDICT_COLUMNS = [
  'id',
  'link',
  'norm',
  'bearer',
  'place',
  'under',
  'standard',
  'status',
  'statuses',
  'breached',
  'since',
  'statuses_before',
  'breach_first_possible',
  'breach_first_certain',
  'breach_last_possible',
  'count_low',
  'count_high',
  'coverage',
  'why',
] as const;

/** Every verdict at the end of the period, of places too. Readings that make no difference share a row. */
export function verdictsCsv({ clauses, places }: PeriodReport): string {
  const whole = clauses.flatMap(({ norms }) => norms.flatMap(({ rows }) => rows));
  return csvTable(VERDICT_COLUMNS, [...whole, ...places.flatMap(({ rows }) => rows)].map(verdictCells));
}

function verdictCells(row: ReportRow): Readonly<Record<string, string | number>> {
  const {
    id,
    link,
    norm,
    bearer,
    place = '',
    under,
    standard,
    statuses,
    since,
    before,
    breach,
    counts,
    coverage,
    why,
  } = row;
  return {
    id,
    link,
    norm,
    bearer: bearer ?? '',
    place,
    under,
    standard,
    status: statuses.length === 1 ? (statuses[0] ?? '') : 'unclear',
    statuses: statuses.join('; '),
    breached: answer(statuses, 'breached'),
    since: since ?? '',
    statuses_before: before.join('; '),
    breach_first_possible: breach?.firstPossible ?? '',
    breach_first_certain: breach?.firstCertain ?? '',
    breach_last_possible: breach?.lastPossible ?? '',
    count_low: counts.low,
    count_high: counts.high ?? '',
    coverage: coverage ?? '',
    why: why.join('; '),
  };
}
