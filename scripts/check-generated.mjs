// Generated files are committed, so that a reader and the browser need no generator. This runs every package's
// `generate` and fails if any folder named `generated` changed by it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const passedBy = new Set(['node_modules', 'dist', 'out', '.git']);

function* generatedFiles(folder, inside = false) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!passedBy.has(entry.name)) yield* generatedFiles(path, inside || entry.name === 'generated');
    } else if (inside) yield path;
  }
}

const snapshot = () => new Map([...generatedFiles('.')].map((path) => [path, readFileSync(path, 'utf8')]));

const before = snapshot();
const run = spawnSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);
const after = snapshot();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
for (const path of stale)
  console.error(`${path} was not what its source generates; it has been written anew: commit it.`);
process.exit(stale.length === 0 ? 0 : 1);
