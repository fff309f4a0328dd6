// The agreements that stand beside one another in a folder, for programs that compile without the command line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readers = new Map();

/** A loader of the documents in a folder of agreements, the same each time, so that each is compiled once. */
export function documentsIn(home) {
  const known = readers.get(home);
  if (known) return known;
  const read = (name) => {
    const file = join(home, name, 'agreement.md');
    return existsSync(file) ? { text: readFileSync(file, 'utf8') } : undefined;
  };
  readers.set(home, read);
  return read;
}
