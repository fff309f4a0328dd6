// Takes the pictures of docs/workbench.md anew: `npm run screenshots`. They are those of the walk that the tests take through every view.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', 'tests/browser/walk.test.ts', '-t', 'by mouse|picture'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SERVANDA_PICTURES: join(root, 'docs', 'pictures') },
  },
);
process.exitCode = status ?? 1;
