import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyRiver, folderWith } from '../test-server.ts';
import { findPlace } from './place.ts';
import { createShelf } from './shelf.ts';
import { watchShelf } from './watch.ts';

/** Polled rarely here, so that it is the watching that is tested; or often, where nothing else would tell. */
async function watched(pollMs: number) {
  const { home, write, remove } = folderWith({ 'readings/letter.txt': 'A letter.' });
  copyRiver(home);
  const shelf = createShelf(await findPlace(home, '.'));
  const watch = watchShelf(shelf, { settleMs: 20, pollMs });
  await watch.look();
  const told: string[] = [];
  const waiting = new Set<() => void>();
  watch.listen((paths) => {
    told.push(...paths);
    for (const check of waiting) check();
  });
  const until = (path: string) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!told.includes(path)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const close = () => {
    watch.close();
    remove();
  };
  return { home, write, told, until, close };
}

test('changes, new folders and what goes away are told by their paths', async () => {
  const { home, write, told, until, close } = await watched(600_000);
  write('agreements/river/agreement.md', '# Another');
  await until('agreements/river/agreement.md');
  mkdirSync(join(home, 'agreements/lake'));
  write('agreements/lake/agreement.md', '# Lake');
  await until('agreements/lake/agreement.md');
  write('agreements/lake/record/a/reports.jsonl', '{}\n');
  await until('agreements/lake/record/a/reports.jsonl');
  write('agreements/lake/record/a/reports.jsonl', '{}\n{}\n');
  write('readings/letter.reading.json', '{}');
  await until('texts/letter.reading.json');
  const before = told.length;
  rmSync(join(home, 'agreements/lake'), { recursive: true });
  await until('agreements/lake/agreement.md');
  expect(told.slice(before)).not.toContain('agreements/river/agreement.md');
  close();
});

test('a file that is touched or written the same is no change', async () => {
  const { write, told, until, close } = await watched(600_000);
  write('readings/letter.txt', 'A letter.');
  write('readings/other.txt', 'Another.');
  await until('texts/other.txt');
  expect(told).toEqual(['texts/other.txt']);
  close();
});

test('what the system does not tell of is found by looking', async () => {
  const { home, write, until, close } = await watched(30);
  // The directory that is watched is another one now.
  rmSync(join(home, 'readings'), { recursive: true });
  write('readings/new.txt', 'New.');
  await until('texts/new.txt');
  close();
});
