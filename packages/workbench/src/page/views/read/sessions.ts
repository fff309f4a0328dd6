import { after, EMPTY, type Session, type Step } from './session.ts';

/** The sessions of all texts that were open since the page was loaded: whoever follows a link to a clause comes back to the same. */
export interface Sessions {
  /** By the path of a served text that the address names; '' for the reader's own, or the first that is served. */
  all(): ReadonlyMap<string, Session>;
  step(at: string, step: Step): void;
  subscribe(listener: () => void): () => void;
}

/** @param onUnsaved told whether anything that was confirmed is kept nowhere but here */
export function createSessions(onUnsaved: (isUnsaved: boolean) => void): Sessions {
  let sessions: ReadonlyMap<string, Session> = new Map();
  const listeners = new Set<() => void>();
  return {
    all: () => sessions,
    step(at, step) {
      sessions = new Map([...sessions, [at, after(sessions.get(at) ?? EMPTY, step)]]);
      onUnsaved([...sessions.values()].some(({ isUnsaved }) => isUnsaved));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
