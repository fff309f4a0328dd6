/** Which rows speak of the same time and place, so that their numbers must not be added up, and which contradict each other. */
import { compareText } from '../problem.ts';
import { BOTH, type SmmRow } from './read-row.ts';

export interface LeftOut {
  readonly left: SmmRow;
  /** A kept row whose time and place it shares. */
  readonly kept: SmmRow;
}

/**
 * The finest rows that share nothing, and those that are left out: of two rows that overlap the shorter is kept, and of equal
 * periods the one of a single region. Rows of one period and region are kept together: they are accounts of one thing.
 */
export function withoutOverlaps(rows: readonly SmmRow[]): { kept: SmmRow[]; left: LeftOut[] } {
  const kept: SmmRow[] = [];
  const left: LeftOut[] = [];
  for (const one of [...rows].sort(finer)) {
    const other = kept.find((before) => overlap(before, one) && !isSame(before, one));
    if (other) left.push({ left: one, kept: other });
    else kept.push(one);
  }
  return { kept, left };
}

/** Rows whose own period before was reported otherwise by a row that ends where they begin. */
export function contradictions(rows: readonly SmmRow[]): { row: SmmRow; before: SmmRow }[] {
  return rows.flatMap((row) =>
    rows
      .filter((other) => other.to === row.from && other.region === row.region)
      .filter((other) => row.before !== undefined && other.violations !== row.before)
      .map((before) => ({ row, before })),
  );
}

const isSame = (a: SmmRow, b: SmmRow) => a.from === b.from && a.to === b.to && a.region === b.region;

const overlap = (a: SmmRow, b: SmmRow) =>
  a.from < b.to && b.from < a.to && (a.region === b.region || a.region === BOTH || b.region === BOTH);

function finer(a: SmmRow, b: SmmRow): number {
  const both = Number(a.region === BOTH) - Number(b.region === BOTH);
  return a.to - a.from - (b.to - b.from) || both || a.from - b.from || compareText(a.region, b.region);
}
