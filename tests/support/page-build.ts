import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const packages = ['core', 'language', 'formats', 'reading', 'workbench'].map((name) => join(root, 'packages', name));
export const PAGE = join(root, 'packages', 'workbench', 'dist-page');
const built = [join(PAGE, 'index.html'), join(root, 'packages/workbench/dist-offline/offline/page.js')];

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

/** Builds the page where its sources are newer than what was built. */
export function buildPage(): void {
  const sources = packages.map((path) => join(path, 'src'));
  if (
    built.every(existsSync) &&
    Math.max(...sources.map(newest)) < Math.min(...built.map((file) => statSync(file).mtimeMs))
  )
    return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'page', '-w', '@servanda/workbench'], {
    cwd: root,
    encoding: 'utf8',
    // Tests run as `test`, and a page built so would carry all that helps to develop React.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the page cannot be built: ${stdout}${stderr}`);
}
