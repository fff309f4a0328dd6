/** Sets of statuses as bit masks over the fixed list of statuses. */
import { STATUSES, type Status } from '../agreement/statuses.ts';
import { firstOfLines, type StatusLine } from '../timeline/status-line.ts';

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

/** In each world each line has one status of its set; the merged status is the first in the order. */
export function merge(order: readonly Status[], lines: readonly StatusLine[]): StatusLine {
  return firstOfLines(order.map(bit), lines);
}
