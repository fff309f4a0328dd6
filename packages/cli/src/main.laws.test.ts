import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-any-'));
beforeAll(async () => {
  await runCli(['new', 'truce'], place);
  writeFileSync(join(place, 'table.csv'), 'a,b\n1,2\n');
  writeFileSync(join(place, 'bytes'), new Uint8Array([0, 255, 1, 254]));
  writeFileSync(join(place, 'form.json'), '{"servanda": 1}');
});
afterAll(() => rmSync(place, { recursive: true }));

const COMMANDS = [
  'check',
  'read',
  'explain',
  'diff',
  'test',
  'lint',
  'fmt',
  'compile',
  'import',
  'new',
  'explain-code',
  'help',
];
const OPTIONS = [
  ...['--record', '--as-of', '--known-at', '--standard', '--reading', '--provision', '--by', '--format', '--out'],
  ...['--agreements', '--sidecar', '--date', '--encoding', '--as', '--confirm'],
  ...[
    '--fail-on',
    '--strict',
    '--bearer',
    '--at',
    '--check',
    '--reading-a',
    '--reading-b',
    '--map',
    '--known',
    '--previous',
    '--dry-run',
    '--all',
  ],
];
const VALUES = [
  ...['truce', 'truce/record', 'truce/agreement.md', 'table.csv', 'bytes', 'form.json', 'nowhere', '.', '', '-'],
  ...['1/no-fire', '1', 'NORTH', 'hour=from-dawn', 'from-midnight', '2030-01-16', '2030-01-15 03:00', 'any report'],
  ...['json', 'html', 'place', 'party', 'breach', 'ucdp-ged', 'csv', 'S0101', 'confirmed by MISSION', 'out.txt'],
];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 4, arbitrary: fc.constantFrom(...OPTIONS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
// What is written must not lie in another's way: names from outside are kept inside the temporary directory.
const isInside = (words: readonly string[]) => words.every((text) => !text.includes('..') && !text.startsWith('/'));
const line = fc
  .tuple(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 7 }))
  .map(([command, words]) => [command, ...words])
  .filter(isInside);

test('whatever is asked, the answer is an exit code and words for people: never a stack, never our own failure', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (args) => {
      const { code, out, err } = await runCli(args, place);
      expect([0, 1, 2]).toContain(code);
      expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      expect(err).not.toContain('C0901');
      if (code === 2) expect(err).not.toBe('');
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('whatever a document, a record or a map holds, neither', async () => {
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
    fc.constantFrom('```servanda\nagreement x "X"\n clock UTC\n```\n', '{"id":"a","by":"b","says":"nothing"}\n'),
  );
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      for (const name of ['any.md', 'any.json', 'any.jsonl', 'any.csv']) writeFileSync(join(place, name), text);
      const runs = [
        ['check', 'any.md', '--record', 'truce/record'],
        ['check', 'any.json', '--record', 'truce/record'],
        ['read', 'any.md', 'any.csv', '--agreements', 'truce', '--out', 'any.out'],
        ['read', 'any.md', '--agreements', 'truce', '--sidecar', 'any.json', '--format', 'html'],
        ['read', 'any.csv', '--agreements', 'truce', '--sidecar', 'any.json', '--confirm'],
        ['check', 'truce', '--record', 'any.jsonl'],
        ['explain', 'truce', '1/no-fire', '--record', 'any.jsonl'],
        ['fmt', '--check', 'any.md'],
        ['import', 'ucdp-ged', 'any.csv', '--map', 'any.json'],
        ['import', 'csv', 'any.csv', '--map', 'any.json'],
      ];
      for (const args of runs) {
        const { code, err } = await runCli(args, place);
        expect([0, 1, 2]).toContain(code);
        expect(err).not.toContain('C0901');
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
