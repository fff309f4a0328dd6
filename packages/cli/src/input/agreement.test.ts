import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptIo } from '../test-io.ts';
import { compileDocument, readDocument } from './agreement.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-agreement-'));
afterAll(() => rmSync(place, { recursive: true }));
const { io } = keptIo(place);

const square = '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}';
mkdirSync(join(place, 'agreements/truce/maps'), { recursive: true });
writeFileSync(join(place, 'agreements/truce/maps/valley.geojson'), square);
writeFileSync(join(place, 'agreements/secret.geojson'), square);
symlinkSync('../../secret.geojson', join(place, 'agreements/truce/maps/link.geojson'));

function withMap(map: string) {
  const text = `\`\`\`servanda\nagreement truce "Truce"\n  clock UTC\nzone valley "the valley" map "${map}"\n\`\`\`\n`;
  writeFileSync(join(place, 'agreements/truce/agreement.md'), text);
  return compileDocument(io, 'agreements/truce');
}

test('an agreement is found by its directory or by its document', () => {
  withMap('maps/valley.geojson');
  expect(readDocument(io, 'agreements/truce').file).toBe('agreements/truce/agreement.md');
  expect(readDocument(io, 'agreements/truce/agreement.md').file).toBe('agreements/truce/agreement.md');
});

test('the name alone is told with where it lies', () => {
  expect(() => readDocument(io, 'truce')).toThrow('there is no file or directory "truce"');
});

test('a map beside the document is read', () => {
  expect(withMap('maps/valley.geojson').agreement?.zones[0]?.shape).toHaveLength(1);
});

test.each([
  '../secret.geojson',
  'maps/../../secret.geojson',
  join(place, 'agreements/secret.geojson'),
  'maps',
  'maps/link.geojson',
])('a document cannot have %s read', (map) => {
  const { agreement, diagnostics } = withMap(map);
  expect(agreement?.zones[0]?.shape).toBeUndefined();
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});
