/** What the accounts of an incident leave open (semantics 2.5), dimension by dimension. */
import { type Authors, combineAuthors } from './authors.ts';
import type { Evidence, IncidentRows } from './evidence.ts';
import type { View } from './view.ts';

export interface Alternatives {
  /** Half-open periods, in order. */
  readonly times: readonly (readonly [number, number])[];
  readonly authors: readonly number[];
  readonly places: readonly number[];
  readonly descriptions: readonly number[];
  readonly count: readonly [number, number];
}

/** The alternatives of an incident with at least one account. */
export function alternatives(view: View, rows: IncidentRows, evidence: Evidence): Alternatives {
  const deciding = evidence.deciding.length > 0 ? evidence.deciding : [...rows.accounts];
  const { accounts, denials } = view;
  const excluded = evidence.decidingDenials.flatMap((row) => {
    const authors = denials.authors[row];
    return authors === undefined ? [] : [authors];
  });
  return {
    times: timesOf(view, deciding),
    authors: combineAuthors(
      deciding.map((row) => accounts.authors[row] as Authors),
      excluded,
      view.declared,
      view.joints,
    ),
    places: placesOf(view, deciding),
    descriptions: distinct(deciding.map((row) => accounts.description[row] as number)),
    count: countOf(view, deciding),
  };
}

/** The common part of all periods, else each of them. */
function timesOf({ accounts }: View, rows: readonly number[]): (readonly [number, number])[] {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    from = Math.max(from, accounts.from[row] as number);
    to = Math.min(to, accounts.to[row] as number);
  }
  if (from < to) return [[from, to]];
  const periods = rows.map((row) => [accounts.from[row] as number, accounts.to[row] as number] as const);
  periods.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return periods.filter(([f, t], i) => f !== periods[i - 1]?.[0] || t !== periods[i - 1]?.[1]);
}

/** The distinct places; those that do not say where they are count only where none does. */
function placesOf({ accounts, located }: View, rows: readonly number[]): number[] {
  const given = distinct(rows.map((row) => accounts.place[row] as number)).filter((place) => place >= 0);
  const where = given.filter((place) => located[place] === 1);
  if (where.length > 0) return where;
  return given.length > 0 ? given : [-1];
}

/** Lowest to highest number; accounts that give none count as one, and only where no other gives one. */
function countOf({ accounts }: View, rows: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (Number.isNaN(accounts.low[row])) continue;
    low = Math.min(low, accounts.low[row] as number);
    high = Math.max(high, accounts.high[row] as number);
  }
  return low <= high ? [low, high] : [1, 1];
}

function distinct(codes: readonly number[]): number[] {
  return codes.length === 1 ? [codes[0] as number] : [...new Set(codes)].sort((a, b) => a - b);
}
