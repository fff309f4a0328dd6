/**
 * Incidents by time, for drawing any part of any number of them. Built once, O(n log n); a query for w bins takes O(w log n).
 * An incident counts once, at the earliest instant at which it may lie: spread over its time it would count as parts of
 * incidents, which nobody reported. Certain, possible and refuted ones are never added up.
 */
import type { IncidentColumns } from '../../../ask/index.ts';
import type { TimeWindow } from './scale.ts';

/** Of one state, in the order of `from`. Instants in ms. */
export interface Series {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Numbers of the incidents in the columns. */
  readonly incident: Int32Array;
  /** How long the time of the least certain one is, ms. */
  readonly longest: number;
}

/** In the order of `STATES`: refuted, possible, certain. */
export type IncidentIndex = readonly [none: Series, possible: Series, certain: Series];
type Timed = Pick<IncidentColumns, 'from' | 'to' | 'state'>;

/** @param which numbers of the incidents that are wanted; left out: all */
export function indexIncidents({ from, to, state }: Timed, which?: readonly number[]): IncidentIndex {
  const series = (wanted: number): Series => {
    const all = which ?? from.map((_, i) => i);
    const rows = Int32Array.from(all.filter((i) => state[i] === wanted));
    rows.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
    const starts = Float64Array.from(rows, (i) => from[i] ?? 0);
    const ends = Float64Array.from(rows, (i) => to[i] ?? 0);
    let longest = 0;
    for (let k = 0; k < rows.length; k++) longest = Math.max(longest, (ends[k] ?? 0) - (starts[k] ?? 0));
    return { from: starts, to: ends, incident: rows, longest };
  };
  return [series(0), series(1), series(2)];
}

/** How many begin before an instant. */
export function before({ from }: Series, at: number): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const countIn = (series: Series, { from, to }: TimeWindow): number => before(series, to) - before(series, from);

export interface Bins {
  /** The instant (ms) at which the first begins, and how long each is. */
  readonly from: number;
  readonly length: number;
  readonly n: number;
  readonly none: Int32Array;
  readonly possible: Int32Array;
  readonly certain: Int32Array;
}

/** A power of two in minutes, at least so many ms: bins then keep their places while the window moves. */
export const binLength = (atLeast: number): number => 60_000 * 2 ** Math.max(0, Math.ceil(Math.log2(atLeast / 60_000)));

/** Counts per bin, for bins that together cover the window. */
export function binsOf(index: IncidentIndex, window: TimeWindow, atLeast: number): Bins {
  const length = binLength(atLeast);
  const first = Math.floor(window.from / length);
  const n = Math.max(1, Math.ceil(window.to / length) - first);
  const counts = (series: Series) => {
    const out = new Int32Array(n);
    let low = before(series, first * length);
    for (let b = 0; b < n; b++) {
      const high = before(series, (first + b + 1) * length);
      out[b] = high - low;
      low = high;
    }
    return out;
  };
  const [none, possible, certain] = index;
  return {
    from: first * length,
    length,
    n,
    none: counts(none),
    possible: counts(possible),
    certain: counts(certain),
  };
}

export interface Single {
  /** Number in the columns. */
  readonly incident: number;
  readonly from: number;
  readonly to: number;
  /** Number in `STATES`. */
  readonly state: number;
}

/** Those whose time reaches into the window, by their beginning; undefined: more than `most` would have to be looked at. */
export function singlesIn(index: IncidentIndex, window: TimeWindow, most: number): Single[] | undefined {
  const out: Single[] = [];
  let looked = 0;
  for (const [state, series] of index.entries()) {
    const start = before(series, window.from - series.longest);
    const end = before(series, window.to);
    looked += end - start;
    if (looked > most) return undefined;
    for (let k = start; k < end; k++) {
      const to = series.to[k] ?? 0;
      if (to < window.from) continue;
      out.push({ incident: series.incident[k] ?? 0, from: series.from[k] ?? 0, to, state });
    }
  }
  return out.sort((a, b) => a.from - b.from || a.incident - b.incident);
}
