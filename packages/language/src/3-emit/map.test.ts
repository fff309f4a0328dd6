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
  expect(
    zone({ type: 'FeatureCollection', features: [feature, { type: 'GeometryCollection', geometries: [polygon] }] })
      .shape,
  ).toEqual([[ring], [ring]]);
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
  ['not JSON', '{', 'it is not JSON'],
  ['no polygon', { type: 'LineString', coordinates: line }, 'it holds no such shape'],
  ['no numbers', { type: 'Polygon', coordinates: [[['a', 'b']]] }, 'it holds no such shape'],
  ['nothing at all', null, 'it holds no such shape'],
])('%s is told', (_, map, why) => {
  expect(zone(map)).toEqual({ shape: undefined, said: [`the map \`map.geojson\` cannot be used: ${why}`] });
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
