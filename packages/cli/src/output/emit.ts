import { writeText } from '../input/files.ts';
import type { Session } from '../session.ts';

/** Writes a result to the file of `--out`, or to standard output. */
export function emit({ io }: Session, text: string, out: string | undefined): void {
  if (out === undefined || out === '-') io.out.write(text);
  else writeText(io, out, text);
}
