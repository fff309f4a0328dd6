import type { AlikeVerdicts } from '@servanda/reading/whole';

/** Under which readings verdicts hold: no question bears on them, all readings agree, or these choices of readings only. */
export type ReadingsSaid =
  | { readonly under: 'none' }
  | { readonly under: 'all' }
  | { readonly under: 'some'; readonly choices: readonly string[] };

/** Only the questions are named whose readings tell these verdicts from the others. */
export function readingsSaid({ under, of }: Pick<AlikeVerdicts, 'under' | 'of'>): ReadingsSaid {
  const questions = [...new Set(of.flatMap((choice) => Object.keys(choice)))];
  if (questions.length === 0) return { under: 'none' };
  if (under.length === of.length) return { under: 'all' };
  const values = (choices: AlikeVerdicts['of'], question: string) => new Set(choices.map((choice) => choice[question]));
  const telling = questions.filter((question) => values(under, question).size < values(of, question).size);
  const named = telling.length > 0 ? telling : questions;
  const said = under.map((choice) => named.map((question) => `${question} = ${choice[question] ?? '…'}`).join(' & '));
  return { under: 'some', choices: [...new Set(said)] };
}
