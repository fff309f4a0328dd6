/**
 * End-to-end cases: each folder under `cases/` is one, run in a copy of itself and of `common/`.
 *
 * - `command`: a command line without `servanda`, or several, one a line; `NAME=value` before it sets the environment.
 * - `input.txt`: what each command finds on standard input; without it, nothing.
 * - `expected.txt`: exactly what stands on standard output; with several commands each is announced by its line.
 * - `errors.txt`: exactly what stands on standard error; without it, nothing may stand there.
 * - `exit`: exit code of the last command; without it, 0.
 * - `expected/`: files that must then be there, with exactly this content.
 *
 * `FILTER=explain npx vitest run tests` runs the cases whose names contain it. `UPDATE=1` writes what was found in place of
 * what was expected: then read every line of the difference against the semantics before you commit it.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';
import { splitArguments } from './arguments.ts';

const home = import.meta.dirname;
const update = (process.env.UPDATE ?? '') !== '';
const filter = process.env.FILTER ?? '';
const cases = readdirSync(join(home, 'cases'))
  .filter((name) => name.includes(filter))
  .sort();
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function run(line: string, cwd: string, given: string) {
  const words = splitArguments(line);
  const first = words.findIndex((word) => !/^[A-Z]+=/.test(word));
  const env = Object.fromEntries(words.slice(0, first).map((word) => word.split('=', 2)));
  return runCli(words.slice(first), cwd, env, given);
}

/** Compares, or with UPDATE writes; an empty text needs no file. */
function meet(path: string, found: string): void {
  if (!update) expect(found).toBe(textOf(path));
  else if (found !== '') writeFileSync(path, found);
  else rmSync(path, { force: true });
}

describe('cases', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'servanda-case-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test.each(cases)('%s', async (name) => {
    const folder = join(home, 'cases', name);
    cpSync(join(home, 'common'), place, { recursive: true });
    cpSync(folder, place, { recursive: true });
    const lines = readFileSync(join(folder, 'command'), 'utf8').trim().split('\n');
    const found = { out: '', err: '', code: 0 };
    for (const line of lines) {
      const { out, err, code } = await run(line, place, textOf(join(folder, 'input.txt')));
      found.out += lines.length > 1 ? `$ servanda ${line}\n${out}` : out;
      found.err += err;
      found.code = code;
    }
    meet(join(folder, 'errors.txt'), found.err);
    meet(join(folder, 'expected.txt'), found.out);
    meet(join(folder, 'exit'), found.code === 0 ? '' : `${found.code}\n`);
    const expected = join(folder, 'expected');
    for (const file of existsSync(expected) ? readdirSync(expected, { recursive: true, encoding: 'utf8' }) : [])
      if (statSync(join(expected, file)).isFile()) meet(join(expected, file), textOf(join(place, file)));
  });
});

test('arguments are split as a shell splits them', () => {
  expect(splitArguments(`check a.md --standard "two independent sources" --record 'my file'`)).toEqual([
    'check',
    'a.md',
    '--standard',
    'two independent sources',
    '--record',
    'my file',
  ]);
});
