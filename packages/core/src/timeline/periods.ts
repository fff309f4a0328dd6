/**
 * Canonical timelines of a state (semantics 1.1, 1.2): a flat column `[from0, to0, from1, to1, …]` of half-open
 * periods in ms, sorted, disjoint, not adjacent; the ends may be infinite. All operators are linear in their input.
 */
export type Periods = Float64Array;

export const NEVER: Periods = new Float64Array(0);
export const ALWAYS: Periods = Float64Array.of(-Infinity, Infinity);

/** One period `[from, to)`; empty if `to <= from`. */
export function period(from: number, to: number): Periods {
  return from < to ? Float64Array.of(from, to) : NEVER;
}

/** The canonical timeline of any pairs `[from, to)` in any order; empty pairs are dropped. */
export function periodsOf(pairs: readonly (readonly [number, number])[]): Periods {
  const sorted = pairs.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const out: number[] = [];
  for (const [from, to] of sorted) {
    const last = out.length - 1;
    if (last > 0 && from <= (out[last] as number)) {
      if (to > (out[last] as number)) out[last] = to;
    } else out.push(from, to);
  }
  return Float64Array.from(out);
}

/** The instants outside. */
export function complement(a: Periods): Periods {
  const out: number[] = [];
  let from = -Infinity;
  for (let i = 0; i < a.length; i += 2) {
    if (from < (a[i] as number)) out.push(from, a[i] as number);
    from = a[i + 1] as number;
  }
  if (from < Infinity) out.push(from, Infinity);
  return Float64Array.from(out);
}

export function intersect(a: Periods, b: Periods): Periods {
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i] as number, b[j] as number);
    const to = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (from < to) out.push(from, to);
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return Float64Array.from(out);
}

export function union(a: Periods, b: Periods): Periods {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number));
    const from = (fromA ? a[i] : b[j]) as number;
    const to = (fromA ? a[i + 1] : b[j + 1]) as number;
    if (fromA) i += 2;
    else j += 2;
    const last = out.length - 1;
    if (last > 0 && from <= (out[last] as number)) {
      if (to > (out[last] as number)) out[last] = to;
    } else out.push(from, to);
  }
  return Float64Array.from(out);
}

/** The instants of `a` that are not in `b`. */
export function difference(a: Periods, b: Periods): Periods {
  return b.length === 0 ? a : intersect(a, complement(b));
}

/** Index of the period that contains `t`, or -1. */
function find(a: Periods, t: number): number {
  let low = 0;
  let high = a.length / 2 - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if (t < (a[2 * mid] as number)) high = mid - 1;
    else if (t >= (a[2 * mid + 1] as number)) low = mid + 1;
    else return mid;
  }
  return -1;
}

export function contains(a: Periods, t: number): boolean {
  return find(a, t) >= 0;
}

/** Whether `[from, to)` lies wholly inside; true for an empty period. */
export function covers(a: Periods, from: number, to: number): boolean {
  if (from >= to) return true;
  const k = find(a, from);
  return k >= 0 && to <= (a[2 * k + 1] as number);
}

/** Whether some instant of `[from, to)` lies inside. */
export function touches(a: Periods, from: number, to: number): boolean {
  if (from >= to) return false;
  let low = 0;
  let high = a.length / 2;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((a[2 * mid + 1] as number) <= from) low = mid + 1;
    else high = mid;
  }
  return low < a.length / 2 && (a[2 * low] as number) < to;
}

/** Every instant moved by `ms`. */
export function shift(a: Periods, ms: number): Periods {
  return a.map((t) => t + ms);
}

/** The part inside `[from, to)`. */
export function clip(a: Periods, from: number, to: number): Periods {
  return intersect(a, period(from, to));
}

/** First instant, or Infinity where there is none. */
export function first(a: Periods): number {
  return a.length === 0 ? Infinity : (a[0] as number);
}

/** Last instant at or before `t`, or -Infinity where there is none. */
export function lastUpTo(a: Periods, t: number): number {
  for (let i = a.length - 2; i >= 0; i -= 2) {
    if ((a[i] as number) <= t) return Math.min(t, (a[i + 1] as number) - 1);
  }
  return -Infinity;
}

/** First instant at or after `t`, or Infinity where there is none. */
export function firstFrom(a: Periods, t: number): number {
  for (let i = 0; i < a.length; i += 2) {
    if ((a[i + 1] as number) > t) return Math.max(t, a[i] as number);
  }
  return Infinity;
}

/** Total length in ms (Infinity for open ends). */
export function duration(a: Periods): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 2) sum += (a[i + 1] as number) - (a[i] as number);
  return sum;
}

/** The instants at which `a` has held without a break since `t - ms` (semantics 5, `for at least`). */
export function heldFor(a: Periods, ms: number): Periods {
  const pairs: [number, number][] = [];
  for (let i = 0; i < a.length; i += 2) pairs.push([(a[i] as number) + ms, a[i + 1] as number]);
  return periodsOf(pairs);
}
