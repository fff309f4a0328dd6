import { describe, expect, test } from 'vitest';
import { pathsOfGeoJson, shapeOfGeoJson } from './geojson.ts';

const ring = [
  [37, 47],
  [39, 47],
  [39, 48],
  [37, 47],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = { type: 'Feature', properties: {}, geometry: polygon };
const crs = (name: string) => ({ type: 'name', properties: { name } });

describe('a zone', () => {
  test.each([
    ['a geometry', polygon],
    ['a feature', feature],
    ['a collection of features', { type: 'FeatureCollection', features: [feature] }],
    ['several polygons', { type: 'MultiPolygon', coordinates: [[ring]] }],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [polygon] }],
    ['the old reference system CRS84', { ...polygon, crs: crs('urn:ogc:def:crs:OGC:1.3:CRS84') }],
  ])('is read from %s', (_, json) => {
    expect(shapeOfGeoJson(json)).toEqual({ shape: [[ring]], doubts: [] });
  });

  test('is made of all polygons of a file, heights dropped', () => {
    const high = ring.map((point) => [...point, 150]);
    const features = [feature, { ...feature, geometry: { type: 'Polygon', coordinates: [high] } }];
    expect(shapeOfGeoJson({ type: 'FeatureCollection', features })).toEqual({ shape: [[ring], [ring]], doubts: [] });
  });
});

test('a line is read from its paths', () => {
  const path = ring.slice(0, 3);
  expect(pathsOfGeoJson({ type: 'LineString', coordinates: path })).toEqual({ shape: [path], doubts: [] });
  expect(pathsOfGeoJson({ type: 'MultiLineString', coordinates: [path, path] })).toEqual({
    shape: [path, path],
    doubts: [],
  });
});

describe('what is refused says where and what to do', () => {
  test.each([
    [null, 'the file is not GeoJSON'],
    [{ type: 'Topology' }, 'coordinates is a Topology'],
    [{ type: 'FeatureCollection', features: 'none' }, 'features is not a list'],
    [{ type: 'FeatureCollection', features: [] }, 'the map is empty'],
    [{ type: 'FeatureCollection', features: [feature, polygon] }, 'features[1] is not a Feature'],
    [{ type: 'Feature', geometry: { type: 'Point', coordinates: [37, 47] } }, 'geometry.coordinates is a Point'],
    [{ type: 'Polygon', coordinates: [ring.slice(0, 3)] }, 'coordinates[0] has 3 points and needs 4'],
    [{ type: 'Polygon', coordinates: [[...ring.slice(0, 3), [37, 47.5]]] }, 'coordinates[0] is not closed'],
    [{ type: 'Polygon', coordinates: [[[4_000_000, 6_000_000]]] }, 'coordinates[0][0] is [4000000, 6000000]'],
    [{ type: 'Polygon', coordinates: [[['37', '47']]] }, 'coordinates[0][0] is not a longitude and a latitude'],
    [{ ...polygon, crs: crs('urn:ogc:def:crs:EPSG::3857') }, 'another reference system: urn:ogc:def:crs:EPSG::3857'],
    [
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
      'geometries[0] is a collection inside a collection',
    ],
  ])('%j', (json, message) => {
    const { problem } = shapeOfGeoJson(json);
    expect(problem?.message).toContain(message);
    expect(problem?.help).not.toBe('');
  });

  test('an area is no line', () => {
    expect(pathsOfGeoJson(polygon).problem?.message).toBe('coordinates is a Polygon, and a line is made of paths');
  });
});

describe('each fault of a map has its code, its feature and its coordinate', () => {
  const area = (...rings: number[][][]) => ({
    type: 'FeatureCollection',
    features: [feature, { ...feature, geometry: { type: 'Polygon', coordinates: rings } }],
  });
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  test.each([
    ['map-open-ring', area([...square(1, 1, 1).slice(0, 4), [1, 1.5]]), '[1, 1.5]'],
    [
      'map-few-points',
      area([
        [1, 1],
        [2, 2],
        [2, 2],
        [1, 1],
      ]),
      'fewer than 3',
    ],
    [
      'map-crosses-itself',
      area([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
      '[0, 0]',
    ],
    ['map-crosses-itself', area(square(0, 0, 10), square(9, 4, 2)), '[9, 4]'],
    ['map-hole-outside', area(square(0, 0, 10), square(20, 0, 2)), '[20, 0]'],
    [
      'map-date-line',
      area([
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ]),
      '[-179, 0]',
    ],
    ['map-not-degrees', area([[4_000_000, 6_000_000]].concat(square(0, 0, 1))), '[4000000, 6000000]'],
    ['map-not-degrees', area([[48, 137]].concat(square(0, 0, 1))), '[48, 137]'],
    ['map-empty', area(), 'without a ring'],
    ['map-empty', area([]), 'has no points'],
    ['map-wrong-shape', { ...feature, geometry: { type: 'Point', coordinates: [1, 1] } }, 'Point'],
    ['map-other-system', { ...polygon, crs: crs('EPSG:5558') }, 'EPSG:5558'],
  ])('%s', (code, json, said) => {
    const { problem } = shapeOfGeoJson(json);
    expect(problem).toMatchObject({ code, message: expect.stringContaining(said) });
    if (json.type === 'FeatureCollection') expect(problem?.feature).toBe(2);
  });

  test('rings may touch in a point, and a hole may touch its border', () => {
    expect(shapeOfGeoJson(area(square(0, 0, 10), square(0, 0, 2))).problem).toBeUndefined();
    const touching = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0],
    ];
    expect(shapeOfGeoJson(area(touching)).problem).toBeUndefined();
  });

  test('a line may cross itself', () => {
    const knot = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ];
    expect(pathsOfGeoJson({ type: 'LineString', coordinates: knot })).toEqual({ shape: [knot], doubts: [] });
  });

  test('what is only doubtful is used and told', () => {
    const twice = [...ring.slice(0, 2), ...ring.slice(1)];
    const features = [
      { ...feature, geometry: null },
      { ...feature, geometry: { type: 'Polygon', coordinates: [twice] } },
    ];
    const { shape, doubts } = shapeOfGeoJson({ type: 'FeatureCollection', features });
    expect(shape).toEqual([[twice]]);
    expect(doubts.map(({ code, feature }) => [code, feature])).toEqual([
      ['map-nowhere', 1],
      ['map-same-point', 2],
    ]);
  });

  test('a huge map is refused before it is read', () => {
    const coordinates = Array.from({ length: 500_001 }, (_, i) => [i / 1e6, 0]);
    expect(pathsOfGeoJson({ type: 'LineString', coordinates }).problem?.code).toBe('map-too-large');
  });

  test('nothing that JSON can say makes it throw', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    for (const coordinates of [deep, null, {}, [[]], [[[]]], [[[null, 1]]], 'x', [[[[1, 2]]]]])
      for (const type of ['Polygon', 'MultiPolygon'])
        expect(shapeOfGeoJson({ type, coordinates }).problem?.code).toMatch(/^map-/);
  });
});
