import type { Command } from 'commander';
import type { Io } from './io.ts';
import type { Paint } from './print/paint.ts';

/** One run of a command. */
export interface Session {
  readonly io: Io;
  /** Styles for standard output and for standard error; either may be a file. */
  readonly paint: Paint;
  readonly paintErr: Paint;
}

/** Runs the work of a command and keeps its exit code. */
export type Run = (work: (session: Session) => Promise<number>) => Promise<void>;

/**
 * A command, declared cheaply: what it needs to work is imported when it runs, so that `--help` loads none of it.
 */
export type Register = (program: Command, run: Run) => void;
