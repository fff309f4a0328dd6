import { metresBetween } from '@servanda/core';
import { expect, test } from 'vitest';
import { createPlane, EARTH, middleOf, pathOnPlane } from './plane.ts';

const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) =>
  Math.hypot(ax - bx, ay - by);

test.each([
  ['in the middle latitudes', 38, 48],
  ['across the date line', 179.9, -17],
  ['at the pole', 0, 89.9],
])('shows 100 km as 100 km, within half a percent, %s', (_, lon, lat) => {
  const { toPlane } = createPlane([lon, lat]);
  // A step of one degree of latitude, and of some degrees of longitude, over the date line or around the pole.
  for (const [lon1, lat1] of [
    [lon, lat - 0.9],
    [lon > 179 ? lon + 1 - 360 : lon + 1, lat],
  ] as const) {
    const metres = metresBetween(lon, lat, lon1, lat1);
    expect(Math.abs(distance(toPlane(lon, lat), toPlane(lon1, lat1)) / metres - 1)).toBeLessThan(0.005);
  }
});

test('finds the middle on both sides of the date line there, and around a pole at it', () => {
  expect(
    Math.abs(
      middleOf([
        [179, 10],
        [-179, 10],
      ])[0],
    ),
  ).toBeCloseTo(180, 6);
  expect(
    middleOf([
      [0, 80],
      [90, 80],
      [180, 80],
      [-90, 80],
    ])[1],
  ).toBeCloseTo(90, 6);
  expect(middleOf([])).toEqual([0, 0]);
});

test('comes back from the plane to the Earth, and finds no place beside it', () => {
  const plane = createPlane([38, 48]);
  const [lon, lat] = plane.toEarth(...plane.toPlane(-120, -33)) ?? [];
  expect(lon).toBeCloseTo(-120, 6);
  expect(lat).toBeCloseTo(-33, 6);
  expect(plane.toEarth(2.1 * EARTH, 0)).toBeUndefined();
});

test('draws a small disc as an ellipse of the same area', () => {
  const plane = createPlane([0, 0]);
  const [x, y] = plane.toPlane(60, 0);
  const { a, b } = plane.discAt(x, y);
  expect(a * b).toBeCloseTo(1, 9);
  // At an arc of 60° lengths towards the centre are those of cos 30°.
  expect(a).toBeCloseTo(Math.cos(Math.PI / 6), 6);
});

test('bends an edge that is straight in longitude and latitude', () => {
  const plane = createPlane([0, 60]);
  const path = pathOnPlane(plane, [
    [-10, 60],
    [10, 60],
  ]);
  // The parallel of 60° through the centre: its middle is the centre of the plane, which a straight line would miss by far.
  const nearest = Math.min(
    ...Array.from({ length: path.length / 2 }, (_, i) => Math.hypot(path[2 * i] ?? 1e9, path[2 * i + 1] ?? 1e9)),
  );
  expect(nearest).toBeLessThan(1);
  const [firstX = 0, firstY = 0] = path;
  expect([firstX, firstY]).toEqual([...plane.toPlane(-10, 60)]);
});
