/**
 * A three-valued timeline: the instants at which something surely holds (in every world) and possibly holds (in some).
 * INVARIANT: certain ⊆ possible.
 */
import {
  ALWAYS,
  complement,
  contains,
  heldFor,
  intersect,
  NEVER,
  type Periods,
  period,
  shift,
  union,
} from './periods.ts';

export interface Tri {
  readonly certain: Periods;
  readonly possible: Periods;
}

export const YES: Tri = { certain: ALWAYS, possible: ALWAYS };
export const NO: Tri = { certain: NEVER, possible: NEVER };
export const MAYBE: Tri = { certain: NEVER, possible: ALWAYS };

/** A plain timeline: nothing uncertain. */
export function exactly(periods: Periods): Tri {
  return { certain: periods, possible: periods };
}

export function not(a: Tri): Tri {
  return { certain: complement(a.possible), possible: complement(a.certain) };
}

export function and(a: Tri, b: Tri): Tri {
  if (a === YES) return b;
  if (b === YES) return a;
  return { certain: intersect(a.certain, b.certain), possible: intersect(a.possible, b.possible) };
}

export function or(a: Tri, b: Tri): Tri {
  if (a === NO) return b;
  if (b === NO) return a;
  return { certain: union(a.certain, b.certain), possible: union(a.possible, b.possible) };
}

export function all(items: readonly Tri[]): Tri {
  return items.reduce(and, YES);
}

export function any(items: readonly Tri[]): Tri {
  return items.reduce(or, NO);
}

/** What `a` said `ms` earlier. */
export function delayed(a: Tri, ms: number): Tri {
  return { certain: shift(a.certain, ms), possible: shift(a.possible, ms) };
}

/** Held without a break for `ms` (semantics 5). Possible is a superset: breaks in a maybe are not told apart. */
export function forAtLeast(a: Tri, ms: number): Tri {
  return { certain: heldFor(a.certain, ms), possible: heldFor(a.possible, ms) };
}

/** From the first instant on: once true, true for good. */
export function latched(a: Tri): Tri {
  return { certain: from(a.certain), possible: from(a.possible) };
}

function from(a: Periods): Periods {
  return a.length === 0 ? NEVER : period(a[0] as number, Infinity);
}

/** In every world / in some world at `t`. */
export function surely(a: Tri, t: number): boolean {
  return contains(a.certain, t);
}

export function maybe(a: Tri, t: number): boolean {
  return contains(a.possible, t);
}
