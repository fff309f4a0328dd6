/** Dates that matter, of the agreement as a whole. Instants in ms. */
import type { Agreement } from '@servanda/core';

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
