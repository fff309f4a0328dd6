import type { Status } from '@servanda/core';
import type { Say } from '../words/dictionary.ts';

/** A set of statuses in words. Several are never rounded to one: all that are possible are said. */
export function statusText(t: Say, statuses: readonly Status[]): string {
  const words = statuses.map((status) => t(`status.${status}`));
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return only;
  const list = words.reduce((before, last) => t('status.or', { before, last }));
  return t('status.unclear', { list });
}
