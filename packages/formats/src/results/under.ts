import type { Agreement } from '@servanda/core';
import { orList } from './status.ts';
import { type Answer, type Choice, type WhichReadings, whichReadings } from './which-readings.ts';

/** Says for which readings a row holds. `group` are the choices of the row, `all` those of which the results speak. */
export const underWords = (agreement: Agreement, group: readonly Choice[], all: readonly Choice[]): string =>
  whichWords(agreement, whichReadings(agreement, group, all));

/** "" where no question bears on it, "under all readings" where the choices make no difference, else "only under …". */
export function whichWords(agreement: Agreement, which: WhichReadings): string {
  switch (which.kind) {
    case 'none':
      return '';
    case 'all':
      return 'under all readings';
    case 'fixed':
      return `under ${answersWords(which.answers)}`;
    case 'only':
      return `only under ${answersWords(which.answers)}`;
    case 'listed':
      return `only under ${orList(which.choices.map((choice) => choiceWords(agreement, choice)))}`;
  }
}

const answersWords = (answers: readonly Answer[]): string =>
  answers.map(({ question, readings }) => `${question} = ${orList(readings)}`).join(' and ');

/** One choice: "sequence = vote-first & bound = as-party", in the order of the document's questions. */
export function choiceWords(agreement: Agreement, choice: Choice): string {
  const order = agreement.questions.map((question) => question.id);
  return Object.entries(choice)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([question, reading]) => `${question} = ${reading}`)
    .join(' & ');
}
