// A first look: three provisions of a real agreement in the terminal, and all of them as a page.
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

const provisions = ['3/no-denial', '4/resolution', '9/border'].flatMap((name) => ['--provision', name]);
servanda(['check', agreement, '--as-of', '2016-01-01', ...provisions]);
console.log('');
mkdirSync(join(root, 'out'), { recursive: true });
servanda(['check', agreement, '--out', page]);
console.log(`Every provision, party, reading and moment: open ${page} in a browser.`);
