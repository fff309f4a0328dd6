import { expect, test } from 'vitest';
import { reporter } from '../messages/problem.ts';
import { readLineMap, readZoneMap } from './map.ts';

const ring = [
  [38, 48],
  [39, 48],
  [39, 49],
  [38, 48],
];
const line = [
  [38, 48],
  [39, 48],
];
const file = { text: 'map.geojson', start: 0, end: 1 };

function zone(map: unknown): { shape: unknown; said: string[] } {
  const said: string[] = [];
  const shape = readZoneMap(
    file,
    () => (typeof map === 'string' ? map : JSON.stringify(map)),
    reporter((p) => said.push(p.message)),
  );
  return { shape, said };
}

test('polygons are gathered from whatever holds them', () => {
  const polygon = { type: 'Polygon', coordinates: [ring] };
  const feature = { type: 'Feature', properties: {}, geometry: polygon };
  expect(zone(polygon).shape).toEqual([[ring]]);
  expect(zone({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }).shape).toEqual([[ring], [ring]]);
  const both = { type: 'GeometryCollection', geometries: [polygon, polygon] };
  const features = [feature, { ...feature, geometry: both }];
  expect(zone({ type: 'FeatureCollection', features }).shape).toEqual([[ring], [ring], [ring]]);
});

test('lines likewise', () => {
  const json = JSON.stringify({ type: 'MultiLineString', coordinates: [line, line] });
  expect(
    readLineMap(
      file,
      () => json,
      () => undefined,
    ),
  ).toEqual([line, line]);
});

test.each([
  ['not JSON', '{', 'the map `map.geojson` cannot be used: it is not JSON'],
  [
    'no polygon',
    { type: 'LineString', coordinates: line },
    'the map `map.geojson` has another shape: feature 1: coordinates is a LineString, and a zone is made of areas',
  ],
  [
    'no numbers',
    { type: 'Polygon', coordinates: [[['a', 'b']]] },
    'the map `map.geojson` is no GeoJSON: feature 1: coordinates[0][0] is not a longitude and a latitude',
  ],
  ['nothing at all', null, 'the map `map.geojson` is no GeoJSON: the file is not GeoJSON: it holds no object'],
])('%s is told', (_, map, why) => {
  expect(zone(map)).toEqual({ shape: undefined, said: [why] });
});

test('a map that cannot be read is told', () => {
  const said: string[] = [];
  const fail = () => {
    throw new Error('denied');
  };
  expect(
    readZoneMap(
      file,
      fail,
      reporter((p) => said.push(p.message)),
    ),
  ).toBeUndefined();
  expect(said).toEqual(['the map `map.geojson` cannot be used: it cannot be read']);
});
