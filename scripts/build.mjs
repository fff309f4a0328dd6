// What the commands need to run: the packages as JavaScript, and the page of the workbench where it is older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const built = ['dist-page/index.html', 'dist-offline/offline/page.js'].map((file) =>
  join(root, 'packages/workbench', file),
);
// A page built under another name for its purpose carries all that helps to develop React.
const env = { ...process.env, NODE_ENV: 'production' };

/** What goes into the page: the workbench and all packages below it, and its libraries. */
const sources = [
  ...['core', 'language', 'formats', 'reading', 'workbench'].map((name) => `packages/${name}/src`),
  'packages/workbench/index.html',
  'packages/workbench/public',
  'packages/workbench/offline',
  ...readdirSync(join(root, 'packages/workbench')).flatMap((name) =>
    /\.(ts|json)$/.test(name) ? [`packages/workbench/${name}`] : [],
  ),
  'package-lock.json',
].map((path) => join(root, path));

/** The latest change of a file, or of any in a folder, ms. */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function run(...words) {
  const { status } = spawnSync('npx', ['--no-install', ...words], { cwd: root, stdio: ['ignore', 2, 2], env });
  if (status !== 0) process.exit(status ?? 1);
}

run('tsc', '-b', 'packages/cli');
if (Math.max(...sources.map(changedAt)) >= Math.min(...built.map(changedAt)))
  run('npm', 'run', '--silent', 'page', '--workspace', '@servanda/workbench');
