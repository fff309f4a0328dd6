/** Sets of statuses as bit masks over the fixed list of statuses. */
import { STATUSES, type Status } from '../agreement/form.ts';

export function bit(status: Status): number {
  return 1 << STATUSES.indexOf(status);
}

export function bits(...statuses: readonly Status[]): number {
  return statuses.reduce((mask, status) => mask | bit(status), 0);
}

/** The statuses of a mask, in the fixed order. */
export function statusesOf(mask: number): Status[] {
  return STATUSES.filter((_, i) => (mask & (1 << i)) !== 0);
}

export const EVERY_STATUS = (1 << STATUSES.length) - 1;
export const KEPT = bit('kept');
/** Done, in time or late (semantics 4.9). */
export const FULFILLED = bits('kept', 'remedied');

/**
 * Of several bearers at one instant, the status of the provision: the first of this list that one of them has (semantics 4.6).
 */
export const PROVISION_ORDER: readonly Status[] = [
  'breached',
  'reversed',
  'blocked',
  'pending',
  'not in force',
  'ended',
  'suspended',
  'not triggered',
  'remedied',
  'kept so far',
  'kept',
];

/** Of several instances, the status of the norm (semantics 4.5). What guards say is the same for all and comes first. */
export const INSTANCE_ORDER: readonly Status[] = [
  'not in force',
  'ended',
  'suspended',
  'breached',
  'reversed',
  'blocked',
  'pending',
  'remedied',
  'kept',
  'kept so far',
  'not triggered',
];

/** All sets of firsts: in each world each item has one status of its mask; the merged status is the first in the order. */
export function merge(order: readonly Status[], masks: readonly number[]): number {
  if (masks.length === 0) return 0;
  let out = 0;
  let open = masks.slice();
  for (const status of order) {
    const b = bit(status);
    // Possible as the first: someone may have it, and everyone may have it or something later.
    if (open.every((mask) => mask !== 0) && open.some((mask) => (mask & b) !== 0)) out |= b;
    open = open.map((mask) => mask & ~b);
  }
  return out;
}
