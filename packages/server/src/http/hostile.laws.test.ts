import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ 'readings/letter.txt': 'A letter.', 'OUTSIDE.txt': 'NEVER-GIVEN' });
});
afterAll(() => server.close());

const part = fc.oneof(
  fc.constantFrom('..', '.', '', '%2e%2e', '..%2f', '%2f', '%5c..', '..\\', '%00', '%', '%ff', '%c0%ae', '~', 'etc'),
  fc.constantFrom('data', 'agreements', 'texts', 'river', 'agreement.md', 'letter.txt', 'OUTSIDE.txt', 'changes'),
  fc.constantFrom('letter.reading.json', 'record', '__proto__', 'constructor', 'index.json', 'api', 'ask', '*', ';x'),
  fc.stringMatching(/^[!-~]{0,12}$/),
);
const path = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`.replace(/[\s#]/g, ''));
const value = fc.oneof(
  fc.constantFrom('localhost', '127.0.0.1', 'null', '*', '"x"', 'W/"x", "y"', 'same-origin', 'text/plain', 'gzip;q=9'),
  fc.stringMatching(/^[ -~]{0,30}$/),
);
const header = fc.constantFrom(
  'Host',
  'Origin',
  'Sec-Fetch-Site',
  'Sec-Fetch-Mode',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Accept-Encoding',
  'Range',
  'X-Forwarded-Host',
  'X-HTTP-Method-Override',
);

/** Status and what came within a short time: an answer that waits for changes has no end. */
function ask(method: string, to: string, headers: Record<string, string>, body: string): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path: to, method, headers }, (response) => {
      let text = '';
      const end = () => resolve([response.statusCode ?? 0, text]);
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          sent.destroy();
          end();
        }
      });
      response.on('end', end);
      response.on('error', end);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('whatever is asked, no file from outside is given, and nothing fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'PROPFIND'),
      path,
      fc.array(fc.tuple(header, value), { maxLength: 5 }),
      fc.boolean(),
      fc.string({ maxLength: 20 }),
      async (method, to, headers, isOwn, body) => {
        const given = Object.fromEntries(headers.filter(([, each]) => each.trim() !== ''));
        const all = isOwn ? { ...given, Host: `127.0.0.1:${server.port}`, ...server.own } : given;
        const writes = method === 'PUT' || method === 'POST' ? body : '';
        const [status, text] = await ask(method, to, all, writes);
        expect(status, `${method} ${to}`).toBeLessThan(500);
        expect(text).not.toContain('NEVER-GIVEN');
        expect(text).not.toContain('root:');
      },
    ),
    { numRuns: 600 },
  );
  const files = readdirSync(server.home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const written = files.map(({ name, parentPath }) =>
    relative(server.home, join(parentPath, name)).replaceAll(sep, '/'),
  );
  const ours = /^agreements\/[^/]+\/agreement\.md$|^agreements\/river\/|^readings\/letter\.|^page\/|^OUTSIDE\.txt$/;
  expect(written.filter((file) => !ours.test(file))).toEqual([]);
  expect(readFileSync(join(server.home, 'OUTSIDE.txt'), 'utf8')).toBe('NEVER-GIVEN');
});
