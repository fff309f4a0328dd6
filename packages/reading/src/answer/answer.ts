/** What clause and record say of a confirmed statement. There is no figure for a text, an author or a side, and there is to be none. */
import type { Confirmed } from '../confirm/sidecar.ts';

export const ANSWERS = [
  'agrees',
  'differs',
  'record is silent',
  'depends on the reading',
  'depends on the standard of proof',
  'not in force then',
] as const;
export type AnswerWord = (typeof ANSWERS)[number];

/** A provision as shown beside a statement. */
export interface ShownClause {
  readonly clause: string;
  readonly title: string;
  /** Our paraphrase of it in the document. */
  readonly prose: string | undefined;
  readonly norm?: string;
  /** The rule in plain words. */
  readonly words?: string;
}

/** What the checker found for one bearer under one choice of readings and one standard. Times are ISO 8601 instants; null is open. */
export interface ShownVerdict {
  /** An actor; null: the provision as a whole. */
  readonly bearer: string | null;
  readonly readings: Readonly<Record<string, string>>;
  readonly standard: string;
  /** Only those that touch the period asked for, cut to it. */
  readonly segments: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly statuses: readonly string[];
  }[];
  readonly breachFrom: string | null;
}

export interface ShownReport {
  readonly id: string;
  readonly by: string;
  readonly when: string | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** The same question put to another bearer of the same provision: shown unasked, whenever conduct is spoken of. */
export interface Beside {
  readonly bearer: string | null;
  readonly word: AnswerWord;
  readonly text: string;
  readonly verdicts: readonly ShownVerdict[];
}

/** One part of a statement (its date, one member of its list, one provision) held against the agreement and the record. */
export interface Part {
  /** What is held: "signed in 2015", "Poland", "11/reform". */
  readonly of: string;
  /** Null where nothing is answered: a wish beside its clause. */
  readonly word: AnswerWord | null;
  /** One sentence, with the dates and readings that decide. */
  readonly text: string;
  readonly clause?: ShownClause | undefined;
  readonly verdicts: readonly ShownVerdict[];
  readonly reports: readonly ShownReport[];
  /** How many reports carry the verdict beyond those shown. */
  readonly moreReports: number;
  /** What would have to be known for another answer; empty where nothing would change it. */
  readonly wouldNeed: readonly string[];
  readonly beside: readonly Beside[];
}

export interface Answered {
  readonly statement: Confirmed;
  /**
   * `answered`: see the parts. `wish`, `not checkable`, `not on an agreement`: said as such, no answer. `no document`: the agreement is
   * not here. `by name only`: it is here without rules yet. `cannot ask`: a name in the form is not in the document (the text says which).
   */
  readonly state:
    | 'answered'
    | 'wish'
    | 'not checkable'
    | 'not on an agreement'
    | 'no document'
    | 'by name only'
    | 'cannot ask';
  readonly text: string;
  /** The word of all parts together; null unless answered, and for statements on several provisions, which are answered one by one. */
  readonly word: AnswerWord | null;
  readonly parts: readonly Part[];
  /** Of a statement on one bearer's conduct: the provisions of the agreement, or of the clauses named, that bind others only, each with all of them. */
  readonly besides: readonly Part[];
}
