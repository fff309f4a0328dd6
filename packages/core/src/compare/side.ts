/** One side of a comparison, under the common names, with what it says of its own words. */
import type { Agreement, Moment } from '../agreement/form.ts';
import { settledInstant } from '../agreement/settled.ts';
import { type Vocabulary, vocabularyOf } from '../agreement/vocabulary.ts';

export interface Side {
  readonly agreement: Agreement;
  readonly vocabulary: Vocabulary;
  /** The instant (ms) that a moment is in every world; undefined where that depends on what happens, or on nothing yet. */
  fixed(moment: Moment): number | undefined;
}
export interface Sides {
  readonly a: Side;
  readonly b: Side;
}

/** @param agreement under the common names */
export function sideOf(agreement: Agreement): Side {
  return { agreement, vocabulary: vocabularyOf(agreement), fixed: (moment) => settledInstant(agreement, moment) };
}
