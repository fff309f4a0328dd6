import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function find(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env.PATH ?? '').split(':');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return onPath ?? (existsSync(MAC) ? MAC : undefined);
}

/** Installs Debian's, where that may be done. */
function install(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  spawnSync('sh', ['-c', 'apt-get update -q && apt-get install -yq --no-install-recommends chromium'], {
    stdio: 'ignore',
    timeout: 400_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

let looked: { path: string | undefined } | undefined;

/** A Chromium or Chrome of this machine, installed where that may be done; undefined where there is none. */
export function chromiumPath(): string | undefined {
  if (looked === undefined) {
    looked = { path: find() };
    if (looked.path === undefined) {
      install();
      looked = { path: find() };
    }
    if (looked.path === undefined && process.env.CI !== undefined)
      throw new Error('there is no Chromium, and none could be installed: CI always runs the browser tests');
    if (looked.path === undefined)
      console.warn('The browser tests are skipped: install Chromium or Chrome, or name one in the variable CHROMIUM.');
  }
  return looked.path;
}
