/** The documents of the folders, compiled when first asked for and kept until a file that went into them changes. */
import type { Agreement } from '@servanda/core';
import { compile, type OtherDocument } from '@servanda/language';
import type { Folder, Index } from './files.ts';
import { Refusal } from './refusal.ts';
import type { OpenFolder } from './tools.ts';

interface Kept {
  readonly open: OpenFolder;
  /** Version of each file that was looked for; undefined: it was not there. */
  readonly read: ReadonlyMap<string, string | undefined>;
}

export interface Library {
  /** @throws Refusal where the index has no such folder */
  open(index: Index, name: string): Promise<OpenFolder>;
}

/** @param text gives the text of a file of the index */
export function createLibrary(text: (path: string) => Promise<string>): Library {
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<OpenFolder>>();

  async function compiled(index: Index, folder: Folder, last: Agreement | undefined): Promise<Kept> {
    const texts = new Map<string, string>();
    const read = new Map<string, string | undefined>();
    const document = await text(folder.document.path);
    read.set(folder.document.path, folder.document.version);
    // The compiler asks at once for what a document refers to, and a page can only fetch: so it is asked again until all is there.
    for (;;) {
      const lacking: string[] = [];
      const give = (path: string): string | undefined => {
        const version = versionsOf(index).get(path);
        read.set(path, version);
        if (version !== undefined && !texts.has(path)) lacking.push(path);
        return texts.get(path);
      };
      const mapsOf = (name: string) => (path: string) => give(normal(`agreements/${name}/${path}`));
      const readDocument = (name: string): OtherDocument | undefined => {
        const other = give(`agreements/${name}/agreement.md`);
        return other === undefined ? undefined : { text: other, readMap: mapsOf(name) };
      };
      const { name } = folder;
      const options = { file: folder.document.path, name, readMap: mapsOf(name), readDocument };
      const { agreement, diagnostics } = compile(document, options);
      if (lacking.length === 0) {
        const isStale = agreement === undefined && last !== undefined;
        return { open: { folder, document, agreement: agreement ?? last, isStale, diagnostics, options }, read };
      }
      for (const [path, content] of await Promise.all(lacking.map(async (path) => [path, await text(path)] as const)))
        texts.set(path, content);
    }
  }

  async function open(index: Index, name: string): Promise<OpenFolder> {
    const folder = index.agreements.find((entry) => entry.name === name);
    if (!folder) throw new Refusal(`there is no agreement “${name}” here`, 'Choose one of the list of agreements.');
    const known = kept.get(name);
    const versions = versionsOf(index);
    if (known && [...known.read].every(([path, version]) => versions.get(path) === version))
      return known.open.folder === folder ? known.open : { ...known.open, folder };
    const fresh = await compiled(index, folder, known?.open.agreement);
    kept.set(name, fresh);
    return fresh.open;
  }

  return {
    open(index, name) {
      const before = running.get(name) ?? Promise.resolve();
      const next = before.catch(() => undefined).then(() => open(index, name));
      running.set(name, next);
      return next;
    },
  };
}

const versions = new WeakMap<Index, ReadonlyMap<string, string>>();

function versionsOf(index: Index): ReadonlyMap<string, string> {
  const known = versions.get(index);
  if (known) return known;
  const entries = index.agreements.flatMap(({ document, record, maps }) => [document, ...record, ...maps]);
  const made = new Map(entries.map(({ path, version }) => [path, version]));
  versions.set(index, made);
  return made;
}

/** A path without `.` and `..`; one that leads out of the data is no path of the index, and so is never there. */
function normal(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '.' && part !== '') out.push(part);
  }
  return out.join('/');
}
