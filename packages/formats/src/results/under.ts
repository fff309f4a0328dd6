import type { Agreement } from '@servanda/core';
import { orList } from './status.ts';

/** One choice of readings: question to reading. */
export type Choice = Readonly<Record<string, string>>;

function readingsOf(agreement: Agreement, question: string, choices: readonly Choice[]): string[] {
  const declared = agreement.questions.find((q) => q.id === question)?.readings.map((reading) => reading.id) ?? [];
  // Document order, so that no reading stands first for another reason.
  const seen = new Set(choices.map((choice) => choice[question] ?? ''));
  return [...declared.filter((reading) => seen.has(reading)), ...[...seen].filter((r) => !declared.includes(r))];
}

/**
 * Says for which readings a row holds. `group` are the choices of the row, `all` those of which the results speak.
 * "" where no question bears on it, "under all readings" where the choices make no difference, else "only under …".
 */
export function underWords(agreement: Agreement, group: readonly Choice[], all: readonly Choice[]): string {
  const questions = [...new Set(all.flatMap((choice) => Object.keys(choice)))];
  if (questions.length === 0) return '';
  const answers = questions.map((question) => ({
    question,
    chosen: readingsOf(agreement, question, group),
    shown: readingsOf(agreement, question, all),
    declared: agreement.questions.find((q) => q.id === question)?.readings.length ?? 0,
  }));
  if (group.length === all.length) {
    // A question that the reader fixed was not asked: what holds then holds under that reading, and nobody knows of others.
    const fixed = answers.filter(({ shown, declared }) => shown.length < declared);
    if (fixed.length === 0) return 'under all readings';
    return `under ${fixed.map(({ question, shown }) => `${question} = ${orList(shown)}`).join(' and ')}`;
  }
  const isProduct = answers.reduce((n, { chosen }) => n * chosen.length, 1) === group.length;
  if (!isProduct) return `only under ${orList(group.map((choice) => choiceWords(agreement, choice)))}`;
  const telling = answers.filter(
    ({ chosen, shown, declared }) => chosen.length < shown.length || shown.length < declared,
  );
  return `only under ${telling.map(({ question, chosen }) => `${question} = ${orList(chosen)}`).join(' and ')}`;
}

/** One choice: "sequence = vote-first & bound = as-party", in the order of the document's questions. */
export function choiceWords(agreement: Agreement, choice: Choice): string {
  const order = agreement.questions.map((question) => question.id);
  return Object.entries(choice)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([question, reading]) => `${question} = ${reading}`)
    .join(' & ');
}
