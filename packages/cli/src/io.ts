/** Where a run reads and writes. Commands get it instead of `process`, so that tests can run them whole in one process. */
export interface Io {
  readonly out: Stream;
  readonly err: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory that relative paths start from. */
  readonly cwd: string;
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

/** The streams of this process. A reader that goes away (`servanda … | head`) ends the run quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) process.stderr.write(`servanda: the output cannot be written (${error.code})\n`);
      process.exit(2);
    });
  }
  return { out: streamOf(process.stdout), err: streamOf(process.stderr), env: process.env, cwd: process.cwd() };
}

const NO_TERMINAL_COLUMNS = 100;
const FEWEST_COLUMNS = 30;

/** Columns to fit text into: those of the terminal; without one, `COLUMNS` or 100, so that a pipe is the same everywhere. */
export function columnsOf({ out, env }: Io): number {
  const told = Number(env.COLUMNS);
  const columns = out.columns ?? (Number.isInteger(told) && told > 0 ? told : NO_TERMINAL_COLUMNS);
  return Math.max(FEWEST_COLUMNS, columns);
}
