/** Types that the parts of the reference evaluator share. */
import type { ReportOf } from '../record/report.ts';

/** Half-open, ms. */
export interface Period {
  readonly from: number;
  readonly to: number;
}
export const isIn = ({ from, to }: Period, instant: number): boolean => from <= instant && instant < to;

export type OccurrenceReport = ReportOf<'occurrence'>;

/** What an occurrence would do for the norm that is judged (2.4.1). */
export type Polarity = 'neutral' | 'discharges' | 'breaches';

/** An author in a world: the names that act together; empty for someone who is no declared actor. */
export type Acting = readonly string[];

/** Whose verdict it is (4.6). `all` are the members of the norm's bearers. */
export interface Bearer {
  readonly mode: 'one' | 'any' | 'together' | 'someone';
  readonly members: readonly string[];
  readonly all: readonly string[];
}

/** An occurrence in a world: one instant, one author. */
export interface Happening {
  readonly incident: string;
  readonly instant: number;
  readonly author: Acting;
  readonly about: string | undefined;
  /** Evidence, author and description are beyond doubt (only then it speaks against an unseen performance, 2.9). */
  readonly certain: boolean;
}

/** A certain observation of a state, with its persistence. `says` is its report, which stands for its tuple's place. */
export interface Observation extends Period {
  readonly holds: boolean;
  readonly lastsTo: number;
  readonly says: ReportOf<'state'>;
}
