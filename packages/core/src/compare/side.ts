/** One side of a comparison, under the common names, with what it says of its own words. */
import type { Agreement, Moment } from '../agreement/form.ts';
import { type Vocabulary, vocabularyOf } from '../agreement/vocabulary.ts';
import { addSpan } from '../time/index.ts';

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
  const fixed = (moment: Moment, seen: ReadonlySet<string>): number | undefined => {
    switch (moment.moment) {
      case 'at':
        return moment.instant;
      case 'signature':
        return agreement.signed;
      case 'ref': {
        const named = agreement.moments.find(({ id }) => id === moment.name);
        return named && !seen.has(named.id) ? fixed(named.value, new Set([...seen, named.id])) : undefined;
      }
      case 'after': {
        const anchor = fixed(moment.of, seen);
        return anchor === undefined ? undefined : addSpan(anchor, moment.span, agreement.clock);
      }
      default:
        return undefined;
    }
  };
  return { agreement, vocabulary: vocabularyOf(agreement), fixed: (moment) => fixed(moment, new Set()) };
}
