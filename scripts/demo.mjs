// A first look: every verdict on a real agreement in the terminal, and the same as a page with its timelines.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const agreement = 'agreements/minsk-package-of-measures';
const page = 'out/minsk.html';

function servanda(args) {
  console.log(`$ npx servanda ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join('packages', 'cli', 'bin', 'servanda.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

servanda(['check', agreement]);
console.log('');
mkdirSync(join(root, 'out'), { recursive: true });
servanda(['check', agreement, '--out', page]);
console.log(`The same with a timeline for each provision, party and reading: open ${page} in a browser.`);
console.log(`One point alone: npx servanda check ${agreement} --provision 4`);
