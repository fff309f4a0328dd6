import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Embedded, FITS, type Index } from '@servanda/workbench';
import { afterEach, describe, expect, test } from 'vitest';
import { findPlace } from '../data/place.ts';
import { copyRiver, folderWith } from '../test-server.ts';
import { MARK } from './earlier.ts';
import { writeSite } from './write-site.ts';

const left: (() => void)[] = [];
afterEach(() => {
  for (const remove of left.splice(0)) remove();
});

const HTML = '<!doctype html>\n<script type="module" src="./assets/a.js"></script>\n';
function world(files: Readonly<Record<string, string>> = {}) {
  const { home, write, remove } = folderWith({
    'page/index.html': HTML,
    'page/assets/a.js': 'a',
    'page/assets/a.js.br': 'packed',
    'offline/offline.html': '<!doctype html>',
    'offline/from-disk.js': 'b',
    'offline/offline/page.js': 'c',
    'shown/readings/letter.txt': 'A letter with </script> and \u2028 in it.',
    'shown/readings/letter.reading.json': '{}',
    'shown/.git/secret': 'x',
    ...files,
  });
  left.push(remove);
  copyRiver(join(home, 'shown'));
  const out = join(home, 'out');
  const site = async (to = out) =>
    writeSite({
      place: await findPlace(home, 'shown'),
      out: to,
      shown: 'out',
      built: { page: join(home, 'page'), offline: join(home, 'offline') },
    });
  const has = (path: string) => existsSync(join(out, path));
  const text = (path: string) => readFileSync(join(out, path), 'utf8');
  return { home, write, out, site, has, text };
}

describe('a site', () => {
  test('has the page, the data under the paths of the index, and nothing packed', async () => {
    const { site, has, text, home, out } = world();
    const { files, tooLong } = await site();
    expect(tooLong).toEqual([]);
    const index = JSON.parse(text('data/index.json')) as Index;
    expect(index.live).toBe(false);
    for (const folder of index.agreements)
      for (const { path } of [folder.document, ...folder.record]) expect(has(`data/${path}`), path).toBe(true);
    expect(text('data/agreements/river/agreement.md')).toBe(
      readFileSync(join(home, 'shown/agreements/river/agreement.md'), 'utf8'),
    );
    expect([has('assets/a.js'), has('assets/a.js.br')]).toEqual([true, false]);
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(written.length).toBe(files + 1);
  });

  test('goes from its page to the one for a disk before any module is loaded', async () => {
    const { site, text } = world();
    await site();
    const html = text('index.html');
    expect(html.indexOf('src="./from-disk.js"')).toBeGreaterThan(0);
    expect(html.indexOf('src="./from-disk.js"')).toBeLessThan(html.indexOf('type="module"'));
  });

  test('carries its data as a script too, every character of it', async () => {
    const { site, text } = world();
    await site();
    const given: { servanda?: Embedded } = {};
    runInNewContext(text('offline/data.js'), given);
    expect(given.servanda?.texts['texts/letter.txt']).toBe('A letter with </script> and \u2028 in it.');
    expect(given.servanda?.index).toEqual(JSON.parse(text('data/index.json')));
  });

  test('says which record no page can hold, and does not embed it', async () => {
    const line = `${' '.repeat(999_999)}\n`;
    const { site, has, text } = world({
      'shown/agreements/lake/agreement.md': '# Lake',
      'shown/agreements/lake/record/long.jsonl': line.repeat(FITS / 1_000_000 + 1),
    });
    expect((await site()).tooLong).toEqual(['lake']);
    expect(has('data/agreements/lake/record/long.jsonl')).toBe(true);
    expect(text('offline/data.js').length).toBeLessThan(1_000_000);
  });
});

describe('where a site is written', () => {
  test('again, what is no longer part of it goes, and what is not of it stays', async () => {
    const { home, site, has, out } = world({ 'page/assets/old.js': 'old' });
    await site();
    writeFileSync(join(out, 'mine.txt'), 'mine');
    rmSync(join(home, 'page/assets/old.js'));
    rmSync(join(home, 'shown/readings'), { recursive: true });
    await site();
    expect([has('assets/old.js'), has('assets/a.js'), has('data/texts'), has('mine.txt')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('never where something else lies, a file, or in what is shown', async () => {
    const { home, site } = world({ 'full/mine.txt': 'mine', 'other/servanda-site.json': '[]', file: '' });
    for (const to of ['full', 'other', 'file', 'shown/agreements/site', 'shown/readings', 'page'])
      await expect(site(join(home, to)), to).rejects.toMatchObject({ kind: 'not-a-site' });
    expect(readdirSync(join(home, 'full'))).toEqual(['mine.txt']);
  });

  test('a mark from elsewhere takes nothing away outside, nor behind a link', async () => {
    const { home, site, out } = world({ 'mine.txt': 'mine', 'linked/mine.txt': 'mine' });
    mkdirSync(out);
    symlinkSync(join(home, 'linked'), join(out, 'link'));
    const files = ['../mine.txt', join(home, 'mine.txt'), 'link/mine.txt', 'link/../../mine.txt', 7];
    writeFileSync(join(out, MARK), JSON.stringify({ servanda: 1, files }));
    await site();
    expect(existsSync(join(home, 'mine.txt'))).toBe(true);
    expect(existsSync(join(home, 'linked/mine.txt'))).toBe(true);
  });
});
