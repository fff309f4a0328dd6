import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

export interface Stamp {
  readonly bytes: number;
  /** Changes with the content, and only with it. */
  readonly version: string;
}

/** The version of a content: enough of its hash that no two are the same. */
export const versionOf = (content: Uint8Array | string): string => shortened(createHash('sha256').update(content));

const shortened = (hash: ReturnType<typeof createHash>): string => hash.digest('base64url').slice(0, 24);

/** Clocks of file systems may be this coarse, ms: what was written so lately may be written again without a later time. */
const SETTLED_MS = 2000;

/** Versions of files, which are read again only when the file system says that they may have changed. */
export function createStamps(now: () => number = Date.now): (file: string) => Promise<Stamp> {
  const known = new Map<string, { readonly seen: string; readonly stamp: Stamp; readonly isSettled: boolean }>();
  return async (file) => {
    const { size, mtimeNs, ctimeNs, ino, ctimeMs } = await stat(file, { bigint: true });
    const seen = `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
    const kept = known.get(file);
    if (kept?.seen === seen && kept.isSettled) return kept.stamp;
    const isSettled = Number(ctimeMs) + SETTLED_MS < now();
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    const stamp = { bytes, version: shortened(hash) };
    known.set(file, { seen, stamp, isSettled });
    return stamp;
  };
}
