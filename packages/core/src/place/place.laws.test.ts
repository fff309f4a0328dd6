import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArea, type Shape } from './area.ts';
import { metresBetween } from './geodesic.ts';
import { createGeography } from './geography.ts';
import { overlap } from './overlap.ts';
import { cutPaths, metresToNearest } from './pieces.ts';

const degrees = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const near = fc.tuple(degrees(30, 44), degrees(42, 54));
const radius = fc.oneof(fc.nat(5_000), fc.nat(500_000));

/** A star around a centre: a simple polygon, often not convex. */
const star = fc
  .record({
    centre: fc.tuple(degrees(33, 41), degrees(45, 51)),
    arms: fc.array(degrees(0.1, 3), { minLength: 3, maxLength: 24 }),
  })
  .map(({ centre: [lon, lat], arms }): Shape => {
    const ring = arms.map((arm, i) => {
      const angle = (2 * Math.PI * i) / arms.length;
      return [lon + arm * Math.cos(angle), lat + arm * Math.sin(angle)];
    });
    return [[[...ring, ring[0] ?? []]]];
  });

/** Points of the edges, closely spaced: the slow way to measure. */
const dots = (paths: readonly (readonly (readonly number[])[])[], step: number) =>
  paths.flatMap((path) =>
    path.slice(1).flatMap(([bLon = 0, bLat = 0], i) => {
      const [aLon = 0, aLat = 0] = path[i] ?? [];
      const n = Math.ceil(Math.hypot(bLon - aLon, bLat - aLat) / step) || 1;
      return Array.from({ length: n + 1 }, (_, k) => [aLon + ((bLon - aLon) * k) / n, aLat + ((bLat - aLat) * k) / n]);
    }),
  );

/** Sum of the angles under which a ring is seen: another way to tell inside from outside. */
function windsAround(ring: readonly (readonly number[])[], lon: number, lat: number): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const [ux, uy, vx, vy] = [ax - lon, ay - lat, bx - lon, by - lat];
    sum += Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
  }
  return Math.abs(sum) > Math.PI;
}

test('inside is where the ring winds around', () => {
  fc.assert(
    fc.property(star, near, (shape, [lon, lat]) => {
      const area = createArea(shape);
      fc.pre(area.disc(lon, lat, 1) !== 'touches');
      expect(area.contains(lon, lat)).toBe(windsAround(shape[0]?.[0] ?? [], lon, lat));
    }),
  );
});

test('the distance is the least to any point of the edges', () => {
  fc.assert(
    fc.property(star, near, (shape, [lon, lat]) => {
      const pieces = cutPaths(shape.flat());
      const all = Array.from({ length: pieces.n }, (_, i) => i);
      const metres = metresToNearest(pieces, all, lon, lat);
      const step = 0.02;
      const dotted = Math.min(...dots(shape.flat(), step).map(([x = 0, y = 0]) => metresBetween(lon, lat, x, y)));
      expect(metres).toBeLessThanOrEqual(dotted + 1e-6);
      // Two dots are less than 2.3 km apart, so the nearest is within half of that of the foot.
      expect(metres).toBeGreaterThan(dotted - 1150);
    }),
    { numRuns: 40 },
  );
});

test('two points are no further from a line than from each other', () => {
  const { lineDistance } = createGeography(
    [],
    [
      {
        id: 'line',
        shape: [
          [
            [33, 45],
            [36, 47.5],
            [35, 51],
            [43, 50],
          ],
        ],
      },
    ],
  );
  fc.assert(
    fc.property(near, near, ([aLon, aLat], [bLon, bLat]) => {
      const [a, b] = [lineDistance('line', aLon, aLat, 0)?.low ?? 0, lineDistance('line', bLon, bLat, 0)?.low ?? 0];
      expect(Math.abs(a - b)).toBeLessThanOrEqual(metresBetween(aLon, aLat, bLon, bLat) + 0.01);
    }),
  );
});

test('a larger disc around the same point is never more decided', () => {
  fc.assert(
    fc.property(star, near, radius, radius, (shape, [lon, lat], r, s) => {
      const area = createArea(shape);
      const [small, large] = [area.disc(lon, lat, Math.min(r, s)), area.disc(lon, lat, Math.max(r, s))];
      if (small !== large) expect(large).toBe('touches');
    }),
  );
});

test('a disc touches exactly if its centre is no further from the border than its radius', () => {
  fc.assert(
    fc.property(star, near, radius, (shape, [lon, lat], r) => {
      const area = createArea(shape);
      const all = Array.from({ length: area.pieces.n }, (_, i) => i);
      const metres = metresToNearest(area.pieces, all, lon, lat);
      fc.pre(Math.abs(metres - r) > 0.01);
      expect(area.disc(lon, lat, r) === 'touches').toBe(metres < r);
    }),
  );
});

describe('two drawings', () => {
  test('one inside another holds none of the points outside it', () => {
    fc.assert(
      fc.property(star, star, near, (a, b, [lon, lat]) => {
        const [inner, outer] = [createArea(a), createArea(b)];
        const relation = overlap(inner, outer);
        if (relation === 'inside' && inner.contains(lon, lat)) expect(outer.contains(lon, lat)).toBe(true);
        if (relation === 'disjoint') expect(inner.contains(lon, lat) && outer.contains(lon, lat)).toBe(false);
        expect(overlap(outer, inner) === 'disjoint').toBe(relation === 'disjoint');
      }),
    );
  });

  test('a star shrunk around its centre lies inside itself', () => {
    fc.assert(
      fc.property(star, (shape) => {
        const ring = shape[0]?.[0] ?? [];
        const [sumLon, sumLat, n] = ring
          .slice(1)
          .reduce<[number, number, number]>(([x, y, k], [lon = 0, lat = 0]) => [x + lon, y + lat, k + 1], [0, 0, 0]);
        // Of a triangle the mean of the corners always lies inside.
        fc.pre(n === 3);
        const small = ring.map(([lon = 0, lat = 0]) => [(lon + sumLon / n) / 2, (lat + sumLat / n) / 2]);
        expect(overlap(createArea([[small]]), createArea(shape))).toBe('inside');
        expect(overlap(createArea(shape), createArea([[small]]))).toBe('unclear');
      }),
      { numRuns: 20 },
    );
  });
});
