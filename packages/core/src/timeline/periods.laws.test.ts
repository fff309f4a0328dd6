import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  clip,
  complement,
  contains,
  covers,
  difference,
  firstFrom,
  heldFor,
  intersect,
  lastUpTo,
  NEVER,
  type Periods,
  periodsOf,
  touches,
  union,
} from './periods.ts';

const END = 24;
/** Instants of the test world; the algebra is held to plain sets of them. */
const WORLD = Array.from({ length: END }, (_, t) => t);
const pair = fc.tuple(fc.integer({ min: 0, max: END }), fc.integer({ min: 0, max: END }));
const periods = fc.array(pair, { maxLength: 6 }).map((pairs) => periodsOf(pairs));
const setOf = (a: Periods) => WORLD.filter((t) => contains(a, t));

function isCanonical(a: Periods): boolean {
  return a.every((t, i) => i === 0 || t > (a[i - 1] as number)) && a.length % 2 === 0;
}

describe('timelines are sets of instants (semantics 1.2)', () => {
  test('any pairs in any order give one canonical timeline', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const made = periodsOf(pairs);
        expect(isCanonical(made)).toBe(true);
        expect(setOf(made)).toEqual(WORLD.filter((t) => pairs.some(([from, to]) => from <= t && t < to)));
        expect([...periodsOf(pairs.toReversed())]).toEqual([...made]);
      }),
    );
  });

  test('union, intersection, difference and complement are those of sets, and canonical', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(setOf(union(a, b))).toEqual(WORLD.filter((t) => contains(a, t) || contains(b, t)));
        expect(setOf(intersect(a, b))).toEqual(WORLD.filter((t) => contains(a, t) && contains(b, t)));
        expect(setOf(difference(a, b))).toEqual(WORLD.filter((t) => contains(a, t) && !contains(b, t)));
        expect(setOf(complement(a))).toEqual(WORLD.filter((t) => !contains(a, t)));
        for (const made of [union(a, b), intersect(a, b), difference(a, b), complement(a)]) {
          expect(isCanonical(made)).toBe(true);
        }
      }),
    );
  });

  test('De Morgan, A - A, and the complement of the complement', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect([...complement(union(a, b))]).toEqual([...intersect(complement(a), complement(b))]);
        expect([...difference(a, a)]).toEqual([]);
        expect([...complement(complement(a))]).toEqual([...a]);
      }),
    );
    expect([...complement(NEVER)]).toEqual([...ALWAYS]);
  });

  test('covers, touches, clip, first and last answer as the set does', () => {
    fc.assert(
      fc.property(periods, pair, (a, [from, to]) => {
        const asked = WORLD.filter((t) => from <= t && t < to);
        expect(covers(a, from, to)).toBe(asked.every((t) => contains(a, t)));
        expect(touches(a, from, to)).toBe(asked.some((t) => contains(a, t)));
        expect(setOf(clip(a, from, to))).toEqual(asked.filter((t) => contains(a, t)));
        expect(lastUpTo(a, from)).toBe(setOf(a).findLast((t) => t <= from) ?? -Infinity);
        expect(firstFrom(a, from)).toBe(setOf(a).find((t) => t >= from) ?? Infinity);
      }),
    );
  });

  test('held for d: at every instant of [t - d, t] (semantics 5)', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 6 }), (a, d) => {
        const held = WORLD.filter((t) => t >= d && WORLD.every((u) => u < t - d || u > t || contains(a, u)));
        expect(setOf(heldFor(a, d)).filter((t) => t >= d)).toEqual(held);
      }),
    );
  });
});
