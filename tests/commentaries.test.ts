import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The project began with three opinion pieces (docs/why.md). It describes them in its own words and quotes none of them.

const root = join(import.meta.dirname, '..');
const texts = join(root, '..', 'shared', 'texts');
const absent = existsSync(texts) ? '' : ' (skipped: ../shared/texts is not here)';
/** Words in a row that nobody writes twice by chance. */
const RUN = 8;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
  return new Set(runs.map((run) => createHash('sha256').update(run).digest('hex')));
}

const sources = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'src'));
const folders = ['.', 'docs', 'agreements', 'readings', 'tests', 'scripts', 'bench', ...sources];
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(md|jsonl?|svg|m?ts|mjs|txt)$/.test(file) && file !== 'package-lock.json');

describe.skipIf(absent !== '')(`the commentaries are not quoted${absent}`, () => {
  const theirs = new Set(
    absent === ''
      ? readdirSync(texts)
          .filter((file) => file.startsWith('commentary-'))
          .flatMap((file) => [...runsOf(readFileSync(join(texts, file), 'utf8'))])
      : [],
  );

  test('a quotation would be found', () => {
    const [file = ''] = readdirSync(texts).filter((name) => name.startsWith('commentary-'));
    const words = wordsOf(readFileSync(join(texts, file), 'utf8')).slice(20, 40);
    expect([...runsOf(`They say: ${words.join(' ')}.`)].some((run) => theirs.has(run))).toBe(true);
  });

  test.each(folders)('%s', (folder) => {
    const quoting = filesOf(folder).filter((file) =>
      [...runsOf(readFileSync(join(root, file), 'utf8'))].some((run) => theirs.has(run)),
    );
    expect(quoting).toEqual([]);
  });
});
