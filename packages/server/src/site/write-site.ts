/** A place as a static site: for any web server, and to be opened from a disk. It tells of no changes and saves nothing. */
import { copyFile, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { type Embedded, FITS, type Index } from '@servanda/workbench';
import { treeOf } from '../data/listing.ts';
import type { Place } from '../data/place.ts';
import { createShelf, entriesIn } from '../data/shelf.ts';
import { Fault } from '../fault.ts';
import { type BuiltPage, builtPage } from '../page/built.ts';
import { earlierSite, liesIn, MARK, markOf } from './earlier.ts';

export interface SiteOptions {
  readonly place: Place;
  /** Absolute; the folder to be written. */
  readonly out: string;
  /** The folder as its writer named it. */
  readonly shown: string;
  /** Left out: the page of the workbench. */
  readonly built?: BuiltPage | undefined;
}

export interface WrittenSite {
  readonly files: number;
  /** Agreements whose records no page can hold, so that it will not judge them. */
  readonly tooLong: readonly string[];
}

/** A file of the site: copied, or written. */
type Part = { readonly from: string } | { readonly text: string };

const lengthOf = (record: Index['agreements'][number]['record']): number =>
  record.reduce((sum, { bytes }) => sum + bytes, 0);

async function pageParts({ page, offline }: BuiltPage): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  // Web servers pack for themselves, and a disk does not.
  for (const directory of [page, offline])
    for (const file of (await treeOf(directory)).files)
      if (!/\.(br|gz)$/.test(file)) parts.set(file, { from: join(directory, file) });
  const html = await readFile(join(page, 'index.html'), 'utf8');
  parts.set('index.html', { text: html.replace('<script', '<script src="./from-disk.js"></script>\n    <script') });
  return parts;
}

/** The data as a script, which a page from a disk may load. Records that no page can hold are left out. */
async function embedded(index: Index, files: ReadonlyMap<string, string>): Promise<string> {
  const left = new Set(
    index.agreements.flatMap(({ record }) => (lengthOf(record) > FITS ? record.map(({ path }) => path) : [])),
  );
  const paths = entriesIn(index).flatMap(({ path }) => (left.has(path) ? [] : path));
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(files.get(path) ?? '', 'utf8')] as const),
  );
  const data: Embedded = { index, texts: Object.fromEntries(texts) };
  return `globalThis.servanda = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

async function parts({ place, built = builtPage() }: SiteOptions): Promise<[Map<string, Part>, Index]> {
  const { index: live, files } = await createShelf(place).snapshot();
  const index: Index = { ...live, live: false };
  const all = await pageParts(built);
  for (const [path, file] of files) all.set(`data/${path}`, { from: file });
  all.set('data/index.json', { text: JSON.stringify(index) });
  all.set('offline/data.js', { text: await embedded(index, files) });
  return [all, index];
}

/** A site in what it shows would be part of itself the next time. */
function refuseInside({ place, out, shown }: SiteOptions): void {
  const shownFolders = [
    place.only === undefined ? place.agreements : join(place.agreements ?? '', place.only),
    place.texts,
    ...(place.record?.paths ?? []),
  ];
  for (const folder of shownFolders)
    if (folder !== undefined && `${resolve(out)}${sep}`.startsWith(folder + sep))
      throw new Fault('not-a-site', `"${shown}" lies in what is to be shown`, 'Name a folder outside of it.');
}

/** Takes a file away, and the folders that held only it. */
async function removeFrom(out: string, file: string): Promise<void> {
  if (!(await liesIn(out, file))) return;
  await rm(join(out, file), { force: true });
  for (let home = dirname(join(out, file)); home !== out; home = dirname(home))
    if (
      !(await rmdir(home).then(
        () => true,
        () => false,
      ))
    )
      return;
}

/**
 * Writes a site into a new or empty folder, or over an earlier one.
 * @throws Fault where the folder holds anything else, or cannot be written
 */
export async function writeSite(options: SiteOptions): Promise<WrittenSite> {
  const { out, shown } = options;
  refuseInside(options);
  const earlier = await earlierSite(out, shown);
  const [all, index] = await parts(options);
  const files = [...all.keys()].sort();
  try {
    await mkdir(out, { recursive: true });
    // First of all: a run that is ended in between can be done again.
    await writeFile(join(out, MARK), markOf([...new Set([...earlier, ...files])]));
    for (const [file, part] of all) {
      await mkdir(dirname(join(out, file)), { recursive: true });
      if (!(await liesIn(out, file)))
        throw new Fault('not-a-site', `"${shown}" holds links to elsewhere`, 'Name a new folder.');
      if ('from' in part) await copyFile(part.from, join(out, file));
      else await writeFile(join(out, file), part.text);
    }
    for (const file of earlier) if (!all.has(file)) await removeFrom(out, file);
    await writeFile(join(out, MARK), markOf(files));
  } catch (error) {
    if (error instanceof Fault || !(error instanceof Error) || !('code' in error)) throw error;
    throw new Fault('files', `"${shown}" cannot be written (${error.code})`, 'The site is not whole; write it again.');
  }
  const tooLong = index.agreements.filter(({ record }) => lengthOf(record) > FITS).map(({ name }) => name);
  return { files: files.length, tooLong };
}
