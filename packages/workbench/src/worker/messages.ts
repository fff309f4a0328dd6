import type { Request } from '../ask/index.ts';

/** What the page says to its worker. */
export type ToWorker =
  | { readonly base: string }
  | { readonly id: number; readonly request: Request }
  | { readonly overlay: string; readonly text: string | undefined }
  | { readonly changed: true };

/** What the worker says to the page: the reply to a request, as JSON. */
export interface FromWorker {
  readonly id: number;
  readonly reply: string;
}
