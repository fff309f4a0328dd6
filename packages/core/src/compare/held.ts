/** A norm on both sides, and the findings that rules have in common. */
import type { Norm } from '../agreement/form.ts';
import type { Finding } from './difference.ts';
import type { Order } from './order.ts';
import type { Sides } from './side.ts';

/** A norm on both sides, under the common names. */
export interface Held {
  readonly a: Norm;
  readonly b: Norm;
  readonly sides: Sides;
}
/** `undefined`: the line is compared elsewhere, or carries no meaning. */
export type LineRule = ((held: Held) => Finding) | undefined;

export const changed = (reason: string): Finding => ({ kind: 'changed', reason });
export const incomparable = (reason: string): Finding => ({ kind: 'incomparable', reason });

export const allows = ({ type }: Pick<Norm, 'type'>): boolean => type === 'permission' || type === 'power';

/** What takes in more forbids more, obliges more often, or allows more. `reach`: of `a` against `b`. */
export function byReach(held: Held, reach: Order, subject: string): Finding {
  if (reach === 'unordered') return incomparable(`no rule orders the two: ${subject}`);
  const wider = reach === 'narrower';
  return {
    kind: wider === allows(held.a) ? 'loosened' : 'tightened',
    reason: `${subject}: ${wider ? 'it reaches further' : 'it reaches less far'}`,
  };
}
