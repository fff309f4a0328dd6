/** All statuses in a fixed order; a status set is a bit mask over this order. */
export const STATUSES = [
  'not in force',
  'not triggered',
  'blocked',
  'pending',
  'kept',
  'kept so far',
  'breached',
  'remedied',
  'reversed',
  'suspended',
  'ended',
] as const;

export type Status = (typeof STATUSES)[number];
