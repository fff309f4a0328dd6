/** The desk at which everything is asked: the same in the page's worker and on the server, to the byte. */
import { z } from 'zod';
import { answerOf } from './answers.ts';
import { DraftedSchema, withDrafts } from './drafts.ts';
import type { FileEntry, Files, Folder, Index, StreamingFiles } from './files.ts';
import { createLibrary } from './library.ts';
import { createRecords, type Records } from './records.ts';
import { Refusal } from './refusal.ts';
import { type Reply, RequestSchema } from './request.ts';
import type { Ground, Tools } from './tools.ts';
import { utf8 } from './utf8.ts';

export interface Desk {
  /** The reply to a request, or to one that is sent with drafts (`DraftedSchema`), as JSON (`Reply`). Never throws: what cannot be answered is said in the reply. */
  answer(request: unknown): Promise<string>;
  /** Puts a text in the place of a file, or adds a file; `undefined` takes it away again. Only this desk sees it. */
  overlay(path: string, text: string | undefined): void;
  /** Files have changed: the index is read anew. */
  changed(): void;
}

export function createDesk(files: Files | StreamingFiles): Desk {
  const overlays = new Map<string, { readonly text: string; readonly entry: FileEntry }>();
  let overlaid = 0;
  /** As the files are, and with what is laid over them. */
  let base: Promise<Index> | undefined;
  let current: Promise<Index> | undefined;

  const fetched = new Map<string, { readonly version: string; readonly text: Promise<string> }>();

  /** A short text is kept while its version stays: what was once read can be read again, whatever becomes of the way to it. */
  async function text(path: string): Promise<string> {
    const over = overlays.get(path);
    if (over) return over.text;
    const entry = entriesOf(await ground.index()).find((file) => file.path === path);
    if (!entry || entry.bytes > LONGEST_KEPT) return files.text(path);
    const known = fetched.get(path);
    if (known?.version === entry.version) return known.text;
    const read = files.text(path);
    fetched.set(path, { version: entry.version, text: read });
    read.catch(() => fetched.delete(path));
    return read;
  }
  async function* bytes({ path }: FileEntry): AsyncIterable<Uint8Array> {
    if ('stream' in files && !overlays.has(path)) yield* files.stream(path);
    else yield utf8(await text(path));
  }
  const library = createLibrary(text);
  const records = createRecords(bytes);

  const ground: Ground = {
    text,
    index() {
      base ??= files.index();
      const [asked, laidOver] = [base, [...overlays.values()].map(({ entry }) => entry)];
      asked.catch(() => {
        if (base === asked) base = undefined;
      });
      current ??= asked.then((index) => withOverlays(index, laidOver));
      const made = current;
      made.catch(() => {
        if (current === made) current = undefined;
      });
      return made;
    },
    open: async (name) => library.open(await ground.index(), name),
  };
  const tools = toolsOver(ground, records);

  async function reply(request: unknown): Promise<Reply<unknown>> {
    const sent = DraftedSchema.safeParse(request);
    const parsed = RequestSchema.safeParse(sent.success ? sent.data.request : request);
    if (!parsed.success) return problem('this cannot be asked', z.prettifyError(parsed.error));
    try {
      const seen = sent.success ? toolsOver(await withDrafts(ground, sent.data.drafts), records) : tools;
      return { answer: await answerOf(seen, parsed.data) };
    } catch (error) {
      if (error instanceof Refusal) return problem(error.message, error.help);
      return problem(
        error instanceof Error ? error.message : String(error),
        'Try again; if it stays, tell the makers of Servanda.',
      );
    }
  }

  return {
    answer: async (request) => JSON.stringify(await reply(request)),
    overlay(path, content) {
      overlaid++;
      if (content === undefined) overlays.delete(path);
      else
        overlays.set(path, {
          text: content,
          entry: { path, bytes: utf8(content).length, version: `overlay-${overlaid}` },
        });
      current = undefined;
    },
    changed() {
      base = undefined;
      current = undefined;
    },
  };
}

function toolsOver(ground: Ground, records: Records): Tools {
  const agreement = async (name: string) => {
    const { agreement: compiled, diagnostics } = await ground.open(name);
    if (compiled) return compiled;
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    throw new Refusal(
      `the document of ${name} has ${errors === 1 ? 'an error' : `${errors} errors`}, so nothing can be judged by it yet`,
      'Mend what its diagnostics name.',
    );
  };
  const record = async (name: string) => {
    const judgedBy = await agreement(name);
    return records.of((await ground.open(name)).folder, judgedBy);
  };
  return { ...ground, agreement, record };
}

/** Longer texts are read once and judged, and kept as what they say. bytes */
const LONGEST_KEPT = 2_000_000;

const entriesOf = ({ agreements, texts }: Index): FileEntry[] => [
  ...agreements.flatMap(({ document, record, maps, names = [] }) => [document, ...record, ...maps, ...names]),
  ...texts.flatMap(({ text, sidecar }) => (sidecar ? [text, sidecar] : [text])),
];

const problem = (message: string, help: string): Reply<never> => ({ problem: { message, help } });

/** The index with what stands in the place of its files, and with files of reports and maps that are added to a folder. */
function withOverlays(index: Index, entries: readonly FileEntry[]): Index {
  if (entries.length === 0) return index;
  const agreements = index.agreements.map((folder): Folder => {
    const inside = entries.filter(({ path }) => path.startsWith(`agreements/${folder.name}/`));
    if (inside.length === 0) return folder;
    const list = (known: readonly FileEntry[], ending: string) => {
      const added = inside.filter(({ path }) => path.endsWith(ending));
      return [...new Map([...known, ...added].map((entry) => [entry.path, entry])).values()];
    };
    return {
      ...folder,
      document: inside.find(({ path }) => path === folder.document.path) ?? folder.document,
      record: list(folder.record, '.jsonl'),
      maps: list(folder.maps, '.geojson'),
    };
  });
  return { ...index, agreements };
}
