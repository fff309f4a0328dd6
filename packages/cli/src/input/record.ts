import { createReadStream } from 'node:fs';
import {
  type Agreement,
  addReports,
  checkNames,
  createRecord,
  knownNames,
  type RecordStore,
  recordProblems,
} from '@servanda/core';
import type { Io } from '../io.ts';
import type { Progress } from '../output/progress.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { at, fileProblem, isDirectory, recordFiles } from './files.ts';

/** @throws Problem where a path is not there, or a directory has no `.jsonl` file */
function filesOf(io: Io, paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    if (!isDirectory(io, path)) return [path];
    const inside = recordFiles(io, path);
    if (inside.length > 0) return inside;
    throw new Problem(
      'C0402',
      `"${path}" has no file that ends in .jsonl`,
      'Name the files themselves, or import other formats first.',
    );
  });
  // A file that is named and also lies in a named directory is one file.
  return [...new Map(files.map((file) => [at(io, file), file])).values()];
}

const SHOWN = 20;

function strictProblem(problems: ReturnType<typeof recordProblems>): Problem {
  const lines = problems.map(({ file, line, column, message, help }) => {
    const place = line > 0 ? `${file}:${line}${column === undefined ? '' : `:${column}`}: ` : file ? `${file}: ` : '';
    return `${place}${message}; ${help}`;
  });
  const more = lines.length - SHOWN;
  return new Problem(
    'C0403',
    `the record has ${lines.length === 1 ? 'a problem' : `${lines.length} problems`}, and --strict was given`,
    [...lines.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  );
}

/**
 * Reads all files of a record; what cannot be used is set aside and noted.
 * @throws Problem where a file cannot be read, or where anything is wrong and `strict`
 */
export async function loadRecord(
  { io }: Session,
  paths: readonly string[],
  agreement: Agreement,
  strict: boolean,
  progress: Progress,
): Promise<RecordStore> {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const file of filesOf(io, paths)) {
    const told = async function* () {
      let bytes = 0;
      for await (const chunk of createReadStream(at(io, file)) as AsyncIterable<Uint8Array>) {
        bytes += chunk.length;
        progress.tell(`reading ${file}: ${(bytes / 1e6).toFixed(0)} MB`);
        yield chunk;
      }
    };
    try {
      await addReports(record, told(), file);
    } catch (error) {
      throw fileProblem(io, error, file, 'read');
    }
  }
  for (const problem of checkNames(record, knownNames(agreement))) record.addProblem(problem);
  if (strict) {
    const problems = recordProblems(record);
    if (problems.length > 0) throw strictProblem(problems);
  }
  progress.tell('judging');
  return record;
}
