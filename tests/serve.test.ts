import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../packages/cli/src/index.ts';
import { keptIo, runCli } from '../packages/cli/src/test-io.ts';
import { buildPage } from './support/page-build.ts';

const common = join(import.meta.dirname, 'common');
beforeAll(buildPage, 120_000);

test('says where it is, and that only this machine reaches it, until it is told to end', async () => {
  const { io, out, err } = keptIo(common);
  let answer: Response | undefined;
  const ended = async () => {
    answer = await fetch(new URL('/data/agreements/river/agreement.md', out()));
  };
  const code = await main(['node', 'servanda', 'serve', 'river', '--port', '0', '--read-only'], { ...io, ended });
  expect(code).toBe(0);
  expect(out()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/agreement\/river\n$/);
  expect(err()).toContain('only this machine can reach it');
  expect(await answer?.text()).toContain('Truce on the river');
  await expect(fetch(out())).rejects.toThrow();
});

test('says whom it lets in where it listens for others too', async () => {
  const ran = await runCli(['serve', 'river', '--port', '0', '--host', '0.0.0.0'], common);
  expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('can read and change what is shown') });
});

test('takes another port where the usual one is taken, and not where one was asked for', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const ran = await runCli(['serve', 'river', '--port', String(port)], common);
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('[C0803]') });
  other.close();
});

test.each([
  ['C0102', ['river', '--port', 'many']],
  ['C0102', ['river', '--port', '70000']],
  ['C0201', ['nowhere']],
  ['C0201', ['river', '--record', 'nowhere.jsonl']],
  ['C0801', ['river/record']],
  ['C0803', ['river', '--port', '0', '--host', '203.0.113.7']],
] as const)('%s: %j', async (code, args) => {
  const ran = await runCli(['serve', ...args], common);
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`[${code}]`) });
});

test('one record cannot be of several agreements', async () => {
  const ran = await runCli(['serve', '..', '--record', 'record'], join(common, '../../agreements/minsk-protocol'));
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('[C0802]') });
});

test('a site is written once, and again over itself, and over nothing else', async () => {
  const place = mkdtempSync(join(tmpdir(), 'servanda-case-'));
  const out = join(place, 'out');
  const first = await runCli(['site', out, 'river'], common);
  expect(first).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/: \d+ files\. Any web server/) });
  expect(await runCli(['site', out, 'river'], common)).toEqual(first);
  const refused = await runCli(['site', place, 'river'], common);
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('[C0805]') });
  rmSync(place, { recursive: true });
});

const root = join(import.meta.dirname, '..');
const unbuilt = !existsSync(join(root, 'packages/cli/dist/main.js'));

describe.skipIf(unbuilt)('the built command (`npm run build` first)', () => {
  test('judges in a thread of its own, and ends when it is told to', async () => {
    const launcher = join(root, 'packages/cli/bin/servanda.mjs');
    const child = spawn(process.execPath, [launcher, 'serve', 'river', '--port', '0'], { cwd: common });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const url = await new Promise<string>((resolve) =>
      child.stdout.on('data', (said: Buffer) => resolve(said.toString().trim())),
    );
    const answer = await fetch(new URL('/api/ask', url), {
      method: 'POST',
      headers: { Origin: new URL(url).origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ask: 'verdicts', agreement: 'river', under: {} }),
    });
    expect(await answer.text()).toMatch(/^{"answer":{"results":{"servanda":1,"agreement":"river"/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
