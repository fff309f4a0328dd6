/**
 * An uncertain instant: the instants at which some event may lie, and whether it may never come. One certain instant `t` is
 * `{ at: [t, t + 1), never: false }`. Deadlines count from such instants.
 */
import { clip, firstFrom, lastUpTo, NEVER, type Periods, period, periodsOf } from './periods.ts';
import { NO, type Tri, YES } from './tri.ts';

export interface Instants {
  readonly at: Periods;
  readonly never: boolean;
}

export const NEVER_COMES: Instants = { at: NEVER, never: true };

/** The earliest instant that a date can have (ECMAScript); what lies before it lies before everything. ms. */
export const BEGINNING = -8.64e15;
/** The latest. ms. */
export const ENDING = -BEGINNING;
/** Before everything: what held from the beginning of time has no first instant, and came before all others. */
export const SINCE_EVER: Instants = { at: Float64Array.of(Number.NEGATIVE_INFINITY, BEGINNING), never: false };

export function instant(t: number): Instants {
  return { at: period(t, t + 1), never: false };
}

/** "It has come", as a timeline. */
export function come(m: Instants): Tri {
  if (m.at.length === 0) return NO;
  if (m === SINCE_EVER) return YES;
  const last = m.at[m.at.length - 1] as number;
  return {
    certain: m.never ? NEVER : period(last - 1, Infinity),
    possible: period(m.at[0] as number, Infinity),
  };
}

/** The first instant at which a condition holds: possible anywhere it may hold, up to the first where it must. */
export function firstOf(condition: Tri): Instants {
  if (condition.possible.length === 0) return NEVER_COMES;
  const surely = condition.certain.length === 0 ? Infinity : (condition.certain[0] as number);
  if (surely === Number.NEGATIVE_INFINITY) return SINCE_EVER;
  return { at: clip(condition.possible, -Infinity, surely + 1), never: surely === Infinity };
}

/** An instant moved by a monotone step (a calendar span): ends moved, what lies between stays between. */
export function moved(m: Instants, step: (t: number) => number): Instants {
  if (m === SINCE_EVER) return m;
  const pairs: [number, number][] = [];
  const to = fromBeginning(step);
  for (let i = 0; i < m.at.length; i += 2) pairs.push([to(m.at[i] as number), to((m.at[i + 1] as number) - 1) + 1]);
  return { at: periodsOf(pairs), never: m.never };
}

/** A step that leaves the ends of time where they are. */
export function fromBeginning(step: (t: number) => number): (t: number) => number {
  return (t) => (t <= BEGINNING ? Number.NEGATIVE_INFINITY : t >= ENDING ? Number.POSITIVE_INFINITY : step(t));
}

/** Smallest instant `m` in `[from, to)` with `step(m) > t` for a non-decreasing step; `to` if there is none. */
export function firstBeyond(step: (m: number) => number, t: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (step(mid) > t) high = mid;
    else low = mid + 1;
  }
  return low;
}

/**
 * One instant of every cell into which `cuts` divide the periods: enough to stand for all instants if what is asked changes
 * only at the cuts.
 */
export function representatives(at: Periods, cuts: readonly number[]): number[] {
  const out = new Set<number>();
  for (let i = 0; i < at.length; i += 2) {
    const from = at[i] as number;
    const to = at[i + 1] as number;
    // An open start has no first instant; an instant before all cuts stands for it.
    const start = Number.isFinite(from) ? from : Math.min(to, ...cuts.filter(Number.isFinite), 0) - 1;
    out.add(start);
    for (const cut of cuts) if (cut > start && cut < to) out.add(cut);
  }
  return [...out].sort((a, b) => a - b);
}

/** Whether it may lie in `[from, to]`, both included. */
export function mayLieIn(m: Instants, from: number, to: number): boolean {
  return firstFrom(m.at, from) <= to;
}

/** Whether it may lie outside `[from, to]`, or never come. */
export function mayAvoid(m: Instants, from: number, to: number): boolean {
  if (m.never) return true;
  for (let i = 0; i < m.at.length; i += 2) {
    if ((m.at[i] as number) < from || (m.at[i + 1] as number) > to + 1) return true;
  }
  return false;
}

/** Last instant in `[from, to]` at which it may lie, or -Infinity. */
export function lastIn(m: Instants, from: number, to: number): number {
  const t = lastUpTo(m.at, to);
  return t >= from ? t : -Infinity;
}
