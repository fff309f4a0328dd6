import { z } from 'zod';
import { type RecordNote, recordNotes } from './record-notes.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const NotesRequest = z.strictObject({ ask: z.literal('notes'), agreement: z.string(), under: UnderSchema });

export interface NotesAnswer {
  readonly notes: readonly RecordNote[];
}

/** What the sources of a record cannot show. */
export async function notes(tools: Tools, request: z.infer<typeof NotesRequest>): Promise<NotesAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const { knownAt } = optionsOf(agreement, request.under);
  return { notes: recordNotes(await tools.record(request.agreement), knownAt) };
}
