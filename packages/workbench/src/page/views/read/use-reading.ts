import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Index, ReadAnswer, Request } from '../../../ask/index.ts';
import type { Address, Change } from '../../frame/address.ts';
import type { AskError, Client } from '../../frame/client.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { Refused } from './confirm-form.tsx';
import { base64Of, download, sorted } from './files.ts';
import { EMPTY, requestOf, type Session, type Source, type Step, servedText } from './session.ts';
import { createSessions, type Sessions } from './sessions.ts';

type AnyChange = Extract<Request, { ask: 'confirm' }>['change'];

export interface Reading {
  readonly session: Session;
  readonly index: Index | undefined;
  /** Path of the served text that is open; undefined: one of the reader's own. */
  readonly path: string | undefined;
  readonly answer: ReadAnswer | undefined;
  readonly isStale: boolean;
  readonly problem: Error | undefined;
  /** What went wrong with a file or with saving, in words. */
  readonly fault: string | undefined;
  readonly step: (step: Step) => void;
  readonly open: (source: Source, name: string) => void;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** Changes what is confirmed; gives why it cannot be. */
  readonly change: (change: AnyChange) => Promise<Refused | undefined>;
  /** Keeps what is confirmed: on disk where a server does it, else as files for the reader. Gives whether it is kept. */
  readonly save: () => Promise<boolean>;
}

const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();
const kept = new WeakMap<Client, Sessions>();

function sessionsOf(client: Client): Sessions {
  const known = kept.get(client);
  if (known) return known;
  const sessions = createSessions((isUnsaved) => {
    removeEventListener('beforeunload', askFirst);
    if (isUnsaved) addEventListener('beforeunload', askFirst);
  });
  kept.set(client, sessions);
  return sessions;
}

function useIndex(client: Client): Index | undefined {
  const version = useSyncExternalStore(client.onChange, client.version);
  const [index, setIndex] = useState<Index>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: files that changed make another index
  useEffect(() => {
    client.index().then(setIndex, () => setIndex({ servanda: 1, live: false, agreements: [], texts: [] }));
  }, [client, version]);
  return index;
}

/** The text that is open, what is confirmed of it, and everything that can be done with them. */
export function useReading(
  client: Client,
  address: Address,
  go: (change: Change, how?: 'push' | 'replace') => void,
): Reading {
  const index = useIndex(client);
  const sessions = sessionsOf(client);
  const [fault, setFault] = useState<string>();
  const at = address.more.text ?? '';
  const session = useSyncExternalStore(sessions.subscribe, sessions.all).get(at) ?? EMPTY;
  const step = (next: Step) => sessions.step(at, next);
  const served = servedText(index, address.more.text);
  const path = session.own ? undefined : served?.text.path;
  const { knownAt, standard } = address;
  const request = requestOf(session, served, {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(standard === undefined ? {} : { standard }),
  });
  const { answer, isStale, problem } = useAnswer(client, index && request);

  const open = (source: Source, name: string, sidecar?: string) => {
    setFault(undefined);
    sessions.step('', { do: 'open', source, name, sidecar });
    go({ more: {} });
  };

  const openFiles = async (files: readonly File[]) => {
    const { text, sidecar } = sorted(files);
    const confirmed = await sidecar?.text();
    if (text) open({ name: text.name, base64: await base64Of(text) }, text.name, confirmed);
    else if (confirmed !== undefined) step({ do: 'sidecar', sidecar: confirmed, isUnsaved: false });
  };

  const change = async (what: AnyChange): Promise<Refused | undefined> => {
    // Places are those of the text that is shown, which another may be about to replace.
    if (!request || isStale) return { message: 'The text is still being read.', help: 'Try again.', arguments: [] };
    const { under: _, ask: __, ...of } = request;
    try {
      const reply = await client.ask({ ask: 'confirm', ...of, change: what });
      if ('refused' in reply) return reply.refused;
      step({ do: 'sidecar', sidecar: reply.sidecar, isUnsaved: true });
      return undefined;
    } catch (error) {
      const { message, help } = error as AskError;
      return { message, help, arguments: [] };
    }
  };

  const save = async () => {
    const confirmed = answer?.confirmed;
    if (!answer || confirmed === undefined || isStale) return false;
    setFault(undefined);
    const { name } = answer.sidecar;
    if (index?.live && path !== undefined) {
      const file = `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`;
      const saved = await client.save(file, confirmed, served?.sidecar?.version);
      if (!saved.ok) {
        setFault(saved.reason);
        return false;
      }
      client.refresh();
      step({ do: 'served' });
    } else {
      if (session.own && 'words' in session.own.source) download(session.own.name, session.own.source.words);
      download(name, confirmed);
      step({ do: 'saved' });
    }
    return true;
  };

  const name = session.own?.name ?? path?.slice(path.lastIndexOf('/') + 1);
  // Where a text cannot be read, the one before it must not be taken for it.
  const shown = problem && answer?.reading.text.name !== name ? undefined : answer;
  return { session, index, path, answer: shown, isStale, problem, fault, step, open, openFiles, change, save };
}
