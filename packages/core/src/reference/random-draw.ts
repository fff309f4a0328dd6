/** Drawing small random values, at few instants and with few names, so that equal instants and clashing accounts are common. */
import fc from 'fast-check';
import type { Span } from '../agreement/form.ts';

/** A source of random choices that fast-check can replay and shrink. */
export interface Draw {
  /** An integer, both ends included. */
  int(from: number, to: number): number;
  /** So with a probability in percent. */
  chance(percent: number): boolean;
  one<T>(of: readonly T[]): T;
}

/** The record of tests lies around this midnight (UTC), so that calendar days matter within seconds. ms. */
export const MIDNIGHT = 86_400_000 * 366;

/** An arbitrary of whatever `build` makes of its draws. */
export function drawn<T>(build: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((g) => {
    const int = (from: number, to: number) => g(fc.integer, { min: from, max: to });
    return build({
      int,
      chance: (percent) => int(0, 99) >= 100 - percent,
      one: (of) => {
        const found = of[int(0, of.length - 1)];
        if (found === undefined) throw new Error('nothing to draw from');
        return found;
      },
    });
  });
}

/** An instant on the grid of seconds, now and then a millisecond or half a second beside it. ms. */
export function instant(draw: Draw, from = -8, to = 8): number {
  return MIDNIGHT + draw.int(from, to) * 1000 + (draw.chance(30) ? draw.one([-1, 1, 500]) : 0);
}

export const span = (draw: Draw): Span => ({ n: draw.int(1, 4), unit: 'seconds' });
