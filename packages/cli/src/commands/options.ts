/** Options that several commands share, so that they mean the same everywhere. */
import { type Command, Option } from 'commander';

/** Options on which record and under what a question is asked. */
export interface Question {
  readonly record?: readonly string[];
  readonly knownAt?: string;
  readonly standard?: string;
  readonly reading?: readonly string[];
  readonly strict?: boolean;
  readonly original?: boolean;
}

/** Collects the values of an option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

export function addQuestion(command: Command): Command {
  return command
    .option('--known-at <time>', 'use only reports known by then')
    .option('--standard <words>', 'judge everything by this standard of proof, e.g. "two independent sources"')
    .addOption(
      new Option('--reading <question=reading>', 'fix the reading of a question (repeatable)').argParser(collect),
    )
    .option('--original', 'judge by the agreement as first concluded, without its amendments')
    .option('--strict', 'stop if any part of the record cannot be used');
}
