import { findJsonError } from './json-error.ts';
import type { Origin, Problem, ProblemCode } from './problem.ts';
import { type Line, LONGEST_LINE, readLines } from './read-lines.ts';
import { type Report, ReportSchema } from './report.ts';
import { describeFault } from './report-fault.ts';
import { sniff } from './sniff.ts';
import type { RecordStore } from './store.ts';

/** A line's report, or the problem for which the line is set aside. */
export type ReadItem = { readonly report: Report; readonly origin: Origin } | { readonly problem: Problem };

/** The part of the platform's decoder that is used; browsers and Node have it. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Bad lines told of one by one in a file; the others are counted. A wrong file must not drown its own message. */
const TOLD = 100;

/**
 * Reads a record of JSON Lines as a stream, one line in memory at a time. Blank lines are skipped. Never throws for what the file
 * contains: what is no report comes as a problem and the rest is read.
 * @param chunks bytes of the file, cut anywhere
 * @param file name for messages
 * @throws whatever `chunks` throws
 * @example
 * for await (const item of readReports(file.stream(), file.name)) { … }
 */
export async function* readReports(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<ReadItem, void, undefined> {
  const watch = sniff(chunks);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let told = 0;
  let untold = 0;
  for await (const batch of readLines(watch.chunks)) {
    for (const line of batch) {
      const item = readLine(line, file, decoder);
      if (item === undefined) continue;
      if ('problem' in item && ++told > TOLD) untold++;
      else yield item;
    }
  }
  if (watch.fault) yield { problem: { ...watch.fault, file, line: 0 } };
  if (untold > 0)
    yield {
      problem: {
        code: 'more-lines',
        file,
        line: 0,
        message: `${untold} more lines of this file are no reports`,
        help: 'correct the lines named above first: most likely the others have the same fault',
        setAside: untold,
      },
    };
}

/** Reads a file into a record; its problems are among the record's. */
export async function addReports(record: RecordStore, chunks: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  for await (const item of readReports(chunks, file)) {
    if ('report' in item) record.add(item.report, item.origin);
    else record.addProblem(item.problem);
  }
}

function readLine(line: Line, file: string, decoder: { decode(bytes: Uint8Array): string }): ReadItem | undefined {
  const bad = (code: ProblemCode, message: string, help: string, column?: number): ReadItem => {
    const problem = { code, file, line: line.number, message, help, setAside: 1 };
    return { problem: column === undefined ? problem : { ...problem, column } };
  };
  if (line.bytes === undefined)
    return bad(
      'line-too-long',
      `this line is longer than ${LONGEST_LINE / 1024 / 1024} MB`,
      'write one report a line; leave long texts out, or shorten "origin.raw" and "note"',
    );
  let text: string;
  try {
    text = decoder.decode(line.bytes);
  } catch {
    return bad('not-utf-8', 'this line has bytes that are not UTF-8', 'save the file as UTF-8');
  }
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { at, message } = findJsonError(text);
    return bad(
      'not-json',
      `this line is not JSON: ${message}`,
      'write one report a line, as {"id": "…", "by": "…", "says": "…", …}',
      at + 1,
    );
  }
  const parsed = ReportSchema.safeParse(value);
  if (parsed.success) return { report: parsed.data, origin: { file, line: line.number } };
  const { message, help, field } = describeFault(value, parsed.error);
  const at = field === undefined ? -1 : text.indexOf(JSON.stringify(field));
  return bad('not-a-report', message, help, at < 0 ? undefined : at + 1);
}
