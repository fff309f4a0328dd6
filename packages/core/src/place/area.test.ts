import { describe, expect, test } from 'vitest';
import { createArea } from './area.ts';
import { metresBetween } from './geodesic.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('a point', () => {
  const withHole = createArea([[box(0, 0, 10, 10), box(4, 4, 6, 6)], [box(20, 0, 30, 10)]]);

  test.each([
    [1, 1, true],
    [25, 5, true],
    [5, 5, false],
    [15, 5, false],
    [-1, 5, false],
    [5, 11, false],
  ])('%d, %d', (lon, lat, inside) => {
    expect(withHole.contains(lon, lat)).toBe(inside);
  });

  test('is counted once where a parallel meets a corner', () => {
    const diamond = createArea([
      [
        [
          [0, 0],
          [1, 1],
          [2, 0],
          [1, -1],
          [0, 0],
        ],
      ],
    ]);
    expect(diamond.contains(1, 0)).toBe(true);
    expect(diamond.contains(-1, 0)).toBe(false);
    expect(diamond.contains(-1, 1)).toBe(false);
    expect(diamond.contains(3, 0)).toBe(false);
  });
});

describe('a disc', () => {
  // The western side is a meridian, so a parallel meets it at right angles on the equator.
  const square = createArea([[box(0, -1, 1, 1)]]);
  const kilometre = 1 / (metresBetween(0, 0, 1, 0) / 1000);

  test.each([
    [0.5, 0, 1000, 'in'],
    [-kilometre, 0, 999, 'out'],
    [-kilometre, 0, 1001, 'touches'],
    [kilometre, 0, 999, 'in'],
    [kilometre, 0, 1001, 'touches'],
    [0, 0, 0, 'touches'],
    [0.5, 0, 20_000_000, 'touches'],
    [-179, 0, 100_000, 'out'],
  ] as const)('around %d, %d of %d m: %s', (lon, lat, radius, expected) => {
    expect(square.disc(lon, lat, radius)).toBe(expected);
  });

  test('in a hole is out, across its border touches', () => {
    const ring = createArea([[box(0, 0, 10, 10), box(4, 4, 6, 6)]]);
    expect(ring.disc(5, 5, 50_000)).toBe('out');
    expect(ring.disc(5, 5, 150_000)).toBe('touches');
  });

  test('sees an area on the other side of the date line', () => {
    const fiji = createArea([[box(177, -19, 180, -16)], [box(-180, -19, -179, -16)]]);
    expect(fiji.disc(-178.9, -17, 20_000)).toBe('touches');
    expect(fiji.disc(-178.9, -17, 5_000)).toBe('out');
    expect(fiji.disc(178.5, -17.5, 20_000)).toBe('in');
    const ahead = createArea([[box(177, -19, 179.99, -16)]]);
    expect(ahead.disc(-179.99, -17, 5_000)).toBe('touches');
  });

  test('at a pole', () => {
    const antarctica = createArea([[box(-180, -90, 180, -60)]]);
    expect(antarctica.disc(0, -59, 200_000)).toBe('touches');
    expect(antarctica.disc(0, -59, 50_000)).toBe('out');
    expect(antarctica.disc(0, 89.9, 1_000_000)).toBe('out');
  });
});

test('a drawing of nothing is nowhere', () => {
  expect(createArea([]).disc(0, 0, 1_000_000)).toBe('out');
});
