import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeOfGeoJson, windingOf } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { normalMap } from './normal-map.ts';

const square = [
  [0, 0, 120],
  [0, 1, 120],
  [0, 1, 120],
  [1, 1, 120],
  [1, 0, 120],
  [0, 0, 120],
];
const feature = (geometry: object | null) => ({ type: 'Feature', properties: {}, geometry });
const polygon = (...coordinates: number[][][]) => feature({ type: 'Polygon', coordinates });
const file = (...features: object[]) => ({ file: 'a.geojson', json: { type: 'FeatureCollection', features } });

describe('a normal map', () => {
  test('has borders against the clock, no heights and no repeated points', () => {
    const { map, counts } = normalMap([file(polygon(square))], 'zone');
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(map).toEqual({
      type: 'Feature',
      properties: { from: [{ file: 'a.geojson', feature: 1 }] },
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    });
    expect(counts).toEqual({ features: 1, used: 1, setAside: 0, notChosen: 0 });
  });

  test('leaves out bad features with their number and reason, and those not chosen', () => {
    const open = polygon(square.slice(0, -1));
    const { map, notes, counts } = normalMap(
      [file(open, polygon(square), feature(null), polygon(square))],
      'zone',
      new Set([1, 2, 3]),
    );
    expect(map).toMatchObject({ properties: { from: [{ feature: 2 }] } });
    expect(notes.map(({ fault, setAside }) => [fault.feature, fault.code, setAside])).toEqual([
      [1, 'map-open-ring', true],
      [2, 'map-same-point', false],
      [3, 'map-nowhere', true],
    ]);
    expect(counts).toEqual({ features: 4, used: 1, setAside: 2, notChosen: 1 });
  });

  test('is none where nothing can be used', () => {
    const { map, notes } = normalMap([{ file: 'a.geojson', json: { type: 'Topology' } }], 'line');
    expect(map).toBeUndefined();
    expect(notes).toHaveLength(1);
  });
});

describe('the disputed areas of Natural Earth', () => {
  const maps = join(import.meta.dirname, '../../../../../shared/data/natural-earth-zones');
  const areas = join(maps, 'ne_10m_admin_0_disputed_areas.json');
  const lines = join(maps, 'ne_10m_admin_0_boundary_lines_disputed_areas.json');

  test('become normal maps that are read as they were, feature by feature', ({ skip }) => {
    if (!existsSync(areas) || !existsSync(lines)) skip('the maps of Natural Earth are not here');
    const json: unknown = JSON.parse(readFileSync(areas, 'utf8'));
    const { map, notes, counts } = normalMap([{ file: 'areas.json', json }], 'zone');
    expect(notes.filter(({ setAside }) => setAside)).toEqual([]);
    expect(counts.used).toBe(counts.features);
    const { shape = [] } = shapeOfGeoJson(map);
    expect(shape.length).toBeGreaterThanOrEqual(counts.features);
    const wrong = shape.flatMap((rings) => rings.filter((ring, i) => windingOf(ring) > 0 !== (i === 0)));
    expect(wrong).toEqual([]);
    // What is normal stays as it is.
    expect(normalMap([{ file: 'areas.json', json: map }], 'zone').map).toMatchObject({
      geometry: { coordinates: shape },
    });
    const paths = normalMap([{ file: 'lines.json', json: JSON.parse(readFileSync(lines, 'utf8')) }], 'line');
    expect(paths.counts.used).toBe(paths.counts.features);
  });
});
