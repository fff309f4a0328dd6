import { appendFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { at, fileProblem, writeText } from '../input/files.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';

const ENDINGS = { text: 'txt', json: 'json', html: 'html' } as const;

/** Writes what is printed of one text; `path` is where the text came from. */
export type Write = (path: string, printed: string) => void;

/**
 * Where readings go: to standard output, to one file one after another, or each to its own file in a directory.
 * @throws Problem for several pages without a directory, or a directory that cannot be made
 */
export function openOutput(
  { io }: Session,
  out: string | undefined,
  format: keyof typeof ENDINGS,
  isOne: boolean,
): Write {
  if (format === 'html' && !isOne) {
    if (out === undefined || (existsSync(at(io, out)) && !statSync(at(io, out)).isDirectory()))
      throw new Problem(
        'C0604',
        'several texts are several pages, and they need a directory',
        'Give --out a directory; it is made if it is not there.',
      );
    try {
      mkdirSync(at(io, out), { recursive: true });
    } catch (error) {
      throw fileProblem(io, error, out, 'write');
    }
  }
  if (out === undefined || out === '-') return (_path, printed) => io.out.write(printed);
  if (existsSync(at(io, out)) && statSync(at(io, out)).isDirectory()) {
    const used = new Set<string>();
    return (path, printed) => {
      // Never the name of the text itself or of its sidecar: either may lie in that directory.
      const stem = path === '-' ? 'standard-input' : basename(path, extname(path));
      let name = `${stem}.answers`;
      for (let n = 2; used.has(name); n++) name = `${stem}-${n}.answers`;
      used.add(name);
      writeText(io, join(out, `${name}.${ENDINGS[format]}`), printed);
    };
  }
  let begun = false;
  return (_path, printed) => {
    if (!begun) writeText(io, out, printed);
    else
      try {
        appendFileSync(at(io, out), printed);
      } catch (error) {
        throw fileProblem(io, error, out, 'write');
      }
    begun = true;
  };
}
