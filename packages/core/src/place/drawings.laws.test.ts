import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGeography, type GeographyZone } from './geography.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const runs = { seed: SEED, numRuns: 200 };

const box = (west: number, south: number, size: number) => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
];
const shape = fc.tuple(
  fc.integer({ min: 28, max: 32 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 1, max: 3 }),
);
const drawing = fc
  .tuple(shape, fc.option(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 9 }))
  .map(([[west, south, size], from, length]) => ({
    by: 'M',
    ...(from === null ? {} : { from, until: from + length }),
    shape: box(west + 0.5, south + 0.5, size),
  }));
const drawings = fc.array(drawing, { minLength: 1, maxLength: 3 });
const point = fc.tuple(fc.integer({ min: 28, max: 36 }), fc.integer({ min: 0, max: 7 }));

/** How a point lies to a zone with these drawings at an instant. */
function relation(of: GeographyZone['drawings'], [lon, lat]: readonly [number, number], t: number): number {
  const { zoneRelation, epochs } = createGeography([{ id: 'area', drawings: of }], []);
  return zoneRelation('area', lon, lat, 0, [], epochs.of(t));
}

test('drawings moved in time move what they say with them', () => {
  fc.assert(
    fc.property(drawings, point, fc.integer({ min: -1, max: 20 }), fc.integer(), (all, at, t, by) => {
      const later = all.map(({ from, until, ...rest }) =>
        from === undefined || until === undefined ? rest : { ...rest, from: from + by, until: until + by },
      );
      expect(relation(later, at, t + by)).toBe(relation(all, at, t));
    }),
    runs,
  );
});

test('rival drawings leave open what any two of them say differently, and no more', () => {
  fc.assert(
    fc.property(drawings, point, fc.integer({ min: -1, max: 20 }), (all, at, t) => {
      const valid = all.filter(({ from = -1, until = 99 }) => from <= t && t < until);
      const said = new Set(valid.map((one) => relation([one], at, t)));
      const [only = 1] = said;
      expect(relation(all, at, t)).toBe(said.size === 1 ? only : 1);
    }),
    runs,
  );
});
