/** Dates that matter: of the agreement as a whole, and deadlines as they are written. Instants in ms. */
import {
  type Agreement,
  addSpan,
  type Moment,
  type Norm,
  tooLateDayAfter,
  tooLateDayOf,
  tooLateWithin,
} from '@servanda/core';

export interface Mark {
  readonly kind: 'signed' | 'inForce' | 'amendment' | 'asOf' | 'knownAt';
  readonly at: number;
  /** Of an amendment: its title. */
  readonly title?: string;
}

/** In the order of time. */
export function agreementMarks(
  { signed, inForce, amendments = [] }: Agreement,
  asOf: number,
  knownAt?: number,
): Mark[] {
  const one = (kind: Mark['kind'], at: number | undefined): Mark[] => (at === undefined ? [] : [{ kind, at }]);
  return [
    ...one('signed', signed),
    ...one('inForce', inForce === signed ? undefined : inForce),
    ...amendments.map(({ id, title, from }): Mark => ({ kind: 'amendment', at: from, title: title ?? id })),
    ...one('knownAt', knownAt),
    ...one('asOf', asOf),
  ].sort((a, b) => a.at - b.at);
}

/**
 * The first instant too late by the deadline as it is written, where that depends on no report; else undefined. More time that
 * a power gives is not in it: what became of the deadline is told by the statuses.
 */
export function deadlineOf(agreement: Agreement, { deadline }: Pick<Norm, 'deadline'>): number | undefined {
  if (deadline === undefined) return undefined;
  if (deadline.deadline === 'by') return deadline.tooLate;
  const anchor = instantOf(agreement, deadline.of, new Set());
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

function instantOf(agreement: Agreement, moment: Moment, seen: ReadonlySet<string>): number | undefined {
  switch (moment.moment) {
    case 'at':
      return moment.instant;
    case 'signature':
      return agreement.signed;
    case 'ref': {
      const named = agreement.moments.find(({ id }) => id === moment.name);
      if (named === undefined || seen.has(moment.name)) return undefined;
      return instantOf(agreement, named.value, new Set([...seen, moment.name]));
    }
    case 'after': {
      const of = instantOf(agreement, moment.of, seen);
      return of === undefined ? undefined : addSpan(of, moment.span, agreement.clock);
    }
    default:
      return undefined;
  }
}
