/** What stands under each other in the picture: clauses, their provisions, and a lane for the provision and each party. */
import type { Agreement, Results, Segment, Status } from '@servanda/core';
import { type Row, sections } from '@servanda/formats/results';

export interface ClauseLine {
  readonly kind: 'clause';
  readonly key: string;
  readonly clause: string;
  readonly title: string;
  readonly isOpen: boolean;
}
export interface NormLine {
  readonly kind: 'norm';
  readonly key: string;
  readonly norm: string;
  readonly words: string | undefined;
}
export interface LaneLine {
  readonly kind: 'lane';
  readonly key: string;
  readonly row: Row;
  /** Up to as-of: what comes later was not judged. */
  readonly segments: readonly Segment[];
}
export type Line = ClauseLine | NormLine | LaneLine;

export interface Filter {
  /** A clause or a norm. */
  readonly provision?: string | undefined;
  readonly bearer?: string | undefined;
  /** Only lanes that had this status at some time, surely or possibly. */
  readonly status?: string | undefined;
}

/** @param closed clauses whose lanes are folded away */
export function linesOf(
  judged: { readonly agreement: Agreement; readonly results: Results },
  filter: Filter,
  closed: ReadonlySet<string>,
): Line[] {
  const out: Line[] = [];
  for (const { title, norms } of sections(judged, 'clause')) {
    const clause = norms[0]?.rows[0]?.verdict.clause ?? '';
    const lanes = norms.flatMap(({ id, norm, rows }): Line[] => {
      const wanted = rows.filter((row) => isWanted(row, filter));
      if (wanted.length === 0) return [];
      return [
        { kind: 'norm', key: `norm ${id}`, norm: id, words: norm?.words },
        ...wanted.map((row): LaneLine => laneOf(row, judged.results.asOf)),
      ];
    });
    if (lanes.length === 0) continue;
    const isOpen = !closed.has(clause);
    out.push({ kind: 'clause', key: `clause ${clause}`, clause, title: title.slice(clause.length).trim(), isOpen });
    if (isOpen) for (const lane of lanes) out.push(lane);
  }
  return out;
}

function isWanted({ verdict }: Row, { provision, bearer, status }: Filter): boolean {
  if (provision !== undefined && verdict.norm !== provision && verdict.clause !== provision) return false;
  if (bearer !== undefined && verdict.bearer !== bearer) return false;
  return status === undefined || verdict.segments.some(({ statuses }) => statuses.includes(status as Status));
}

function laneOf(row: Row, asOf: string): LaneLine {
  const { norm, bearer, readings, place, standard, segments } = row.verdict;
  const last = segments.at(-1);
  return {
    kind: 'lane',
    key: `lane ${JSON.stringify([norm, bearer, place ?? null, standard, readings])}`,
    row,
    segments: last?.to === null ? [...segments.slice(0, -1), { ...last, to: asOf }] : segments,
  };
}

/** Where each line begins, px, and at the end how high all are together. */
export function offsetsOf(lines: readonly Line[], heightOf: (line: Line) => number): Float64Array {
  const out = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    out[i + 1] = (out[i] ?? 0) + heightOf(line);
  });
  return out;
}

/** Lines that lie between `top` and `bottom` px, from the first to before the last. */
export function linesBetween(offsets: Float64Array, top: number, bottom: number): readonly [number, number] {
  const n = offsets.length - 1;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle + 1] ?? 0) <= top) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < n && (offsets[low] ?? 0) < bottom) low++;
  return [first, low];
}

/** Lanes that Tab stops at: of each clause the one that had the focus last, or its first. Arrow keys lead on from there. */
export function tabStops(lines: readonly Line[], active: string | undefined): ReadonlySet<string> {
  const stops = new Map<number, string>();
  let clause = 0;
  for (const { kind, key } of lines) {
    if (kind === 'clause') clause++;
    if (kind === 'lane' && (!stops.has(clause) || key === active)) stops.set(clause, key);
  }
  return new Set(stops.values());
}
