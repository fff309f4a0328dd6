import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FileEntry, Index, StreamingFiles } from '@servanda/workbench';
import type { Place } from './place.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { createStamps } from './version.ts';

/** What is shown, as a desk takes it and as it is served. */
export interface Shelf extends StreamingFiles {
  readonly place: Place;
  snapshot(): Promise<Snapshot>;
  /**
   * Looks anew.
   * @returns the paths of what was added, changed or is gone since it was last looked at, in their order; none the first time
   */
  refresh(): Promise<readonly string[]>;
}

export function createShelf(place: Place): Shelf {
  const stampOf = createStamps();
  let current: Promise<Snapshot> | undefined;

  const look = (): Promise<Snapshot> => {
    current ??= takeSnapshot(place, stampOf);
    return current;
  };
  async function fileOf(path: string): Promise<string> {
    const file = (await look()).files.get(path);
    if (file === undefined) throw new Error(`there is no file ${path}`);
    return file;
  }

  return {
    place,
    snapshot: look,
    index: async () => (await look()).index,
    text: async (path) => readFile(await fileOf(path), 'utf8'),
    async *stream(path) {
      yield* createReadStream(await fileOf(path)) as AsyncIterable<Uint8Array>;
    },
    async refresh() {
      const before = current && versionsOf((await current).index);
      current = takeSnapshot(place, stampOf);
      const after = versionsOf((await current).index);
      if (!before) return [];
      const paths = new Set([...before.keys(), ...after.keys()]);
      return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
    },
  };
}

/** All files that an index lists. */
export function entriesIn({ agreements, texts }: Index): FileEntry[] {
  return [
    ...agreements.flatMap(({ document, record, maps, names = [] }) => [document, ...record, ...maps, ...names]),
    ...texts.flatMap(({ text, sidecar }) => (sidecar ? [text, sidecar] : [text])),
  ];
}

const versionsOf = (index: Index) => new Map(entriesIn(index).map(({ path, version }) => [path, version]));
