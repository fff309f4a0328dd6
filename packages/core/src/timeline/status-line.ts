/**
 * The status of a norm over time as sets: `mask[i]` holds from `at[i]` until `at[i + 1]`; `at[0]` is -Infinity. A bit of a mask is
 * a status, by its place in the fixed list; a mask with one bit is a certain verdict, with more an unclear one (semantics 3.3).
 */
import { BEGINNING, ENDING } from './instants.ts';
import { type Periods, periodsOf } from './periods.ts';
import type { Tri } from './tri.ts';

export interface StatusLine {
  readonly at: Float64Array;
  readonly mask: Uint16Array;
}

/** The line whose set changes only at `breaks`, with `maskAt` asked once in each gap. Adjacent equal sets are one. */
export function statusLine(breaks: Iterable<number>, maskAt: (t: number) => number): StatusLine {
  const times = [...new Set(breaks)].filter((t) => t > BEGINNING && t < ENDING).sort((a, b) => a - b);
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

/**
 * Several lines made one: at each instant the sets of firsts, in an order of bits, over all choices of one status from each line.
 * A bit can be the first if some line may have it and every line may have it or a later one; counts of both are kept
 * while sweeping over the changes, so that a thousand instances cost no more than their changes.
 */
export function firstOfLines(order: readonly number[], lines: readonly StatusLine[]): StatusLine {
  const has = new Array<number>(order.length).fill(0);
  const latest = new Array<number>(order.length).fill(0);
  const count = (mask: number, by: number) => {
    let last = -1;
    for (const [k, bit] of order.entries()) {
      if ((mask & bit) === 0) continue;
      has[k] = (has[k] as number) + by;
      last = k;
    }
    if (last >= 0) latest[last] = (latest[last] as number) + by;
  };
  const firsts = () => {
    let mask = 0;
    for (const [k, bit] of order.entries()) {
      if ((has[k] as number) > 0) mask |= bit;
      // Some line can have nothing later than this: whatever comes after cannot be the first.
      if ((latest[k] as number) > 0) break;
    }
    return mask;
  };
  const changes: [number, number, number][] = [];
  for (const line of lines) {
    count(line.mask[0] as number, 1);
    for (let i = 1; i < line.at.length; i++) {
      changes.push([line.at[i] as number, line.mask[i - 1] as number, line.mask[i] as number]);
    }
  }
  changes.sort((a, b) => a[0] - b[0]);
  const at: number[] = [-Infinity];
  const mask: number[] = [firsts()];
  for (let i = 0; i < changes.length; ) {
    const t = (changes[i] as [number, number, number])[0];
    for (; i < changes.length && changes[i]?.[0] === t; i++) {
      const [, before, after] = changes[i] as [number, number, number];
      count(before, -1);
      count(after, 1);
    }
    const now = firsts();
    if (now === mask[mask.length - 1]) continue;
    at.push(t);
    mask.push(now);
  }
  return { at: Float64Array.from(at), mask: Uint16Array.from(mask) };
}
