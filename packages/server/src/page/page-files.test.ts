import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../test-server.ts';
import { builtPage } from './built.ts';
import { createPageFiles, type PageFiles } from './page-files.ts';

let page: PageFiles;
let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({
    'index.html': '<!doctype html>',
    'assets/page-abc.js': 'plain',
    'assets/page-abc.js.br': 'packed by br',
    'assets/page-abc.js.gz': 'packed by gzip',
    'notes.secret': 'x',
  });
  page = createPageFiles(folder.home);
});
afterAll(() => folder.remove());
const get = (path: string, accepted = '', known = '') => page({ path, accepted, known });

test('a page that is not built is told, with what to do', () => {
  expect(() => builtPage(folder.home)).toThrow(expect.objectContaining({ kind: 'page-not-built' }));
});

describe('the files of the page', () => {
  test('stand at their paths, the page itself at /', async () => {
    const found = await get('/');
    expect(await found?.text()).toBe('<!doctype html>');
    expect(found?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(found?.headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['/notes.secret', '/assets', '/assets/', '/../index.html', '/assets/page-abc.js.br', '//index.html'])(
    '%s is none',
    async (path) => expect(await get(path)).toBeUndefined(),
  );

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['', null],
    ['brotli', null],
  ])('are packed as the browser takes them: %s', async (accepted, encoding) => {
    const found = await get('/assets/page-abc.js', accepted);
    expect(found?.headers.get('content-encoding')).toBe(encoding);
    expect(await found?.text()).toBe(encoding === null ? 'plain' : `packed by ${encoding}`);
    expect(found?.headers.get('vary')).toBe('Accept-Encoding');
    expect(found?.headers.get('cache-control')).toContain('immutable');
  });

  test('are not sent to whom they are known', async () => {
    const tag = (await get('/'))?.headers.get('etag') ?? '';
    expect((await get('/', '', tag))?.status).toBe(304);
  });

  test('are found after they were built anew', async () => {
    expect(await get('/assets/page-def.js')).toBeUndefined();
    folder.write('assets/page-def.js', 'new');
    expect(await (await get('/assets/page-def.js'))?.text()).toBe('new');
  });
});
