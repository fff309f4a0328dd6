/** The agreements that stand beside a document, from which it may import. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { ReadDocument } from '@servanda/language';
import type { Io } from '../io.ts';
import { at, readText } from './files.ts';
import { mapReader } from './maps.ts';

/** One loader a folder and run, so that what several documents import is read and compiled once. */
const loaders = new WeakMap<Io, Map<string, ReadDocument>>();

/** The name of the folder of a document, by which others would import it. */
export const folderOf = (io: Io, file: string): string => basename(dirname(at(io, file)));

/** Reads `<folder of agreements>/<name>/agreement.md`, and nothing that a link has elsewhere. */
export function besideReader(io: Io, file: string): ReadDocument {
  const home = dirname(dirname(at(io, file)));
  const ofRun = loaders.get(io) ?? new Map<string, ReadDocument>();
  loaders.set(io, ofRun);
  const known = ofRun.get(home);
  if (known) return known;
  const read: ReadDocument = (name) => {
    if (name !== basename(name) || name === '.' || name === '..') return 'outside';
    const other = join(home, name, 'agreement.md');
    if (!existsSync(other)) return undefined;
    if (!realpathSync(other).startsWith(realpathSync(home).replace(/[\\/]$/, '') + sep)) return 'outside';
    return { text: readText(io, other), readMap: mapReader(io, other) };
  };
  ofRun.set(home, read);
  return read;
}
