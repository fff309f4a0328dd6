import type { Snapshot } from '../data/snapshot.ts';

/** What the server says to the thread of its desk: what there is to be judged, first of all and after each change; and what is asked. */
export type ToThread =
  | { readonly there: Pick<Snapshot, 'index' | 'files'> }
  | { readonly id: number; readonly request: unknown };

/** The reply to a request, as JSON. */
export interface FromThread {
  readonly id: number;
  readonly reply: string;
}
