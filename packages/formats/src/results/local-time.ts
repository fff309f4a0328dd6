import { type Agreement, formatLocal } from '@servanda/core';

/**
 * An ISO instant as people of the agreement say it, `2015-02-17 23:59`. Milliseconds are not said: the last instant of a
 * minute is that minute, and the first one after a deadline at noon is noon. The machine forms have all of them.
 */
export function localTime({ clock }: Pick<Agreement, 'clock'>): (instant: string) => string {
  return (instant) =>
    formatLocal(Date.parse(instant), clock)
      .replace(/:59\.999/, '')
      .replace(/\.\d{3}/, '')
      .replace(/( \d\d:\d\d):00/, '$1');
}
