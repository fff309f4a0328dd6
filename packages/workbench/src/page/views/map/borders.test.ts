import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { bordersBetween } from './borders.ts';

// Two invented squares side by side in the ocean, and an island: only the side that the squares share is a border.
test('a border lies between two countries; a coast is none', () => {
  const topology = {
    type: 'Topology' as const,
    arcs: [
      [
        [-25, 0],
        [-25, 1],
      ],
      [
        [-25, 1],
        [-26, 1],
        [-26, 0],
        [-25, 0],
      ],
      [
        [-25, 1],
        [-24, 1],
        [-24, 0],
        [-25, 0],
      ],
      [
        [-20, 0],
        [-19, 0],
        [-19, 1],
        [-20, 0],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection' as const,
        geometries: [
          { type: 'Polygon' as const, arcs: [[0, 1]] },
          { type: 'Polygon' as const, arcs: [[0, 2]] },
          { type: 'Polygon' as const, arcs: [[3]] },
        ],
      },
    },
  };
  expect(bordersBetween(topology)).toEqual([
    [
      [-25, 0],
      [-25, 1],
    ],
  ]);
});

test('the set has borders on land, and none in the open Atlantic', () => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const points = bordersBetween(JSON.parse(readFileSync(file, 'utf8'))).flat();
  expect(points.length).toBeGreaterThan(1000);
  expect(points.filter(([lon = 0, lat = 0]) => lon > -34 && lon < -20 && lat > -30 && lat < 30)).toEqual([]);
});
