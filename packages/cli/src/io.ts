import { createInterface } from 'node:readline';
import { isatty } from 'node:tty';

/** Where a run reads and writes. Commands get it instead of `process`, so that tests can run them whole in one process. */
export interface Io {
  readonly out: Stream;
  readonly err: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory that relative paths start from. */
  readonly cwd: string;
  /** Standard input; left out where there is none. */
  readonly input?: Input | undefined;
  /** Is there to be waited for by what runs until it is told to end; left out, it ends at once. */
  readonly ended?: (() => Promise<void>) | undefined;
  /** The present time, ms; left out, that of the system. */
  readonly now?: (() => number) | undefined;
}
export interface Input {
  readonly isTerminal: boolean;
  /** All of it, for a command that takes `-` for a file. */
  bytes(): Promise<Uint8Array>;
  /** Line by line, for a dialogue. */
  lines(): Lines;
}
export interface Lines {
  /** The next line without its break; undefined at the end. */
  next(): Promise<string | undefined>;
  /** Lets go of the input: without it a terminal would keep the process waiting. */
  close(): void;
}
export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    // Some terminals do not tell their width, or tell 0.
    columns: stream.isTTY === true ? stream.columns || 80 : undefined,
  };
}

/** Standard input as bytes or as lines; nothing is read before it is asked for. */
function processInput(): Input {
  return {
    isTerminal: isatty(0),
    async bytes() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    lines() {
      const reader = createInterface({ input: process.stdin });
      const iterator = reader[Symbol.asyncIterator]();
      return {
        async next() {
          const { done, value } = await iterator.next();
          return done === true ? undefined : value;
        },
        close: () => reader.close(),
      };
    },
  };
}

/** Waits until this process is told to end. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The streams of this process. A reader that goes away (`servanda … | head`) ends the run quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) process.stderr.write(`servanda: the output cannot be written (${error.code})\n`);
      process.exit(2);
    });
  }
  return {
    out: streamOf(process.stdout),
    err: streamOf(process.stderr),
    input: processInput(),
    ended: told,
    env: process.env,
    cwd: process.cwd(),
  };
}

const NO_TERMINAL_COLUMNS = 100;
const FEWEST_COLUMNS = 30;

/** Columns to fit text into: those of the terminal; without one, `COLUMNS` or 100, so that a pipe is the same everywhere. */
export function columnsOf({ out, env }: Io): number {
  const told = Number(env.COLUMNS);
  const columns = out.columns ?? (Number.isInteger(told) && told > 0 ? told : NO_TERMINAL_COLUMNS);
  return Math.max(FEWEST_COLUMNS, columns);
}
