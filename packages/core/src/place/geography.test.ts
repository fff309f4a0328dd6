import { describe, expect, test } from 'vitest';
import { metresBetween } from './geodesic.ts';
import { CERTAINLY_IN, createGeography, OUTSIDE, POSSIBLY_IN } from './geography.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];
const none = Number.NaN;

const { zoneRelation, lineDistance } = createGeography(
  [
    { id: 'land', shape: box(30, 40, 40, 50) },
    { id: 'area', within: ['land'], shape: box(37, 47, 39, 49) },
    { id: 'town', within: ['area'] },
    { id: 'quarter', within: ['town'] },
    { id: 'harbour', apartFrom: ['area'] },
    { id: 'far-land', shape: box(50, 40, 55, 50) },
    { id: 'core', shape: box(37.5, 47.5, 38, 48) },
    { id: 'undrawn' },
  ],
  [
    {
      id: 'meridian',
      shape: [
        [
          [38, 40],
          [38, 50],
        ],
      ],
    },
    { id: 'undrawn' },
  ],
);
const said = (zone: string, ...zones: string[]) => zoneRelation(zone, none, none, none, zones);
const point = (zone: string, lon: number, lat: number, radius = 0) => zoneRelation(zone, lon, lat, radius, []);

describe('a place said to lie in zones (semantics, section 6)', () => {
  test('lies in those zones and in all that they lie within', () => {
    expect(said('quarter', 'quarter')).toBe(CERTAINLY_IN);
    expect(said('area', 'quarter')).toBe(CERTAINLY_IN);
    expect(said('land', 'quarter')).toBe(CERTAINLY_IN);
  });

  test('may lie in a narrower zone', () => {
    expect(said('town', 'area')).toBe(POSSIBLY_IN);
  });

  test('is outside another only where it is declared apart, with all that lies within', () => {
    expect(said('undrawn', 'town')).toBe(POSSIBLY_IN);
    expect(said('harbour', 'area')).toBe(OUTSIDE);
    expect(said('harbour', 'quarter')).toBe(OUTSIDE);
    expect(said('area', 'harbour')).toBe(OUTSIDE);
    expect(said('quarter', 'harbour')).toBe(OUTSIDE);
    expect(said('land', 'harbour')).toBe(POSSIBLY_IN);
  });

  test('or where drawings say so', () => {
    expect(said('far-land', 'town')).toBe(OUTSIDE);
    expect(said('area', 'core')).toBe(CERTAINLY_IN);
    expect(said('core', 'area')).toBe(POSSIBLY_IN);
  });

  test('that no one declared is undrawn', () => {
    expect(said('elsewhere', 'elsewhere')).toBe(CERTAINLY_IN);
    expect(said('area', 'elsewhere')).toBe(POSSIBLY_IN);
  });
});

describe('a point with a radius', () => {
  test('is in, touches or is out of a drawing', () => {
    expect(point('area', 38, 48, 1000)).toBe(CERTAINLY_IN);
    expect(point('area', 37.001, 48, 1000)).toBe(POSSIBLY_IN);
    expect(point('area', 36.9, 48, 1000)).toBe(OUTSIDE);
  });

  test('leaves an undrawn zone open, unless a wider or narrower or apart one decides', () => {
    expect(point('undrawn', 38, 48)).toBe(POSSIBLY_IN);
    expect(point('town', 38, 48)).toBe(POSSIBLY_IN);
    expect(point('town', 36, 48)).toBe(OUTSIDE);
    expect(point('harbour', 38, 48)).toBe(OUTSIDE);
    expect(point('harbour', 36, 48)).toBe(POSSIBLY_IN);
  });

  test('without a radius is a point', () => {
    expect(zoneRelation('area', 38, 48, none, [])).toBe(CERTAINLY_IN);
  });

  test('a statement helps where the drawing does not decide', () => {
    expect(zoneRelation('area', 37, 48, 5000, ['town'])).toBe(CERTAINLY_IN);
    expect(zoneRelation('undrawn', 37, 48, 5000, ['undrawn'])).toBe(CERTAINLY_IN);
  });

  test('a statement and a drawing that contradict each other leave it open', () => {
    expect(zoneRelation('area', 30, 40, 5000, ['area'])).toBe(POSSIBLY_IN);
  });
});

test('an unknown place is possibly anywhere', () => {
  expect(said('area')).toBe(POSSIBLY_IN);
  expect(said('undrawn')).toBe(POSSIBLY_IN);
});

test('circles of zones within each other do no harm', () => {
  const circle = createGeography(
    [
      { id: 'a', within: ['b'] },
      { id: 'b', within: ['a'] },
    ],
    [],
  );
  expect(circle.zoneRelation('a', none, none, none, ['b'])).toBe(CERTAINLY_IN);
});

describe('the distance to a line', () => {
  // Equal distances east and west of a meridian lie on it; from the equator of the pair the foot is close to the same parallel.
  const toMeridian = metresBetween(38, 48, 38.1, 48);

  test('is the geodesic less and more the radius', () => {
    const { low, high } = lineDistance('meridian', 38.1, 48, 1000) ?? { low: none, high: none };
    expect((low + high) / 2).toBeGreaterThan(toMeridian - 10);
    expect((low + high) / 2).toBeLessThanOrEqual(toMeridian);
    expect(high - low).toBeCloseTo(2000, 3);
  });

  test('is never below nothing', () => {
    expect(lineDistance('meridian', 38, 48, 1000)).toEqual({ low: 0, high: expect.closeTo(1000, 2) });
  });

  test('to the end of a line is that to its last point', () => {
    expect(lineDistance('meridian', 38, 51, 0)?.low).toBeCloseTo(metresBetween(38, 51, 38, 50), 3);
  });

  test('is unknown without a drawing or a point', () => {
    expect(lineDistance('undrawn', 38, 48, 0)).toBeNull();
    expect(lineDistance('no-such-line', 38, 48, 0)).toBeNull();
    expect(lineDistance('meridian', none, none, 0)).toBeNull();
  });
});

describe('drawings of a time, and rivals (semantics 6.2)', () => {
  const path = (lon: number) => [
    [
      [lon, 40],
      [lon, 50],
    ],
  ];
  const { epochs, ...map } = createGeography(
    [
      {
        id: 'area',
        drawings: [
          { by: 'M', until: 10, shape: box(30, 40, 40, 50) },
          { by: 'V', from: 5, shape: box(35, 40, 45, 50) },
          { by: 'X', from: 20 },
        ],
      },
      { id: 'town', within: ['area'], shape: box(38, 42, 39, 43) },
    ],
    [
      {
        id: 'front',
        drawings: [
          { by: 'M', from: 5, shape: path(38) },
          { by: 'V', from: 5, until: 10, shape: path(38.1) },
        ],
      },
    ],
  );
  const area = (lon: number, t: number) => map.zoneRelation('area', lon, 45, 0, [], epochs.of(t));
  const front = (t: number) => map.lineDistance('front', 38, 45, 0, epochs.of(t));

  test('time is cut where a drawing begins or ends', () => {
    expect(epochs.starts).toEqual([-Infinity, 5, 10, 20]);
    expect([-1000, 4, 5, 9, 10, 19, 20, 1e15].map(epochs.of)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('each epoch has its drawing', () => {
    expect([area(32, 4), area(42, 4)]).toEqual([CERTAINLY_IN, OUTSIDE]);
    expect([area(32, 10), area(42, 10)]).toEqual([OUTSIDE, CERTAINLY_IN]);
  });

  test('rivals make certain only what they agree about', () => {
    expect([area(32, 5), area(37, 5), area(42, 5), area(47, 5)]).toEqual([
      POSSIBLY_IN,
      CERTAINLY_IN,
      POSSIBLY_IN,
      OUTSIDE,
    ]);
  });

  test('a rival whose map was not read may say anything', () => {
    expect([area(32, 20), area(42, 20)]).toEqual([POSSIBLY_IN, POSSIBLY_IN]);
  });

  test('what lies within a zone that is drawn anew is certain as before', () => {
    expect([4, 5, 10].map((t) => map.zoneRelation('town', 38.5, 42.5, 0, [], epochs.of(t)))).toEqual([
      CERTAINLY_IN,
      CERTAINLY_IN,
      CERTAINLY_IN,
    ]);
    expect([4, 5, 10].map((t) => map.zoneRelation('area', none, none, none, ['town'], epochs.of(t)))).toEqual([
      CERTAINLY_IN,
      CERTAINLY_IN,
      CERTAINLY_IN,
    ]);
  });

  test('the distance to a line runs from the least to the greatest of its rivals', () => {
    expect(front(4)).toBeNull();
    const { low, high } = front(5) ?? { low: none, high: none };
    expect(low).toBeCloseTo(0, 3);
    // The foot on the meridian lies a hair off the parallel.
    expect(high).toBeGreaterThan(metresBetween(38, 45, 38.1, 45) - 10);
    expect(high).toBeLessThanOrEqual(metresBetween(38, 45, 38.1, 45));
    expect(front(10)).toEqual({ low: expect.closeTo(0, 3), high: expect.closeTo(0, 3) });
    expect([map.drawnAlike('front', 0, 1), map.drawnAlike('front', 2, 3)]).toEqual([false, true]);
  });
});
