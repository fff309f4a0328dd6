import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, createRecord } from '@servanda/core';
import { rowsOfNorms, sections } from '@servanda/formats/results';
import { compile } from '@servanda/language';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'agreements');

test('rows that are made when they are asked for are those of all rows at once', () => {
  let asked = 0;
  for (const name of readdirSync(folder, { withFileTypes: true })) {
    if (!name.isDirectory()) continue;
    const text = readFileSync(join(folder, name.name, 'agreement.md'), 'utf8');
    const { agreement } = compile(text, { file: 'agreement.md' });
    if (!agreement) continue;
    const results = check(agreement, createRecord({ clock: agreement.clock, actors: [] }));
    const rowsOf = rowsOfNorms({ agreement, results });
    for (const { norms } of sections({ agreement, results }, 'clause'))
      for (const { id, rows } of norms) {
        expect(rowsOf(id), id).toEqual(rows);
        asked++;
      }
    expect(rowsOf('constructor')).toEqual([]);
  }
  expect(asked).toBeGreaterThan(100);
});
