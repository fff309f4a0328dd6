import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const packages = ['core', 'language', 'formats', 'reading', 'workbench'].map((name) => join(root, 'packages', name));
export const PAGE = join(root, 'packages', 'workbench', 'dist-page');

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

/** Builds the page where its sources are newer than what was built. */
export function buildPage(): void {
  const built = join(PAGE, 'index.html');
  const sources = packages.map((path) => join(path, 'src'));
  if (existsSync(built) && Math.max(...sources.map(newest)) < statSync(built).mtimeMs) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'page', '-w', '@servanda/workbench'], {
    cwd: root,
    encoding: 'utf8',
    // Tests run as `test`, and a page built so would carry all that helps to develop React.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the page cannot be built: ${stdout}${stderr}`);
}
