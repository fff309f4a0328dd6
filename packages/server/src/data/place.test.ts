import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { folderWith } from '../test-server.ts';
import { findPlace } from './place.ts';
import { createShelf } from './shelf.ts';

const shipped = join(import.meta.dirname, '../../../../agreements');
const left: (() => void)[] = [];
afterEach(() => {
  for (const remove of left.splice(0)) remove();
});
function folder(files: Readonly<Record<string, string>>): string {
  const { home, remove } = folderWith(files);
  left.push(remove);
  return home;
}
const shownIn = async (...given: Parameters<typeof findPlace>) =>
  (await createShelf(await findPlace(...given)).index()).agreements;

describe('what a directory is taken for', () => {
  test('a folder of agreements, or one that holds them', async () => {
    const home = folder({ 'agreements/b/agreement.md': '', 'agreements/a/agreement.md': '', 'agreements/c/x.md': '' });
    for (const given of ['.', 'agreements', join(home, 'agreements')])
      expect((await shownIn(home, given)).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('the folder of one: with what it imports, and not its other neighbours', async () => {
    const home = folder({});
    for (const name of ['minsk-package-of-measures', 'minsk-memorandum', 'minsk-protocol', 'us-draft-2025'])
      cpSync(join(shipped, name), join(home, name), { recursive: true });
    const shown = await shownIn(home, 'minsk-package-of-measures');
    expect(shown.map(({ name }) => name)).toContain('minsk-memorandum');
    expect(shown.map(({ name }) => name)).not.toContain('us-draft-2025');
  });

  test('nothing, where it is not there, a file, or holds none', async () => {
    const home = folder({ 'a.txt': '', 'agreement.md/x': '' });
    await expect(findPlace(home, 'none')).rejects.toMatchObject({ kind: 'missing' });
    await expect(findPlace(home, 'a.txt')).rejects.toMatchObject({ kind: 'missing' });
    await expect(findPlace(home, '.')).rejects.toMatchObject({ kind: 'nothing-here' });
  });

  test('no link to one', async () => {
    const home = folder({ 'real/agreement.md': '' });
    const other = folder({ 'own/agreement.md': '' });
    symlinkSync(join(home, 'real'), join(other, 'linked'));
    expect((await shownIn(other, '.')).map(({ name }) => name)).toEqual(['own']);
  });
});

describe('another record', () => {
  const files = { 'a/agreement.md': '', 'a/record/old.jsonl': '', 'x/1.jsonl': '', 'x/y/2.jsonl': '', 'z/1.jsonl': '' };

  test('takes the place of the one beside the document, each file under its own name', async () => {
    const home = folder(files);
    const [shown] = await shownIn(home, 'a', ['x', 'z/1.jsonl']);
    expect(shown?.record.map(({ path }) => path)).toEqual([
      'agreements/a/record/1.jsonl',
      'agreements/a/record/y/2.jsonl',
      'agreements/a/record/2/1.jsonl',
    ]);
  });

  test('goes with one agreement, and has to be there', async () => {
    const home = folder({ ...files, 'b/agreement.md': '' });
    await expect(findPlace(home, '.', ['x'])).rejects.toMatchObject({ kind: 'record-of-many' });
    await expect(findPlace(home, 'a', ['none'])).rejects.toMatchObject({ kind: 'missing' });
  });
});
