import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@servanda/language';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { starterDocument } from '../starter/agreement.ts';
import { starterRecord } from '../starter/record.ts';
import { runCli } from '../test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-form-'));
afterAll(() => rmSync(place, { recursive: true }));

const form: unknown = JSON.parse(JSON.stringify(compile(starterDocument('truce'), { file: 'a.md' }).agreement));
writeFileSync(join(place, 'record.jsonl'), starterRecord());

/** All copies of a value in which one part is replaced (or, by undefined, left out). */
function* damaged(value: unknown, by: unknown): Iterable<unknown> {
  yield by;
  if (Array.isArray(value)) {
    for (const [i, part] of value.entries()) {
      for (const other of damaged(part, by))
        yield [...value.slice(0, i), ...(other === undefined ? [] : [other]), ...value.slice(i + 1)];
      yield [...value, part];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      for (const other of damaged(part, by)) yield { ...value, [key]: other };
  }
}

// A form may be written by hand or by another program: wherever it is wrong, it is refused or judged, and we do not fail.
test.each([undefined, 'elsewhere', 'NORTH', '1/no-fire', 0, null])('any part of the form may be %s', async (by) => {
  const all = [...damaged(form, by)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), async (wrong) => {
      writeFileSync(join(place, 'form.json'), JSON.stringify(wrong) ?? '');
      for (const args of [
        ['check', 'form.json', '--record', 'record.jsonl'],
        ['explain', 'form.json', '1/no-fire', '--record', 'record.jsonl'],
        ['test', 'form.json'],
      ]) {
        const { code, err } = await runCli(args, place);
        expect([0, 1, 2]).toContain(code);
        expect(err).not.toContain('C0901');
      }
    }),
    { numRuns: 60 },
  );
});
