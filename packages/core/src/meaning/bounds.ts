/** What is known of an amount: its bounds, and whether they lie within a limit (semantics 2.8.3, 4.3.2). */
import type { Limit } from '../agreement/form.ts';
import { compare, plus, type Ratio, ratioOf, times, unitOf, ZERO } from '../quantity/index.ts';

/** In the smallest unit of its dimension. No `high`: nothing is known above. */
export interface Bounds {
  readonly low: Ratio;
  readonly high: Ratio | undefined;
}

export const UNKNOWN_AMOUNT: Bounds = { low: ZERO, high: undefined };

const lesser = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);
const greater = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);

/** What measures of the same say together: where they differ, from the lowest to the highest. */
export function hull(all: readonly Bounds[]): Bounds | undefined {
  const [first, ...others] = all;
  return others.reduce<Bounds | undefined>(
    (a, b) =>
      a && {
        low: lesser(a.low, b.low),
        high: a.high === undefined || b.high === undefined ? undefined : greater(a.high, b.high),
      },
    first,
  );
}

export function sum(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (a, b) => ({
      low: plus(a.low, b.low),
      high: a.high === undefined || b.high === undefined ? undefined : plus(a.high, b.high),
    }),
    { low: ZERO, high: ZERO },
  );
}

/** What a measure says of a quantity that it is not quite about: of a whole it gives the least, of a part the most. */
export function claimOf({ low, high }: Bounds, of: 'part' | 'whole' | 'same'): Bounds {
  if (of === 'same') return { low, high };
  return of === 'part' ? { low, high: undefined } : { low: ZERO, high };
}

/** What all claims leave; where they contradict each other, any of them may be right (semantics 2.8.3). */
export function combined(claims: readonly Bounds[]): Bounds {
  const low = claims.reduce((most, claim) => greater(most, claim.low), ZERO);
  const highs = claims.flatMap((claim) => (claim.high === undefined ? [] : [claim.high]));
  const high = highs.length === 0 ? undefined : highs.reduce(lesser);
  if (high === undefined || compare(low, high) <= 0) return { low, high };
  return hull(claims) ?? UNKNOWN_AMOUNT;
}

/** The limit's own amount, in the smallest unit of its dimension. */
export function amountOf({ value, unit }: Limit): Ratio {
  return times(ratioOf(value), unitOf(unit).scale);
}

/** Every amount within the bounds keeps the limit. */
export function allWithin({ low, high }: Bounds, limit: Limit): boolean {
  const amount = amountOf(limit);
  switch (limit.op) {
    case 'at-most':
      return high !== undefined && compare(high, amount) <= 0;
    case 'below':
      return high !== undefined && compare(high, amount) < 0;
    case 'at-least':
      return compare(low, amount) >= 0;
    case 'above':
      return compare(low, amount) > 0;
  }
}

/** No amount within the bounds keeps the limit. */
export function allBeyond({ low, high }: Bounds, limit: Limit): boolean {
  const amount = amountOf(limit);
  switch (limit.op) {
    case 'at-most':
      return compare(low, amount) > 0;
    case 'below':
      return compare(low, amount) >= 0;
    case 'at-least':
      return high !== undefined && compare(high, amount) < 0;
    case 'above':
      return high !== undefined && compare(high, amount) <= 0;
  }
}
