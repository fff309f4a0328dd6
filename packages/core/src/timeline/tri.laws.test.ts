import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, intersect, periodsOf, union } from './periods.ts';
import { and, forAtLeast, latched, not, or, type Tri } from './tri.ts';

const END = 16;
const WORLD = Array.from({ length: END }, (_, t) => t);
const line = fc
  .array(fc.tuple(fc.integer({ min: 0, max: END }), fc.integer({ min: 0, max: END })), { maxLength: 4 })
  .map((pairs) => periodsOf(pairs));
/** A three-valued line, and a world between its certain and its possible part. */
const withWorld = fc.tuple(line, line, line).map(([a, b, c]) => {
  const certain = intersect(a, b);
  const possible = union(a, b);
  return { tri: { certain, possible } as Tri, world: union(certain, intersect(possible, c)) };
});

/** What is certain holds in the world, what holds in the world is possible: soundness of one operator. */
function isSound(tri: Tri, holds: (t: number) => boolean): boolean {
  return WORLD.every((t) => (!contains(tri.certain, t) || holds(t)) && (!holds(t) || contains(tri.possible, t)));
}

test('every operator is sound in every world', () => {
  fc.assert(
    fc.property(withWorld, withWorld, fc.integer({ min: 0, max: 4 }), (a, b, d) => {
      const inA = (t: number) => contains(a.world, t);
      const inB = (t: number) => contains(b.world, t);
      expect(isSound(not(a.tri), (t) => !inA(t))).toBe(true);
      expect(isSound(and(a.tri, b.tri), (t) => inA(t) && inB(t))).toBe(true);
      expect(isSound(or(a.tri, b.tri), (t) => inA(t) || inB(t))).toBe(true);
      expect(isSound(latched(a.tri), (t) => WORLD.some((u) => u <= t && inA(u)))).toBe(true);
      const held = (t: number) => t >= d && WORLD.every((u) => u < t - d || u > t || inA(u));
      expect(isSound(forAtLeast(a.tri, d), held)).toBe(true);
    }),
  );
});
