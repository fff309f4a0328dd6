/** Documents that somebody is still writing, sent along with what is asked of them: they count for that answer and for nothing else. */
import { z } from 'zod';
import type { Index } from './files.ts';
import { createLibrary } from './library.ts';
import { Refusal } from './refusal.ts';
import type { Ground } from './tools.ts';

/** All drafts of a request together, in characters. */
export const LONGEST_DRAFTS = 16_000_000;

/** A request with drafts: the text of each document by its path. */
export const DraftedSchema = z.strictObject({ request: z.unknown(), drafts: z.record(z.string(), z.string()) });

type Drafts = z.infer<typeof DraftedSchema>['drafts'];

/**
 * The documents as they are, but for those of which there are drafts. A draft that cannot be compiled is judged by its file, and says so.
 * @throws Refusal where something else than a document would be replaced, or where it is too long
 */
export async function withDrafts(ground: Ground, drafts: Drafts): Promise<Ground> {
  const index = drafted(await ground.index(), drafts);
  const text = async (path: string) => (Object.hasOwn(drafts, path) ? drafts[path] : undefined) ?? ground.text(path);
  const library = createLibrary(text);
  return {
    index: async () => index,
    text,
    async open(name) {
      const open = await library.open(index, name);
      if (open.agreement) return open;
      const { agreement } = await ground.open(name);
      return agreement ? { ...open, agreement, isStale: true } : open;
    },
  };
}

function drafted(index: Index, drafts: Drafts): Index {
  const lengths = new Map(Object.entries(drafts).map(([path, text]) => [path, text.length]));
  const documents = new Set(index.agreements.map(({ document }) => document.path));
  for (const path of lengths.keys())
    if (!documents.has(path)) throw new Refusal(`“${path}” is no document here`, 'Send drafts of documents only.');
  if ([...lengths.values()].reduce((sum, length) => sum + length, 0) > LONGEST_DRAFTS)
    throw new Refusal('the drafts are too long to be judged', `Together they may have ${LONGEST_DRAFTS} characters.`);
  const agreements = index.agreements.map((folder) => {
    const bytes = lengths.get(folder.document.path);
    return bytes === undefined ? folder : { ...folder, document: { ...folder.document, bytes, version: 'draft' } };
  });
  return { ...index, agreements };
}
