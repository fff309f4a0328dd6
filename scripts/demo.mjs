// A first look: a text with its statements beside clause and record, and every verdict on the agreement that it speaks of.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const agreement = 'agreements/minsk-package-of-measures';
const letters = 'readings/SYNTHETIC-two-letters.txt';
const pages = { letters: 'out/two-letters.html', verdicts: 'out/minsk.html' };

function servanda(args) {
  console.log(`$ npx servanda ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join('packages', 'cli', 'bin', 'servanda.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(join(root, 'out'), { recursive: true });
servanda(['read', letters]);
servanda(['read', letters, '--out', pages.letters]);
servanda(['check', agreement, '--out', pages.verdicts]);
servanda(['check', agreement]);
console.log(`
As pages, to open in a browser:
  ${pages.letters}  the letters, with their statements in the margin
  ${pages.verdicts}        every verdict, with a timeline for each provision, party and reading
A text of your own: npx servanda read FILE --confirm
One point alone: npx servanda check ${agreement} --provision 4`);
