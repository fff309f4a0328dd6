/** Saving what a person wrote: documents, and sidecars beside texts. Nothing else on the disk is ever written. */
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Place } from './place.ts';
import type { Shelf } from './shelf.ts';
import { SIDECAR, sidecarOf } from './snapshot.ts';
import { versionOf } from './version.ts';

/** The file must be this version of it, or must not be there yet. */
export type Condition = { readonly version: string } | 'new';

export type Saved =
  | { readonly version: string; readonly isNew: boolean }
  | {
      readonly status: 400 | 403 | 404 | 412;
      readonly message: string;
      readonly help: string;
      /** What is there now, where it is not what was to be replaced. */
      readonly found?: string | undefined;
    };

/** As `servanda new` takes it: a name that other documents can import. */
const NAME = /^\p{L}[\p{L}\p{N}]*(-[\p{L}\p{N}]+)*$/u;

interface Target {
  readonly file: string;
  /** Directory that may be made for it. */
  readonly makes?: string | undefined;
}

/** Where a path may be written; undefined where it may not. */
async function targetOf(shelf: Shelf, path: string): Promise<Target | undefined> {
  const { index, files } = await shelf.snapshot();
  const { agreements, only, texts }: Place = shelf.place;
  const known = files.get(path);
  const [, name] = /^agreements\/([^/]+)\/agreement\.md$/.exec(path) ?? [];
  if (name !== undefined) {
    if (known !== undefined) return { file: known };
    if (agreements === undefined || only !== undefined || !NAME.test(name)) return undefined;
    return { file: join(agreements, name, 'agreement.md'), makes: join(agreements, name) };
  }
  if (texts === undefined || !path.endsWith(SIDECAR)) return undefined;
  const beside = index.texts.some(({ text }) => sidecarOf(text.path) === path);
  return beside ? { file: known ?? join(texts, basename(path)) } : undefined;
}

async function contentOf(file: string): Promise<Uint8Array | 'none' | 'no file'> {
  try {
    if (!(await lstat(file)).isFile()) return 'no file';
    return await readFile(file);
  } catch {
    return 'none';
  }
}

/** Writes beside and renames, so that whoever reads meanwhile, or a machine that stops, has the old text or the new one. */
async function replace(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.writing`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

async function save(shelf: Shelf, path: string, text: string, condition: Condition): Promise<Saved> {
  const target = await targetOf(shelf, path);
  if (!target)
    return {
      status: 403,
      message: 'this cannot be saved here',
      help: 'The document of an agreement can be saved, and the sidecar of a text that lies in the folder of texts.',
    };
  if (path.endsWith(SIDECAR) && !isJson(text))
    return { status: 400, message: 'a sidecar is JSON, and this is not', help: 'Nothing was written.' };
  if (target.makes !== undefined && condition === 'new') await mkdir(target.makes, { recursive: true });
  const home = dirname(target.file);
  const isOurs = (await realpath(home).catch(() => undefined)) === home;
  const content = await contentOf(target.file);
  if (content === 'no file' || (content !== 'none' && !isOurs))
    return { status: 403, message: 'this is a link, and links are not followed', help: 'Save to the file itself.' };
  const found = content === 'none' ? undefined : versionOf(content);
  if (condition === 'new' ? found !== undefined : found !== condition.version)
    return {
      status: 412,
      message:
        found === undefined
          ? 'the file is no longer there'
          : condition === 'new'
            ? 'there is such a file already'
            : 'the file was changed on the disk since it was opened here',
      help: 'Nothing was written. Look at what is there now, and decide which to keep.',
      ...(found === undefined ? {} : { found }),
    };
  if (!isOurs) return { status: 404, message: 'its directory is not there', help: 'Nothing was written.' };
  try {
    await replace(target.file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return { status: 403, message: `the file cannot be written (${code})`, help: 'Nothing was changed.' };
  }
  return { version: versionOf(text), isNew: found === undefined };
}

/** Saves one after another: between looking at what is there and replacing it, no other may be saved. */
export function createSaver(shelf: Shelf): (path: string, text: string, condition: Condition) => Promise<Saved> {
  let last: Promise<unknown> = Promise.resolve();
  return (path, text, condition) => {
    const saved = last.then(() => save(shelf, path, text, condition));
    last = saved.catch(() => undefined);
    return saved;
  };
}
