import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createDesk, type Index } from '@servanda/workbench';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    'readings/letter.txt': 'A letter.',
    'readings/letter.reading.json': '{}',
    'readings/README.md': '# About',
    'readings/page.html': '<script>alert(1)</script>',
    'readings/lone.reading.json': '{}',
    'secret.txt': 'secret',
    'agreements/notes.txt': 'none of ours',
  });
  symlinkSync(join(server.home, 'secret.txt'), join(server.home, 'readings/link.txt'));
  symlinkSync('/etc', join(server.home, 'agreements/etc'));
});
afterAll(() => server.close());

const indexOf = async () => JSON.parse((await server.ask('/data/index.json')).text) as Index;

describe('the index', () => {
  test('has the agreements and texts, with their size, and no link, note or lone sidecar', async () => {
    const index = await indexOf();
    expect(index).toMatchObject({ servanda: 1, live: true });
    expect(index.agreements.map(({ name, document }) => [name, document.path])).toEqual([
      ['river', 'agreements/river/agreement.md'],
    ]);
    expect(index.agreements[0]?.record.length).toBeGreaterThan(0);
    expect(index.texts.map(({ text, sidecar }) => [text.path, text.bytes, sidecar?.path])).toEqual([
      ['texts/letter.txt', 9, 'texts/letter.reading.json'],
      ['texts/page.html', 25, undefined],
    ]);
  });

  test('and the files in it are given, with their version, and not twice to whom they are known', async () => {
    const [folder] = (await indexOf()).agreements;
    const got = await server.ask('/data/agreements/river/agreement.md');
    expect(got.text).toBe(readFileSync(join(server.home, 'agreements/river/agreement.md'), 'utf8'));
    expect(got.headers.etag).toBe(`"${folder?.document.version}"`);
    const again = await server.ask('/data/agreements/river/agreement.md', {
      headers: { 'If-None-Match': String(got.headers.etag) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('every response', () => {
  test.each([
    ['/', 200],
    ['/data/index.json', 200],
    ['/data/texts/page.html', 200],
    ['/data/texts/link.txt', 404],
    ['/data/agreements/etc/passwd', 404],
    ['/data/secret.txt', 404],
    ['/data/../secret.txt', 404],
    ['/data/texts/..%2f..%2fsecret.txt', 404],
    ['/data/%', 400],
    ['/data/%ff', 400],
    ['/nothing', 404],
  ])('%s is %i, and runs nothing from elsewhere', async (path, status) => {
    const { status: found, headers } = await server.ask(path);
    expect(found).toBe(status);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('a text in HTML is given as text', async () => {
    const { headers } = await server.ask('/data/texts/page.html');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('a request by another name, or from another page, gets nothing', async () => {
    for (const path of ['/', '/data/index.json', '/changes'])
      for (const headers of [{ Host: 'evil.example' }, { Origin: 'http://evil.example' }]) {
        const { status, text } = await server.ask(path, { headers });
        expect([status, Object.keys(JSON.parse(text))]).toEqual([403, ['problem']]);
      }
  });
});

describe('what is asked', () => {
  test('is answered by the desk', async () => {
    const { status, text } = await server.ask('/api/ask', {
      method: 'POST',
      headers: server.own,
      body: JSON.stringify({ ask: 'shelf' }),
    });
    expect(status).toBe(200);
    expect(JSON.stringify(JSON.parse(text))).toContain('Truce on the river');
  });

  test('with the bytes that the page would give', async () => {
    const request = { ask: 'verdicts', agreement: 'river', under: {} };
    const index = await indexOf();
    const own = createDesk({
      index: async () => index,
      text: async (path) => (await server.ask(`/data/${path}`)).text,
    });
    const { text } = await server.ask('/api/ask', {
      method: 'POST',
      headers: server.own,
      body: JSON.stringify(request),
    });
    expect(text).toBe(await own.answer(request));
    expect(text).toMatch(/^{"answer":/);
  });

  test('and is refused where it is none', async () => {
    const ask = (body: string) => server.ask('/api/ask', { method: 'POST', headers: server.own, body });
    expect((await ask('{')).status).toBe(400);
    expect(JSON.parse((await ask('{"ask":"everything"}')).text)).toHaveProperty('problem.help');
  });
});

describe('saving', () => {
  const path = 'agreements/river/agreement.md';
  const put = (to: string, body: string | Uint8Array, headers: Readonly<Record<string, string>>) =>
    server.ask(`/data/${to}`, { method: 'PUT', headers: { ...server.own, ...headers }, body });

  test('replaces the version that was opened, and no other', async () => {
    const before = await server.ask(`/data/${path}`);
    const text = `${before.text}\nMore.\n`;
    const saved = await put(path, text, { 'If-Match': String(before.headers.etag) });
    expect(saved.status).toBe(200);
    expect(readFileSync(join(server.home, path), 'utf8')).toBe(text);
    expect((await server.ask(`/data/${path}`)).headers.etag).toBe(saved.headers.etag);
    const late = await put(path, 'lost?', { 'If-Match': String(before.headers.etag) });
    expect([late.status, late.headers.etag]).toEqual([412, saved.headers.etag]);
    expect(late.text).toContain('changed on the disk');
    expect(readFileSync(join(server.home, path), 'utf8')).toBe(text);
  });

  test('lets one of two who save at once over the same version know that the other was first', async () => {
    const { headers } = await server.ask(`/data/${path}`);
    const both = await Promise.all(
      ['One.', 'Other.'].map((text) => put(path, text, { 'If-Match': String(headers.etag) })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = both.find(({ status }) => status === 200);
    expect((await server.ask(`/data/${path}`)).headers.etag).toBe(kept?.headers.etag);
  });

  test('notices a change on disk that nobody told of', async () => {
    const before = await server.ask(`/data/${path}`);
    server.write(path, `${before.text}Changed elsewhere.\n`);
    expect((await put(path, 'x', { 'If-Match': String(before.headers.etag) })).status).toBe(412);
  });

  test('makes what is new, once', async () => {
    const first = await put('agreements/lake/agreement.md', '# Lake', { 'If-None-Match': '*' });
    expect(first.status).toBe(201);
    expect((await indexOf()).agreements.map(({ name }) => name)).toEqual(['lake', 'river']);
    expect((await put('agreements/lake/agreement.md', '# Sea', { 'If-None-Match': '*' })).status).toBe(412);
    expect((await put('texts/page.reading.json', '{}', { 'If-None-Match': '*' })).status).toBe(201);
    expect(readFileSync(join(server.home, 'readings/page.reading.json'), 'utf8')).toBe('{}');
  });

  test.each([
    'agreements/river/record/documented.jsonl',
    'agreements/river/other.md',
    'agreements/..%2f..%2fout/agreement.md',
    'agreements/../agreement.md',
    'agreements/etc/agreement.md',
    'agreements/.git/agreement.md',
    'texts/letter.txt',
    'texts/lone.reading.json',
    'texts/link.reading.json',
    'texts/..%2fletter.reading.json',
    'secret.txt',
    'index.json',
  ])('never writes %s', async (to) => {
    const { status } = await put(to, '{}', { 'If-None-Match': '*' });
    expect([403, 404, 412]).toContain(status);
  });

  test('wants a condition, text in UTF-8, JSON for a sidecar, and an end', async () => {
    expect((await put(path, 'x', {})).status).toBe(428);
    expect((await put(path, new Uint8Array([0xff]), { 'If-None-Match': '*' })).status).toBe(400);
    expect((await put('texts/letter.reading.json', '{', { 'If-None-Match': '*' })).status).toBe(400);
    const long = new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20);
    expect((await put(path, long, { 'If-None-Match': '*' })).status).toBe(413);
  });

  test('writes through no link that took the place of a file', async () => {
    server.write('agreements/pond/agreement.md', '# Pond');
    const outside = join(server.home, 'secret.txt');
    symlinkSync(outside, join(server.home, 'readings/other.reading.json'));
    server.write('readings/other.txt', 'Other.');
    await put('agreements/unrelated/agreement.md', '# Now looked at anew', { 'If-None-Match': '*' });
    expect((await put('texts/other.reading.json', '{}', { 'If-None-Match': '*' })).status).toBe(403);
    expect([readFileSync(outside, 'utf8'), statSync(outside).size]).toEqual(['secret', 6]);
  });
});

test('a server that only shows saves nothing', async () => {
  const shown = await startServer({}, { readOnly: true });
  const { status, text } = await shown.ask('/data/agreements/new/agreement.md', {
    method: 'PUT',
    headers: { ...shown.own, 'If-None-Match': '*' },
    body: '# New',
  });
  expect([status, text]).toEqual([403, expect.stringContaining('--read-only')]);
  await shown.close();
});
