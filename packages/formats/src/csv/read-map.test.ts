import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL_KEYS, CELL_KINDS, DATE_ORDERS, ENTRY_KEYS, MAP_KEYS } from './csv-map.ts';
import { readMap } from './read-map.ts';

const report = { by: 'OSCE', says: 'occurrence' };
const map = (more: object) => ({ 'servanda-csv': 1, reports: [{ report: { ...report, ...more } }] });

test('names the columns that it uses', () => {
  const { columns, faults } = readMap({
    ...map({ id: { text: '{a}-{b}' }, where: { in: [{ column: 'c' }] } }),
    only: { d: ['x'] },
  });
  expect(faults).toEqual([]);
  expect(columns).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [[], 'this is no map of CSV'],
  [{ 'servanda-csv': 2 }, 'this is no map of CSV'],
  [{ 'servanda-csv': 1 }, 'the map makes no reports'],
  [{ ...map({}), report }, 'the map has no field "report"'],
  [{ ...map({}), delimiter: '||' }, 'delimiter is "||"'],
  [{ ...map({}), only: { a: 'x' } }, 'only does not list texts of columns'],
  [{ 'servanda-csv': 1, reports: [{}] }, 'reports[0] has no "report"'],
  [{ 'servanda-csv': 1, reports: [{ report: { by: 'x' } }] }, 'reports[0].report has no "says"'],
  [map({ origin: { row: 1 } }), 'reports[0].report gives "origin"'],
  [map({ note: { column: 1 } }), 'reports[0].report.note.column is no text'],
  [map({ note: { column: 'a', sa: 'time' } }), 'reports[0].report.note has no field "sa"'],
  [map({ note: { column: 'a', as: 'date' } }), 'reports[0].report.note.as is "date"'],
  [map({ note: { column: 'a', clock: 'Kyiv' } }), 'reports[0].report.note.clock is "Kyiv"'],
  [map({ note: { column: 'a', map: ['x'] } }), 'reports[0].report.note.map does not say'],
  [map({ derivedFrom: [{ text: 5 }] }), 'reports[0].report.derivedFrom[0].text is no text'],
])('%j is refused', (json, message) => {
  const { map: read, faults } = readMap(json);
  expect(read).toBeUndefined();
  expect(faults[0]?.message).toContain(message);
  expect(faults[0]?.help).not.toBe('');
});

test('no JSON makes it throw', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 1 : { a: deep(depth - 1) });
  expect(readMap(map({ where: deep(1000) })).faults[0]?.message).toContain('nests too deep');
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      readMap(json);
      readMap(map({ where: json }));
    }),
  );
});

test('the schema in the documentation has the same fields', () => {
  const path = join(import.meta.dirname, '../../../../docs/csv-map.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  const { entry, cell } = schema.$defs;
  expect(Object.keys(schema.properties)).toEqual([...MAP_KEYS]);
  expect(Object.keys(entry.properties)).toEqual([...ENTRY_KEYS]);
  expect(Object.keys(cell.properties)).toEqual([...CELL_KEYS]);
  expect(cell.properties.as.enum).toEqual([...CELL_KINDS]);
  expect(cell.properties.order.enum).toEqual([...DATE_ORDERS]);
});
