/** What `check` and `explain` have in common: the agreement, the record, and under what they are judged. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Agreement, CheckOptions, RecordStore } from '@servanda/core';
import type { Question } from '../commands/options.ts';
import { progressOn } from '../output/progress.ts';
import { quoted } from '../print/results-text.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../session.ts';
import { chooseReadings } from './choices.ts';
import { at as inDirectory } from './files.ts';
import { refuseForeign } from './foreign-record.ts';
import { chooseInstant } from './instant.ts';
import { loadAgreement } from './load.ts';
import { loadRecord } from './record.ts';
import { chooseStandard } from './standard.ts';

export interface Asked {
  readonly agreement: Agreement;
  readonly record: RecordStore;
  readonly options: Pick<CheckOptions, 'knownAt' | 'standard' | 'readings' | 'original'>;
  /** How to ask for reasons under the same options. */
  readonly explainWith: string;
  /** Reads the time of an option, in ms. */
  readonly instant: (option: string, text: string | undefined) => number | undefined;
  /** To be called when the answer is there: clears the line of progress. */
  readonly done: () => void;
}

function recordPaths(session: Session, file: string, given: readonly string[] | undefined): readonly string[] {
  if (given !== undefined) return given;
  const beside = join(dirname(file), 'record');
  if (existsSync(inDirectory(session.io, beside))) return [beside];
  throw new Problem(
    'C0401',
    'no record was given',
    'Add --record and a file of reports, or a directory with .jsonl files.',
  );
}

/**
 * @param at the time of `--as-of`, as written, for the command that explains
 * @throws Problem where any of it cannot be used
 */
export async function ask(session: Session, path: string, question: Question, at?: string): Promise<Asked> {
  const { agreement, file } = loadAgreement(session, path);
  const instant: Asked['instant'] = (option, text) =>
    text === undefined ? undefined : chooseInstant(option, text, agreement.clock);
  // Options are read before the record: a wrong one should not wait for a long file.
  const options = {
    knownAt: instant('--known-at', question.knownAt),
    standard: question.standard === undefined ? undefined : chooseStandard(agreement, question.standard),
    readings: chooseReadings(agreement, question.reading ?? []),
    original: question.original,
  };
  const paths = recordPaths(session, file, question.record);
  const progress = progressOn(session.io);
  const record = await loadRecord(session, paths, agreement, question.strict === true, progress).catch((error) => {
    progress.done();
    throw error;
  });
  try {
    refuseForeign(agreement, record);
  } catch (error) {
    progress.done();
    throw error;
  }
  const words = [
    'servanda explain',
    quoted(path),
    ...(question.record ?? []).map((source) => `--record ${quoted(source)}`),
    ...(at === undefined ? [] : [`--at ${quoted(at)}`]),
    ...(question.knownAt === undefined ? [] : [`--known-at ${quoted(question.knownAt)}`]),
    ...(question.standard === undefined ? [] : [`--standard ${quoted(question.standard)}`]),
    ...(question.original === true ? ['--original'] : []),
    ...(question.reading ?? []).map((reading) => `--reading ${quoted(reading)}`),
  ];
  return { agreement, record, options, explainWith: words.join(' '), instant, done: () => progress.done() };
}
