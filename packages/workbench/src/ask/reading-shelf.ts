/** The agreements that texts are held against, kept from one request to the next while they are the same. */
import type { Agreement, RecordStore } from '@servanda/core';
import { type Answerer, createAnswerer, createFinder, type Finder, type ReadingShelf } from '@servanda/reading';
import type { Tools } from './tools.ts';
import { optionsOf, type Under } from './under.ts';

export interface Shelved extends ReadingShelf {
  /** Id of an agreement to the name of its folder. */
  readonly folders: ReadonlyMap<string, string>;
  /** Folders whose document cannot be used. */
  readonly leftOut: readonly string[];
}

interface Kept {
  finder: { readonly of: readonly Agreement[]; readonly finder: Finder } | undefined;
  readonly answerers: Map<
    string,
    { readonly record: RecordStore; readonly of: Agreement; readonly answerer: Answerer }
  >;
}
const keptBy = new WeakMap<Tools, Kept>();

function finderOf(kept: Kept, agreements: readonly Agreement[]): Finder {
  const known = kept.finder;
  if (known && known.of.length === agreements.length && known.of.every((of, i) => of === agreements[i]))
    return known.finder;
  const finder = createFinder(agreements);
  kept.finder = { of: agreements, finder };
  return finder;
}

/** @param under standard and clock of knowledge under which statements are answered */
export async function readingShelf(tools: Tools, under: Pick<Under, 'knownAt' | 'standard'>): Promise<Shelved> {
  const kept = keptBy.get(tools) ?? { finder: undefined, answerers: new Map() };
  keptBy.set(tools, kept);
  const { agreements: folders } = await tools.index();
  const open = await Promise.all(folders.map(({ name }) => tools.open(name)));
  const found = new Map<string, { agreement: Agreement; name: string }>();
  const leftOut: string[] = [];
  for (const { agreement, folder } of open)
    if (agreement && !found.has(agreement.id)) found.set(agreement.id, { agreement, name: folder.name });
    else leftOut.push(folder.name);

  async function answererOf(id: string | undefined): Promise<Answerer> {
    const entry = id === undefined ? undefined : found.get(id);
    if (id === undefined || !entry) return createAnswerer(new Map());
    const { agreement } = entry;
    const record = await tools.record(entry.name);
    const key = JSON.stringify([id, under.knownAt, under.standard]);
    const known = kept.answerers.get(key);
    if (known?.record === record && known.of === agreement) return known.answerer;
    const { knownAt, standard } = optionsOf(agreement, { knownAt: under.knownAt, standard: under.standard });
    const standards = standard && [standard];
    const answerer = createAnswerer(new Map([[id, { agreement, record }]]), { knownAt, standards });
    kept.answerers.set(key, { record, of: agreement, answerer });
    return answerer;
  }

  return {
    agreements: new Map([...found].map(([id, { agreement }]) => [id, agreement])),
    folders: new Map([...found].map(([id, { name }]) => [id, name])),
    finder: finderOf(
      kept,
      [...found.values()].map(({ agreement }) => agreement),
    ),
    leftOut,
    answererOf,
  };
}
