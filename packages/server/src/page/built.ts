import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';

const workbenchFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('@servanda/workbench/package.json'));

export interface BuiltPage {
  /** Directory of the page as it is served. */
  readonly page: string;
  /** Directory of what it needs besides to be opened from a disk. */
  readonly offline: string;
}

/**
 * Where the built page lies.
 * @throws Fault where it is not built
 */
export function builtPage(workbench = workbenchFolder()): BuiltPage {
  const built = { page: join(workbench, 'dist-page'), offline: join(workbench, 'dist-offline') };
  if (existsSync(join(built.page, 'index.html')) && existsSync(join(built.offline, 'offline.html'))) return built;
  throw new Fault(
    'page-not-built',
    'the page of the workbench is not built',
    'Run `npm run page` in the root of the repository; `npm start` there builds and serves it.',
  );
}
