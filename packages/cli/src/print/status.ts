import type { Status } from '@servanda/core';
import type { Style } from './paint.ts';

const STYLES: Readonly<Partial<Record<Status, Style>>> = {
  kept: 'good',
  'kept so far': 'good',
  remedied: 'good',
  breached: 'bad',
  reversed: 'bad',
};

/** How the words of a set of statuses stand out on a terminal. */
export function statusStyle(statuses: readonly Status[]): Style | undefined {
  const [only, ...more] = statuses;
  return only === undefined || more.length > 0 ? 'maybe' : STYLES[only];
}
