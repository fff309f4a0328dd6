/** Every provision and party in one table: what each is at the chosen moment. No sum is drawn of it, for a party or for all. */
import type { Agreement, Norm, Status } from '@servanda/core';
import { groupBy, type Row } from '@servanda/formats/results';
import { lookOf } from '../../status/looks.ts';

/** Rows of one provision and party that look alike; others of the same differ by reading, standard or place. */
export interface Met {
  /** What they may be: one set where it is certain; several where each of them is unclear in its own way. */
  readonly sets: readonly (readonly Status[])[];
  readonly rows: readonly Row[];
}
export interface GlanceLine {
  readonly norm: Norm;
  /** One for each bearer of the table; empty where the norm says nothing of it. */
  readonly cells: readonly (readonly Met[])[];
}
export interface Glance {
  /** In the order of the document; null: the provision as a whole. */
  readonly bearers: readonly (string | null)[];
  readonly lines: readonly GlanceLine[];
}

function metBy(rows: readonly Row[]): Met[] {
  const alike = groupBy(rows, ({ verdict }) => lookOf(verdict.statuses).id);
  return [...alike.values()].map((of) => ({
    sets: [...groupBy(of, ({ verdict }) => verdict.statuses.join()).values()].flatMap(([row]) =>
      row ? [row.verdict.statuses] : [],
    ),
    rows: of,
  }));
}

/** @param norms the provisions to show, of all that the agreement has */
export function glanceOf(
  { actors, groups }: Pick<Agreement, 'actors' | 'groups'>,
  norms: readonly Norm[],
  rowsOf: (norm: string) => readonly Row[],
): Glance {
  const all = norms.map((norm) => ({ norm, rows: rowsOf(norm.id) }));
  const there = new Set(all.flatMap(({ rows }) => rows.map(({ verdict }) => verdict.bearer)));
  const declared = [null, ...[...actors, ...groups].map(({ id }) => id)].filter((bearer) => there.has(bearer));
  const bearers = [...new Set([...declared, ...there])];
  return {
    bearers,
    lines: all.map(({ norm, rows }) => ({
      norm,
      cells: bearers.map((bearer) => metBy(rows.filter(({ verdict }) => verdict.bearer === bearer))),
    })),
  };
}
