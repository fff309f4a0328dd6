import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';
import { createDesk } from '../packages/workbench/src/ask/index.ts';
import { filesOf } from '../packages/workbench/src/ask/memory-files.ts';

// What the page is told of a text is what the command line prints of it, for every text that is at hand here.

const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'servanda-read-'));
afterAll(() => rmSync(place, { recursive: true }));

const documents = Object.fromEntries(
  readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|jsonl|geojson)$/.test(name))
    .map((name) => [`agreements/${name}`, readFileSync(join(root, 'agreements', name), 'utf8')]),
);
const readings = join(root, 'readings');
const others = join(root, '..', 'shared', 'texts');
// Their authors' words are not in this repository.
const absent = existsSync(others) ? '' : ' (the commentaries skipped: ../shared/texts is not here)';
const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, join(folder, name)]);
const texts = [...textsIn(readings), ...(absent === '' ? textsIn(others) : [])];

test.each(texts)(
  `%s reads the same at the desk and on the command line${absent}`,
  async (name = '', path = '') => {
    const words = readFileSync(path, 'utf8');
    const sidecar = readFileSync(join(readings, name.replace('.txt', '.reading.json')), 'utf8');
    const text = join(place, name);
    writeFileSync(text, words);
    writeFileSync(text.replace('.txt', '.reading.json'), sidecar);
    const agreements = join(root, 'agreements');
    const printed = await runCli(['read', text, '--agreements', agreements, '--format', 'json'], place);
    const desk = createDesk(
      filesOf({ ...documents, [`texts/${name}`]: words, [`texts/${name.replace('.txt', '.reading.json')}`]: sidecar }),
    );
    const reply = JSON.parse(await desk.answer({ ask: 'read', text: { path: `texts/${name}` } }));
    const expected = JSON.parse(printed.out);
    expect({ ...reply.answer.reading, sidecar: undefined }).toEqual({ ...expected, sidecar: undefined });
    expect(expected.statements.length).toBeGreaterThan(0);
  },
  60_000,
);
