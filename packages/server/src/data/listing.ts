import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** By code unit, the same everywhere. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What lies in a directory, in the order of the names; nothing where it cannot be read. Hidden things are none of ours. */
export async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    const all = await readdir(directory, { withFileTypes: true });
    return all.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byName(a.name, b.name));
  } catch {
    return [];
  }
}

export interface Tree {
  /** Paths inside the directory, with `/`, in their order. */
  readonly files: readonly string[];
  /** The directory itself and all inside it, absolute. */
  readonly directories: readonly string[];
}

/** Folders of agreements are flat; what lies deeper than this was not meant for them. */
const DEEPEST = 8;

/** All files inside a directory. Links are not followed: one could lead out of what was asked to be shown. */
export async function treeOf(directory: string, depth = 0): Promise<Tree> {
  const files: string[] = [];
  const directories = [directory];
  for (const entry of await entriesOf(directory)) {
    if (entry.isFile()) files.push(entry.name);
    else if (entry.isDirectory() && depth < DEEPEST && entry.name !== 'node_modules') {
      const inside = await treeOf(join(directory, entry.name), depth + 1);
      files.push(...inside.files.map((file) => `${entry.name}/${file}`));
      directories.push(...inside.directories);
    }
  }
  return { files: depth === 0 ? files.sort(byName) : files, directories };
}
