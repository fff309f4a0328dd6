import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AnswerTo, Request } from '../../ask/index.ts';
import type { AskError, Client } from './client.ts';

export interface Asked<A> {
  /** The last answer; while a newer one is on its way it is stale. */
  readonly answer?: A | undefined;
  readonly isStale: boolean;
  readonly problem?: AskError | undefined;
}

/** The answer to a request, asked again when the request or the files change. `undefined`: nothing is asked. */
export function useAnswer<R extends Request>(client: Client, request: R | undefined): Asked<AnswerTo<R>> {
  const version = useSyncExternalStore(client.onChange, client.version);
  const key = request === undefined ? undefined : `${version} ${JSON.stringify(request)}`;
  const [state, setState] = useState<{ key?: string; answer?: AnswerTo<R>; problem?: AskError }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the request, whose identity changes with each drawing
  useEffect(() => {
    if (key === undefined || request === undefined) return;
    let isWanted = true;
    client.ask(request).then(
      (answer) => isWanted && setState({ key, answer }),
      (problem: AskError) => isWanted && setState((before) => ({ ...before, key, problem })),
    );
    return () => {
      isWanted = false;
    };
  }, [client, key]);
  const { problem, answer } = state;
  return { answer, problem: state.key === key ? problem : undefined, isStale: key !== undefined && state.key !== key };
}
