/**
 * The status of a norm over time as sets: `mask[i]` holds from `at[i]` until `at[i + 1]`; `at[0]` is -Infinity. A bit of a mask is
 * a status, by its place in the fixed list; a mask with one bit is a certain verdict, with more an unclear one (semantics 3.3).
 */
import { BEGINNING } from './instants.ts';
import { type Periods, periodsOf } from './periods.ts';
import type { Tri } from './tri.ts';

export interface StatusLine {
  readonly at: Float64Array;
  readonly mask: Uint16Array;
}

/** The line whose set changes only at `breaks`, with `maskAt` asked once in each gap. Adjacent equal sets are one. */
export function statusLine(breaks: Iterable<number>, maskAt: (t: number) => number): StatusLine {
  const times = [...new Set(breaks)].filter((t) => t > BEGINNING && t < -BEGINNING).sort((a, b) => a - b);
  const at: number[] = [-Infinity];
  const mask: number[] = [maskAt(times.length > 0 ? (times[0] as number) - 1 : 0)];
  for (const t of times) {
    const now = maskAt(t);
    if (now === mask[mask.length - 1]) continue;
    at.push(t);
    mask.push(now);
  }
  return { at: Float64Array.from(at), mask: Uint16Array.from(mask) };
}

/** Set at an instant. */
export function maskAt(line: StatusLine, t: number): number {
  let low = 0;
  let high = line.at.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((line.at[mid] as number) <= t) low = mid;
    else high = mid - 1;
  }
  return line.mask[low] as number;
}

/** "The status is one of these", as a timeline. */
export function isOneOf(line: StatusLine, wanted: number): Tri {
  return {
    certain: where(line, (mask) => (mask & ~wanted) === 0),
    possible: where(line, (mask) => (mask & wanted) !== 0),
  };
}

function where(line: StatusLine, holds: (mask: number) => boolean): Periods {
  const pairs: [number, number][] = [];
  for (let i = 0; i < line.at.length; i++) {
    if (holds(line.mask[i] as number)) pairs.push([line.at[i] as number, line.at[i + 1] ?? Infinity]);
  }
  return periodsOf(pairs);
}

/** Several lines made one by a function of their sets at each instant. */
export function combine(lines: readonly StatusLine[], merge: (masks: readonly number[]) => number): StatusLine {
  const breaks = new Set<number>();
  for (const line of lines) for (const t of line.at) breaks.add(t);
  return statusLine(breaks, (t) => merge(lines.map((line) => maskAt(line, t))));
}
