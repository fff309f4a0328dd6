/** An outcome under each combination of readings, and how to name the readings that decide it. */
import { type Agreement, type Change, type Choice, underReadings } from '@servanda/core';
import { listed } from './words.ts';

/** `idle`: in force at no time of the period, or nothing was asked; `unbound`: there is no such rule for this bearer. */
export type CaseWord = 'yes' | 'no' | 'maybe' | 'idle' | 'unbound';

export interface Case {
  readonly readings: Choice;
  readonly word: CaseWord;
  /** Half a sentence in small letters, which begins with a word and no name. */
  readonly says: string;
}

/** Every combination of the readings of these questions, in the order of the document. */
export function combinations(agreement: Agreement, questions: ReadonlySet<string>): Choice[] {
  let out: Choice[] = [{}];
  for (const question of agreement.questions) {
    if (!questions.has(question.id)) continue;
    out = out.flatMap((choice) => question.readings.map((reading) => ({ ...choice, [question.id]: reading.id })));
  }
  return out;
}

/** The agreement under each combination of the readings that make such a change. */
export function readAs(
  agreement: Agreement,
  concerns: (change: Change) => boolean,
): { readings: Choice; read: Agreement }[] {
  const questions = new Set(
    agreement.questions.filter((q) => q.readings.some((r) => r.changes.some(concerns))).map((q) => q.id),
  );
  return combinations(agreement, questions).map((readings) => ({ readings, read: underReadings(agreement, readings) }));
}

export interface Group {
  readonly word: CaseWord;
  readonly says: string;
  /** The readings that give it, in words; empty where every one does. */
  readonly under: string;
}

/** Cases of one outcome together, in the order of the first of each. */
export function grouped(cases: readonly Case[]): Group[] {
  const outcome = (c: Case) => JSON.stringify([c.word, c.says]);
  const questions = deciding(cases, outcome);
  const groups = new Map<string, Case[]>();
  for (const c of cases) groups.set(outcome(c), [...(groups.get(outcome(c)) ?? []), c]);
  return [...groups.values()].map((group) => ({
    word: (group[0] as Case).word,
    says: (group[0] as Case).says,
    under: groups.size === 1 ? '' : readingsInWords(group, cases, questions),
  }));
}

/** The questions without which the outcome could not be told. */
function deciding(cases: readonly Case[], outcome: (c: Case) => string): string[] {
  let questions = Object.keys(cases[0]?.readings ?? {});
  for (const question of [...questions]) {
    const fewer = questions.filter((q) => q !== question);
    const seen = new Map<string, string>();
    const told = cases.every((c) => {
      const key = JSON.stringify(fewer.map((q) => c.readings[q]));
      const before = seen.get(key);
      seen.set(key, outcome(c));
      return before === undefined || before === outcome(c);
    });
    if (told) questions = fewer;
  }
  return questions;
}

function readingsInWords(group: readonly Case[], all: readonly Case[], questions: readonly string[]): string {
  const rows = new Map(group.map((c) => [JSON.stringify(questions.map((q) => c.readings[q])), c.readings]));
  const used = (cases: readonly Case[], question: string) => [
    ...new Set(cases.map((c) => c.readings[question] as string)),
  ];
  const columns = questions.map((q) => used(group, q));
  const size = columns.reduce((product, column) => product * column.length, 1);
  if (size === rows.size) {
    // A question of which every reading gives this does not decide here.
    const told = columns.filter((column, i) => column.length < used(all, questions[i] as string).length);
    return listed(told.map((column) => listed(column, 'or')));
  }
  return listed(
    [...rows.values()].map((readings) => questions.map((q) => readings[q]).join(' with ')),
    'or',
  );
}
