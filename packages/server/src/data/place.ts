/** Which directories are shown. What lies in them is found anew at each change. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../fault.ts';
import { entriesOf } from './listing.ts';

/** All paths are absolute and free of links. */
export interface Place {
  /** Each folder in it that has an `agreement.md` is an agreement. */
  readonly agreements?: string | undefined;
  /** Of these only this one is shown, and what it imports. */
  readonly only?: string | undefined;
  /** Texts to be read, with their sidecars. */
  readonly texts?: string | undefined;
  /** What stands in the place of one agreement's `record`: files, or directories of `.jsonl` files. */
  readonly record?: { readonly of: string; readonly paths: readonly string[] } | undefined;
}

async function is(path: string, kind: 'isFile' | 'isDirectory'): Promise<boolean> {
  try {
    return (await lstat(path))[kind]();
  } catch {
    return false;
  }
}

async function real(cwd: string, path: string): Promise<string> {
  try {
    return await realpath(resolve(cwd, path));
  } catch {
    throw new Fault('missing', `there is no file or directory "${path}"`, 'Paths start from the present directory.');
  }
}

async function foldersOf(directory: string): Promise<string[]> {
  const names = (await entriesOf(directory)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isAgreement = await Promise.all(names.map((name) => is(join(directory, name, 'agreement.md'), 'isFile')));
  return names.filter((_, i) => isAgreement[i]);
}

async function placeOf(directory: string, shown: string): Promise<Place> {
  if (!(await stat(directory)).isDirectory())
    throw new Fault('missing', `"${shown}" is no directory`, 'Name a folder of agreements, or the folder of one.');
  if (await is(join(directory, 'agreement.md'), 'isFile'))
    return { agreements: dirname(directory), only: basename(directory) };
  if (await is(join(directory, 'agreements'), 'isDirectory'))
    return { agreements: join(directory, 'agreements'), texts: join(directory, 'readings') };
  if ((await foldersOf(directory)).length > 0) return { agreements: directory };
  throw new Fault(
    'nothing-here',
    `"${shown}" holds no agreement`,
    'Name a directory with an agreement.md, one whose directories have one, or one that holds a directory "agreements". `servanda new NAME` begins one.',
  );
}

/**
 * What is to be shown of a directory: a folder of agreements, the folder of one, or one that holds `agreements` and `readings`.
 * @param cwd absolute; where the other paths start from
 * @param record reports to show instead of those beside the one agreement
 * @throws Fault where it holds nothing of ours, or `record` cannot go with it
 */
export async function findPlace(cwd: string, directory: string, record: readonly string[] = []): Promise<Place> {
  const place = await placeOf(await real(cwd, directory), directory);
  if (record.length === 0) return place;
  const names = place.only === undefined ? await foldersOf(place.agreements ?? '') : [place.only];
  const [of, ...others] = names;
  if (of === undefined || others.length > 0)
    throw new Fault(
      'record-of-many',
      `--record goes with one agreement, and "${directory}" holds ${names.length}`,
      'Name the folder of the one; without --record each has the record beside its document.',
    );
  return { ...place, record: { of, paths: await Promise.all(record.map((path) => real(cwd, path))) } };
}
