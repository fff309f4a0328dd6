import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../test-io.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'servanda-beside-'));
});
afterEach(() => rmSync(place, { recursive: true }));

const document = (name: string, rules: string) =>
  `\`\`\`servanda\nagreement ${name} "${name}"\n  signed 2031-03-01\n  clock UTC\n\n${rules}\n\`\`\`\n`;
function put(path: string, text: string): void {
  mkdirSync(join(place, path, '..'), { recursive: true });
  writeFileSync(join(place, path), text);
}

test('a link that leads out of the folder of agreements is refused, and one inside is followed', async () => {
  put('elsewhere/agreement.md', document('elsewhere', 'zone town undrawn'));
  put('accords/b/agreement.md', document('b', 'zone town undrawn'));
  put('accords/a/agreement.md', document('a', 'import town from out'));
  put('accords/c/agreement.md', document('c', 'import town from also-b'));
  symlinkSync(join(place, 'elsewhere'), join(place, 'accords/out'));
  symlinkSync(join(place, 'accords/b'), join(place, 'accords/also-b'));
  expect((await runCli(['lint', 'accords/a'], place)).out).toContain('S1202');
  expect((await runCli(['lint', 'accords/c'], place)).out).toContain('0 errors');
});

test('imports work for a directory, for its file, and from inside it', async () => {
  put('accords/b/agreement.md', document('b', 'zone town map "maps/town.geojson"'));
  put('accords/b/maps/town.geojson', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}');
  put('accords/a/agreement.md', document('a', 'import town from b'));
  for (const [path, cwd] of [
    ['accords/a', ''],
    ['accords/a/agreement.md', ''],
    ['agreement.md', 'accords/a'],
    ['.', 'accords/a'],
  ] as const)
    expect((await runCli(['compile', path], join(place, cwd))).out).toContain('"shape"');
});
