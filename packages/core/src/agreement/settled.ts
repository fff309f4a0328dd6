/** What of a document's dates hangs on no report: moments and deadlines that the text itself settles. */
import { addSpan, tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/index.ts';
import type { Agreement, Moment, Norm } from './form.ts';

/** The instant (ms) of a moment that the document itself settles; undefined for one that hangs on events, or on itself. */
export function settledInstant(agreement: Agreement, moment: Moment): number | undefined {
  return settled(agreement, moment, new Set());
}

function settled(agreement: Agreement, moment: Moment, seen: ReadonlySet<string>): number | undefined {
  switch (moment.moment) {
    case 'at':
      return moment.instant;
    case 'signature':
      return agreement.signed;
    case 'ref': {
      const named = agreement.moments.find(({ id }) => id === moment.name);
      if (named === undefined || seen.has(moment.name)) return undefined;
      return settled(agreement, named.value, new Set([...seen, moment.name]));
    }
    case 'after': {
      const of = settled(agreement, moment.of, seen);
      return of === undefined ? undefined : addSpan(of, moment.span, agreement.clock);
    }
    default:
      return undefined;
  }
}

/**
 * The first instant too late (ms, semantics 1.5) by the deadline as it is written, where that hangs on no report; else undefined.
 * More time that a power gives is not in it.
 */
export function settledDeadline(agreement: Agreement, { deadline }: Pick<Norm, 'deadline'>): number | undefined {
  if (deadline === undefined) return undefined;
  if (deadline.deadline === 'by') return deadline.tooLate;
  const anchor = settledInstant(agreement, deadline.of);
  if (anchor === undefined) return undefined;
  switch (deadline.deadline) {
    case 'within':
      return tooLateWithin(deadline.span, anchor, agreement.clock);
    case 'day-of':
      return tooLateDayOf(deadline.n, anchor, agreement.clock);
    case 'day-after':
      return tooLateDayAfter(deadline.n, anchor, agreement.clock);
  }
}
