import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMap } from './csv/read-map.ts';
import { GED_COLUMNS } from './ged/columns.ts';
import { WHERE_PRECISION } from './ged/where-precision.ts';

// docs/importing.md tells where everything goes; these tests hold it to that.
const page = readFileSync(join(import.meta.dirname, '../../../docs/importing.md'), 'utf8');

/** Cells of the table under a heading. */
function table(heading: string): string[][] {
  const section = page.slice(page.indexOf(`### ${heading}\n`));
  const rows = /(?:^\|.*\|\n)+/m.exec(section)?.[0].trim().split('\n').slice(2) ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('names all 49 columns of GED, in their order, and where each goes', () => {
  const words: Readonly<Record<string, string>> = { id: 'incident', origin: 'origin', repeats: 'repeats' };
  expect(table('Where the columns go').map(([column, to = '']) => [column, to.split(/[;:, ]/)[0]])).toEqual(
    Object.entries(GED_COLUMNS).map(([column, use]) => [column, words[use] ?? use]),
  );
  expect(Object.keys(GED_COLUMNS)).toHaveLength(49);
});

test('gives the radius of each precision', () => {
  expect(table('How precise a place is')).toEqual(
    Object.entries(WHERE_PRECISION).map(([code, { meaning, metres }]) => [
      code,
      meaning,
      metres === null ? 'no point' : `${metres.toLocaleString('en')} m`,
    ]),
  );
});

test('shows a map that is one', () => {
  const shown = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => JSON.parse(json) as object);
  const maps = shown.filter((json) => 'servanda-csv' in json);
  expect(maps.map((json) => readMap(json).faults)).toEqual([[]]);
});

test('explains every problem', () => {
  const source = readFileSync(join(import.meta.dirname, 'problem.ts'), 'utf8');
  const codes = [...(/ImportProblemCode =([^;]*);/.exec(source)?.[1] ?? '').matchAll(/'([a-z0-9-]+)'/g)].map(
    (m) => m[1],
  );
  const explained = [...page.slice(page.indexOf('## What is wrong')).matchAll(/^\| `([a-z0-9-]+)`/gm)].map((m) => m[1]);
  expect(explained.sort()).toEqual(codes.sort());
});
