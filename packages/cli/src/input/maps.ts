import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { at, readText } from './files.ts';

/** Maps that a document names lie beside it: a document from elsewhere cannot make us read other files, nor by a link. */
export function mapReader(io: Io, file: string): (path: string) => string | undefined {
  const home = dirname(at(io, file));
  return (path) => {
    const full = resolve(home, path);
    if (!existsSync(full)) return undefined;
    const inside = relative(realpathSync(home), realpathSync(full));
    return inside.startsWith('..') || isAbsolute(inside) ? undefined : readText(io, full);
  };
}
