/** What the accounts of an incident leave open (semantics 2.5), dimension by dimension. */
import { type Authors, ascending, combineAuthors, unknownBut } from './authors.ts';
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
  const { accounts } = view;
  return {
    times: timesOf(view, deciding),
    authors: authorsOf(view, deciding, evidence),
    places: placesOf(view, deciding),
    descriptions: ascending(deciding.map((row) => accounts.description[row] as number)),
    count: countOf(view, deciding),
  };
}

/** The accounts' candidates, without those that settled that they did not; a denial of the author adds everyone but those it excludes. */
function authorsOf(view: View, rows: readonly number[], evidence: Evidence): Authors {
  const candidates = combineAuthors(rows.map((row) => view.accounts.authors[row] as Authors));
  const left =
    evidence.cleared.length === 0 ? candidates : candidates.filter((choice) => !isCleared(view, choice, evidence));
  const excluded = evidence.decidingDenials.flatMap((row) => {
    const authors = view.denials.authors[row];
    return authors === undefined ? [] : [unknownBut(authors, view.declared)];
  });
  return excluded.length === 0 ? left : ascending([...left, ...excluded.flat()]);
}

function isCleared(view: View, choice: number, { cleared }: Evidence): boolean {
  return view.joints.members(choice).some((actor) => cleared.includes(actor));
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

/** The distinct places; an account that gives none counts only where none gives one. */
function placesOf({ accounts }: View, rows: readonly number[]): readonly number[] {
  const given = ascending(rows.map((row) => accounts.place[row] as number)).filter((place) => place >= 0);
  return given.length > 0 ? given : [-1];
}

/** Lowest to highest number. */
function countOf({ accounts }: View, rows: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    low = Math.min(low, accounts.low[row] as number);
    high = Math.max(high, accounts.high[row] as number);
  }
  return [low, high];
}
