import { type Agreement, chosenFor } from '@servanda/core';
import { Problem } from '../problem.ts';
import { suggestion } from './suggest.ts';

function unknown(what: string, found: string, known: readonly string[]): Problem {
  return new Problem('C0104', `the agreement has no ${what} "${found}"`, suggestion(found, known, what));
}

/**
 * The readings of `--reading Q=R`; a reading alone will do where only one question has it.
 * @throws Problem where the agreement has no such question or reading, or two answers to one question are given
 */
export function chooseReadings(agreement: Agreement, asked: readonly string[]): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {};
  for (const text of asked) {
    const [question, reading] = text.includes('=') ? splitAt(text, '=') : [questionOf(agreement, text), text];
    const found = agreement.questions.find((q) => q.id === question);
    if (!found)
      throw unknown(
        'question',
        question,
        agreement.questions.map(({ id }) => id),
      );
    const ids = found.readings.map(({ id }) => id);
    if (!ids.includes(reading))
      throw new Problem(
        'C0104',
        `question "${question}" has no reading "${reading}"`,
        suggestion(reading, ids, 'reading'),
      );
    const before = chosenFor(chosen, question);
    if (before !== undefined && before !== reading)
      throw new Problem(
        'C0102',
        `question "${question}" was given two readings, "${before}" and "${reading}"`,
        'Give one; without --reading all are judged, side by side.',
      );
    chosen[question] = reading;
  }
  return chosen;
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function questionOf(agreement: Agreement, reading: string): string {
  const [only, ...more] = agreement.questions.filter((q) => q.readings.some(({ id }) => id === reading));
  if (only && more.length === 0) return only.id;
  const example = agreement.questions.map((q) => `${q.id}=${q.readings[0]?.id ?? ''}`);
  throw new Problem(
    'C0102',
    only ? `more than one question has a reading "${reading}"` : `"${reading}" is no reading of any question`,
    example.length > 0 ? `Write QUESTION=READING, for example ${example[0]}.` : 'The agreement asks no question.',
  );
}

/**
 * Clauses and norms of `--provision`.
 * @throws Problem where the agreement has none of that name
 */
export function chooseProvisions(agreement: Agreement, asked: readonly string[]): readonly string[] {
  const known = [...agreement.clauses, ...agreement.norms].map(({ id }) => id);
  for (const provision of asked) if (!known.includes(provision)) throw unknown('clause or norm', provision, known);
  return asked;
}

/**
 * The norm of that name.
 * @throws Problem where the agreement has none
 */
export function chooseNorm(agreement: Agreement, asked: string): string {
  const known = agreement.norms.map(({ id }) => id);
  if (!known.includes(asked)) throw unknown('norm', asked, known);
  return asked;
}

/**
 * The party of `--bearer`.
 * @throws Problem where the agreement declares none of that name
 */
export function chooseBearer(agreement: Agreement, asked: string): string {
  const known = [...agreement.actors, ...agreement.groups].map(({ id }) => id);
  if (!known.includes(asked)) throw unknown('party', asked, known);
  return asked;
}
