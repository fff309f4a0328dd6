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
    expect(shapeOfGeoJson(json)).toEqual({ shape: [[ring]] });
  });

  test('is made of all polygons of a file, heights dropped', () => {
    const high = ring.map((point) => [...point, 150]);
    const features = [feature, { ...feature, geometry: { type: 'Polygon', coordinates: [high] } }];
    expect(shapeOfGeoJson({ type: 'FeatureCollection', features })).toEqual({ shape: [[ring], [ring]] });
  });
});

test('a line is read from its paths', () => {
  const path = ring.slice(0, 3);
  expect(pathsOfGeoJson({ type: 'LineString', coordinates: path })).toEqual({ shape: [path] });
  expect(pathsOfGeoJson({ type: 'MultiLineString', coordinates: [path, path] })).toEqual({ shape: [path, path] });
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
