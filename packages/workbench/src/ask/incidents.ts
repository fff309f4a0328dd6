import { z } from 'zod';
import type { Incidents } from './incident-columns.ts';
import { incidentsOf } from './incidents-of.ts';
import { type RecordNote, recordNotes } from './record-notes.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const IncidentsRequest = z.strictObject({
  ask: z.literal('incidents'),
  agreement: z.string(),
  under: UnderSchema,
});

export interface IncidentsAnswer extends Incidents {
  /** What this record cannot show, by where it comes from. */
  readonly notes: readonly RecordNote[];
}

/** Every incident of the record, as columns (see `incidentRow`), with coverage and what else was observed. As-of leaves nothing out. */
export async function incidents(tools: Tools, request: z.infer<typeof IncidentsRequest>): Promise<IncidentsAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const options = optionsOf(agreement, request.under);
  const record = await tools.record(request.agreement);
  return { ...incidentsOf(agreement, record, options), notes: recordNotes(record, options.knownAt) };
}
