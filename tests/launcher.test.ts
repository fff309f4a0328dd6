import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const launcher = join(root, 'packages/cli/bin/servanda.mjs');
const river = join(import.meta.dirname, 'common/river');
// `npm test` builds before it tests; this is for those who run a test by itself in a fresh copy.
const unbuilt = !existsSync(join(root, 'packages/cli/dist/main.js'));

describe.skipIf(unbuilt)('the built command (`npm run build` first)', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8', cwd: root });

  test('gives its exit code to the shell', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
    expect(run('check', river, '--fail-on', 'breach').status).toBe(1);
  });

  test('says all it has to say into a pipe, without colours', () => {
    const { stdout } = run('check', river, '--format', 'json');
    expect((JSON.parse(stdout) as { agreement: string }).agreement).toBe('river');
    expect(run('check', river).stdout).not.toContain('\u001b');
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [launcher, 'check', river, '--format', 'json'], { cwd: root });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
