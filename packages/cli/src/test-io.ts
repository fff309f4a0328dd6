import { main } from './index.ts';
import type { Input, Io } from './io.ts';

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

/** Standard input that holds this text. */
export function givenInput(text: string): Input {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return {
    isTerminal: false,
    bytes: async () => new TextEncoder().encode(text),
    lines: () => ({ next: async () => lines.shift(), close: () => undefined }),
  };
}

/** Runs a command line in this process, on an invented day. */
export async function runCli(args: readonly string[], cwd: string, env: Io['env'] = {}, given = ''): Promise<Ran> {
  const { io, out, err } = keptIo(cwd, env);
  const now = () => Date.UTC(2030, 1, 3, 12);
  const code = await main(['node', 'servanda', ...args], { ...io, input: givenInput(given), now });
  return { out: out(), err: err(), code };
}
