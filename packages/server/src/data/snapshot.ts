/** What lies in a place at one moment: the index, and where each file of it lies. Nothing that is not in it is ever given out. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type FileEntry, type Folder, type Index, importedBy, type TextEntry } from '@servanda/workbench';
import { entriesOf, treeOf } from './listing.ts';
import type { Place } from './place.ts';
import type { Stamp } from './version.ts';

export interface Snapshot {
  readonly index: Index;
  /** Path of the index to absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** Directories in which something may change, absolute. */
  readonly directories: readonly string[];
}

export const SIDECAR = '.reading.json';
const TEXTS = ['.txt', '.md', '.html'];

/** `letter.txt` has `letter.reading.json`. */
export const sidecarOf = (text: string): string => `${text.slice(0, -extname(text).length)}${SIDECAR}`;

/** A text to be read, and not a word about the folder. */
const isText = (name: string): boolean => TEXTS.includes(extname(name)) && !/^readme\./i.test(name);

export async function takeSnapshot(place: Place, stampOf: (file: string) => Promise<Stamp>): Promise<Snapshot> {
  const files = new Map<string, string>();
  const directories: string[] = [];

  /** Left out where it is gone by now, or may not be read. */
  async function entry(path: string, file: string): Promise<FileEntry[]> {
    try {
      const stamp = await stampOf(file);
      files.set(path, file);
      return [{ path, ...stamp }];
    } catch {
      return [];
    }
  }
  const entries = async (found: readonly (readonly [string, string])[]) =>
    (await Promise.all(found.map(([path, file]) => entry(path, file)))).flat();

  async function given(name: string, paths: readonly string[]): Promise<FileEntry[]> {
    const found = new Map<string, string>();
    const add = (inside: string, file: string) => {
      let path = `agreements/${name}/record/${inside}`;
      for (let n = 2; found.has(path) && found.get(path) !== file; n++)
        path = `agreements/${name}/record/${n}/${inside}`;
      found.set(path, file);
    };
    for (const path of paths) {
      const isDirectory = await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!isDirectory) {
        add(basename(path), path);
        directories.push(dirname(path));
      } else {
        const tree = await treeOf(path);
        directories.push(...tree.directories);
        for (const file of tree.files) if (file.endsWith('.jsonl')) add(file, join(path, file));
      }
    }
    return entries([...found]);
  }

  async function folder(home: string, name: string): Promise<Folder[]> {
    const { files: inside, directories: below } = await treeOf(join(home, name));
    if (!inside.includes('agreement.md')) return [];
    directories.push(...below);
    const listed = (wanted: (file: string) => boolean) =>
      entries(inside.filter(wanted).map((file) => [`agreements/${name}/${file}`, join(home, name, file)]));
    const [document] = await listed((file) => file === 'agreement.md');
    if (!document) return [];
    const record =
      place.record?.of === name
        ? await given(name, place.record.paths)
        : await listed((file) => file.startsWith('record/') && file.endsWith('.jsonl'));
    const maps = await listed((file) => file.endsWith('.geojson'));
    return [{ name, document, record, maps, names: await listed((file) => file.endsWith('-names.json')) }];
  }

  async function agreements(home: string): Promise<Folder[]> {
    // Where one is shown, a document that it imports may still come or go beside it.
    directories.push(home);
    const names = (await entriesOf(home)).filter((each) => each.isDirectory()).map(({ name }) => name);
    const shown = place.only === undefined ? names : await withImports(home, place.only, names);
    return (await Promise.all(shown.map((name) => folder(home, name)))).flat();
  }

  async function texts(home: string): Promise<TextEntry[]> {
    const names = (await entriesOf(home)).filter((each) => each.isFile()).map(({ name }) => name);
    directories.push(home);
    const found = names.filter(isText).map(async (name): Promise<TextEntry[]> => {
      const [text] = await entry(`texts/${name}`, join(home, name));
      const beside = sidecarOf(name);
      const [sidecar] = names.includes(beside) ? await entry(`texts/${beside}`, join(home, beside)) : [];
      return text ? [{ text, ...(sidecar ? { sidecar } : {}) }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  const index: Index = {
    servanda: 1,
    live: true,
    agreements: place.agreements === undefined ? [] : await agreements(place.agreements),
    texts: place.texts === undefined ? [] : await texts(place.texts),
  };
  return { index, files, directories };
}

/** One agreement and all from which it imports, in the order of their names. */
async function withImports(home: string, only: string, names: readonly string[]): Promise<string[]> {
  const known = new Map<string, string>();
  const wanted = new Set([only]);
  // The compiler asks for one after another, and only files that were read can be given to it: so it is asked again until all are.
  for (let read = -1; read !== known.size; ) {
    read = known.size;
    for (const name of wanted) {
      if (known.has(name) || !names.includes(name)) continue;
      const text = await readFile(join(home, name, 'agreement.md'), 'utf8').catch(() => undefined);
      if (text !== undefined) known.set(name, text);
    }
    for (const name of importedBy(only, (name) => known.get(name))) wanted.add(name);
  }
  return names.filter((name) => wanted.has(name));
}
