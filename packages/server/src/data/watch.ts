/** Tells what changed on disk. */
import { type FSWatcher, watch } from 'node:fs';
import type { Shelf } from './shelf.ts';

export interface Watch {
  /** @returns takes the listener away again */
  listen(listener: (paths: readonly string[]) => void): () => void;
  /** Looks now, and tells what changed; for those who know that something did. */
  look(): Promise<void>;
  close(): void;
}

export interface Pace {
  /** How long to wait for a flurry of changes to end, ms: an editor writes, renames and touches in one go. */
  readonly settleMs: number;
  /** How often to look where the file system tells of nothing, as over a network, ms. */
  readonly pollMs: number;
}
const PACE: Pace = { settleMs: 80, pollMs: 2000 };

/**
 * Watches each directory by itself, since recursive watching is not the same on all systems, and at each sign looks at everything:
 * what changed is found by the content and not by what a system says of it. Where it says nothing, the poll finds it. `look` begins it.
 */
export function watchShelf(shelf: Shelf, { settleMs, pollMs }: Pace = PACE): Watch {
  const listeners = new Set<(paths: readonly string[]) => void>();
  const watched = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let isClosed = false;

  const sign = (): void => {
    settling ??= setTimeout(() => {
      settling = undefined;
      void look();
    }, settleMs);
  };

  function follow(directories: readonly string[]): boolean {
    const wanted = new Set(directories);
    let isNew = false;
    for (const [directory, watcher] of watched)
      if (!wanted.has(directory)) {
        watcher.close();
        watched.delete(directory);
      }
    for (const directory of wanted) {
      if (watched.has(directory) || isClosed) continue;
      try {
        const watcher = watch(directory, sign);
        // A directory that goes away is an error here, and a change of the one that holds it.
        watcher.on('error', () => {
          watcher.close();
          watched.delete(directory);
          sign();
        });
        watched.set(directory, watcher);
        isNew = true;
      } catch {
        // Not there, or the system has no more watches to give: then the poll finds what changes.
      }
    }
    return isNew;
  }

  async function lookOnce(): Promise<void> {
    const changed = await shelf.refresh();
    if (isClosed) return;
    // What was written into a new directory before it was watched was told by nobody.
    if (follow((await shelf.snapshot()).directories)) sign();
    if (changed.length > 0) for (const listener of listeners) listener(changed);
  }

  function look(): Promise<void> {
    looking = looking.then(lookOnce).catch(() => undefined);
    return looking;
  }

  const poll = setInterval(() => void look(), pollMs);
  poll.unref();

  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    close() {
      isClosed = true;
      clearInterval(poll);
      clearTimeout(settling);
      for (const watcher of watched.values()) watcher.close();
      watched.clear();
    },
  };
}
