import type { ReadMap } from '../3-emit/map.ts';

/** Another agreement's document, as a loader hands it over. */
export interface OtherDocument {
  readonly text: string;
  /** Gives the text of that document's maps, by their paths in it. */
  readonly readMap?: ReadMap | undefined;
}

/**
 * Gives the document of another agreement by its name, which is that of a folder beside the document's own; undefined if there is
 * none, and `outside` if it is not to be read because it leads out of the folder of agreements. The name holds no path, but a
 * loader that reads files must see itself to it that no link leads out. What it gives for a name must not change: it is kept.
 */
export type ReadDocument = (name: string) => OtherDocument | 'outside' | undefined;
