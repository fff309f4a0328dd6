import type { Agreement } from '@servanda/core';

/** One choice of readings: question to reading. */
export type Choice = Readonly<Record<string, string>>;

/** Readings of one question, in the order of the document. */
export interface Answer {
  readonly question: string;
  readonly readings: readonly string[];
}

/**
 * Under which readings a row holds. `none`: no question bears on it. `all`: the readings make no difference. `fixed`: under those that
 * the reader fixed, and nobody asked of others. `only`: under each combination of these. `listed`: under these choices alone.
 */
export type WhichReadings =
  | { readonly kind: 'none' | 'all' }
  | { readonly kind: 'fixed' | 'only'; readonly answers: readonly Answer[] }
  | { readonly kind: 'listed'; readonly choices: readonly Choice[] };

function readingsOf(agreement: Agreement, question: string, choices: readonly Choice[]): string[] {
  const declared = agreement.questions.find((q) => q.id === question)?.readings.map((reading) => reading.id) ?? [];
  // Document order, so that no reading stands first for another reason.
  const seen = new Set(choices.map((choice) => choice[question] ?? ''));
  return [...declared.filter((reading) => seen.has(reading)), ...[...seen].filter((r) => !declared.includes(r))];
}

/** For which readings a row holds. `group` are the choices of the row, `all` those of which the results speak. */
export function whichReadings(agreement: Agreement, group: readonly Choice[], all: readonly Choice[]): WhichReadings {
  const questions = [...new Set(all.flatMap((choice) => Object.keys(choice)))];
  if (questions.length === 0) return { kind: 'none' };
  const answers = questions.map((question) => ({
    question,
    readings: readingsOf(agreement, question, group),
    shown: readingsOf(agreement, question, all),
    declared: agreement.questions.find((q) => q.id === question)?.readings.length ?? 0,
  }));
  const plain = (some: typeof answers) => some.map(({ question, readings }) => ({ question, readings }));
  if (group.length === all.length) {
    // A question that the reader fixed was not asked: what holds then holds under that reading, and nobody knows of others.
    const fixed = answers.filter(({ shown, declared }) => shown.length < declared);
    return fixed.length === 0 ? { kind: 'all' } : { kind: 'fixed', answers: plain(fixed) };
  }
  const isProduct = answers.reduce((n, { readings }) => n * readings.length, 1) === group.length;
  if (!isProduct) return { kind: 'listed', choices: group };
  const telling = answers.filter(
    ({ readings, shown, declared }) => readings.length < shown.length || shown.length < declared,
  );
  return { kind: 'only', answers: plain(telling) };
}
