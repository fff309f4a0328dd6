import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';

const workbenchFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('@servanda/workbench/package.json'));

/**
 * The directory of the built page.
 * @throws Fault where it is not built
 */
export function builtPage(workbench = workbenchFolder()): string {
  const directory = join(workbench, 'dist-page');
  if (existsSync(join(directory, 'index.html'))) return directory;
  throw new Fault(
    'page-not-built',
    'the page of the workbench is not built',
    'Run `npm run page` in the root of the repository; `npm start` there builds and serves it.',
  );
}
