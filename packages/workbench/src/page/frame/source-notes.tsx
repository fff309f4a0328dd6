import type { Address } from './address.ts';
import type { Client } from './client.ts';
import { RecordNotes } from './record-notes.tsx';
import { underOf } from './under-of.ts';
import { useAnswer } from './use-answer.ts';

/** Views that draw incidents without a place of their own for what their sources cannot show. */
const DRAWS = new Set(['timeline', 'map']);

/** What the sources of the record cannot show, above a view that draws what they say. */
export function SourceNotes({ address, client }: { readonly address: Address; readonly client: Client }) {
  const { view, agreement } = address;
  const asks = agreement !== undefined && DRAWS.has(view);
  const { answer } = useAnswer(client, asks ? { ask: 'notes', agreement, under: underOf(address) } : undefined);
  return asks && answer ? <RecordNotes notes={answer.notes} /> : null;
}
