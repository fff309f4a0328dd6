/** From the files of a text and its sidecar, and the agreements, to what is printed. */
import { existsSync } from 'node:fs';
import {
  createFinder,
  type Finder,
  type OpenedSidecar,
  openSidecar,
  type ReadingView,
  readingOf,
  type Text,
} from '@servanda/reading';
import type { Io } from '../io.ts';
import { at } from './files.ts';
import type { Shelf } from './shelf.ts';
import { loadSidecar, sidecarPath } from './sidecar-file.ts';

/** The sidecar of a text as its file has it. */
export interface SidecarBeside extends OpenedSidecar {
  /** Where it lies or would lie; left out for standard input without one. */
  readonly place: string | undefined;
}

/**
 * The sidecar of a text, with what its reader must know of it.
 * @param given value of `--sidecar`
 * @param mayBeNew the one that is named need not be there yet
 * @throws Problem where it is named and not there, or is no sidecar
 */
export function sidecarBeside(
  io: Io,
  path: string,
  text: Text,
  given: string | undefined,
  mayBeNew = false,
): SidecarBeside {
  const place = sidecarPath(io, path, text, given);
  const isThere = place !== undefined && ((given === place && !mayBeNew) || existsSync(at(io, place)));
  return { place, ...openSidecar(text, isThere ? { place, ...loadSidecar(io, place) } : undefined) };
}

export interface Reader {
  /** The reading of one text; `path` is where it came from, and `-` standard input. */
  read(path: string, text: Text): Promise<ReadingView>;
}

/** Reads texts one after another against the same agreements, and keeps nothing of one for the next. */
export function createReader(io: Io, shelf: Shelf, givenSidecar: string | undefined): Reader {
  let finder: Finder | undefined;
  return {
    async read(path, source) {
      finder ??= createFinder([...shelf.agreements.values()]);
      const { place, ...opened } = sidecarBeside(io, path, source, givenSidecar);
      return readingOf(source, opened, { ...shelf, finder }, place);
    },
  };
}
