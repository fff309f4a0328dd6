/** What lies on the reader's desk: one text, what is confirmed of it, and whether that is kept anywhere. */
import type { Index, Request } from '../../../ask/index.ts';

type ReadRequest = Extract<Request, { ask: 'read' }>;
export type Source = ReadRequest['text'];

export interface Session {
  /** Undefined: the served text of the address. */
  readonly own?: { readonly source: Source; readonly name: string } | undefined;
  /** As the reader gives it: 2022-09-14, 2022-09 or 2022. */
  readonly date?: string | undefined;
  /** What is confirmed, as a sidecar's file; undefined: as it is served; null: nothing. */
  readonly sidecar?: string | null | undefined;
  readonly isUnsaved: boolean;
}
export const EMPTY: Session = { isUnsaved: false };

export type Step =
  | { readonly do: 'open'; readonly source: Source; readonly name: string; readonly sidecar?: string | undefined }
  /** A served text, or the sidecar that lies beside it. */
  | { readonly do: 'served' }
  | { readonly do: 'date'; readonly date: string }
  | { readonly do: 'sidecar'; readonly sidecar: string; readonly isUnsaved: boolean }
  | { readonly do: 'saved' };

export function after(session: Session, step: Step): Session {
  switch (step.do) {
    case 'open':
      return { own: { source: step.source, name: step.name }, sidecar: step.sidecar ?? null, isUnsaved: false };
    case 'served':
      return EMPTY;
    case 'date':
      return { ...session, date: step.date === '' ? undefined : step.date };
    case 'sidecar':
      return { ...session, sidecar: step.sidecar, isUnsaved: step.isUnsaved };
    case 'saved':
      return { ...session, isUnsaved: false };
  }
}

/** The served text of an address, or the first that there is. */
export function servedText(index: Index | undefined, path: string | undefined): Index['texts'][number] | undefined {
  return index?.texts.find(({ text }) => text.path === path) ?? index?.texts[0];
}

/** What is asked of the desk; undefined where there is no text yet. */
export function requestOf(
  { own, date, sidecar }: Session,
  served: Index['texts'][number] | undefined,
  under: NonNullable<ReadRequest['under']>,
): ReadRequest | undefined {
  const text = own?.source ?? (served && { path: served.text.path });
  if (text === undefined) return undefined;
  return {
    ask: 'read',
    text,
    under,
    ...(date === undefined ? {} : { date }),
    ...(sidecar === undefined ? {} : { sidecar }),
  };
}
