import type { Io } from './io.ts';
import { main } from './main.ts';

/** What a run printed and how it ended, for tests. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Streams that keep what is written to them. */
export function keptIo(cwd: string, env: Io['env'] = {}): { io: Io; out: () => string; err: () => string } {
  const kept = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => {
      kept[name] += text;
    },
    isTerminal: false,
    columns: undefined,
  });
  return { io: { out: stream('out'), err: stream('err'), env, cwd }, out: () => kept.out, err: () => kept.err };
}

/** Runs a command line in this process. */
export async function runCli(args: readonly string[], cwd: string, env: Io['env'] = {}): Promise<Ran> {
  const { io, out, err } = keptIo(cwd, env);
  const code = await main(['node', 'servanda', ...args], io);
  return { out: out(), err: err(), code };
}
