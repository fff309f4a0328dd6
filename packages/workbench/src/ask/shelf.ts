import { z } from 'zod';
import type { TextEntry } from './files.ts';
import type { OpenFolder, Tools } from './tools.ts';

export const ShelfRequest = z.strictObject({ ask: z.literal('shelf') });

/** What the list of agreements says of one. Times in ms. */
export interface ShelfEntry {
  /** Of the folder: by it the agreement is addressed. */
  readonly name: string;
  readonly id: string;
  readonly title: string;
  /** In the order of the document. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly clock: string;
  readonly isProposal: boolean;
  readonly signed?: number | undefined;
  readonly inForce?: number | undefined;
  readonly clauses: number;
  readonly norms: number;
  readonly questions: number;
  readonly amendments: number;
  readonly recordBytes: number;
  readonly errors: number;
  readonly isStale: boolean;
}

export interface ShelfAnswer {
  readonly isLive: boolean;
  /** In the order of the folders' names. */
  readonly agreements: readonly ShelfEntry[];
  readonly texts: readonly TextEntry[];
}

/** What is there. A document that cannot be read is in the list too, with the number of its errors. */
export async function shelf(tools: Tools): Promise<ShelfAnswer> {
  const { live, agreements, texts } = await tools.index();
  const open = await Promise.all(agreements.map(({ name }) => tools.open(name)));
  return { isLive: live, agreements: open.map(entryOf), texts };
}

function entryOf({ folder, agreement, diagnostics, isStale }: OpenFolder): ShelfEntry {
  const { name } = folder;
  return {
    name,
    id: agreement?.id ?? name,
    title: agreement?.title ?? name,
    parties: (agreement?.actors ?? [])
      .filter(({ role }) => role === 'party')
      .map(({ id, name: said }) => ({ id, name: said ?? id })),
    clock: agreement?.clock ?? 'UTC',
    isProposal: agreement?.proposal === true,
    signed: agreement?.signed,
    inForce: agreement?.inForce ?? (agreement?.proposal ? undefined : agreement?.signed),
    clauses: agreement?.clauses.length ?? 0,
    norms: agreement?.norms.length ?? 0,
    questions: agreement?.questions.length ?? 0,
    amendments: agreement?.amendments?.length ?? 0,
    recordBytes: folder.record.reduce((sum, { bytes }) => sum + bytes, 0),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    isStale,
  };
}
