import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptIo } from '../test-io.ts';
import { readGedMapFile } from './import-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-map-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (text: string) => {
  writeFileSync(join(folder, 'map.json'), text);
  return readGedMapFile(keptIo(folder).io, 'map.json');
};

test('a map says what the names of the source mean', () => {
  const map = { act: 'open-fire', names: { 'Government of Xland': 'XL', 'United Front': ['FW', 'FE'] } };
  expect(read(JSON.stringify(map))).toEqual(map);
});

test('a field that no map has is told with the nearest that it has', () => {
  expect(() => read('{"nammes": {}}')).toThrow('map.json: a map has no "nammes"');
  expect(() => read('{"toString": {}}')).toThrow('a map has no "toString"');
});

test('a field of another form is told with the form', () => {
  expect(() => read('{"names": {"X": 7}}')).toThrow('"names" should be an object from the names of sides to an actor');
  expect(() => read('[]')).toThrow('map.json is no map');
  expect(() => read('{"act": "x",\n}')).toThrow('map.json:2:1: this is not JSON: ');
});
