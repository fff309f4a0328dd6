import { localInstant, parseTimeText, TimeError } from '@servanda/core';
import { Problem } from '../problem.ts';

const LOCAL = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)$/;

/**
 * The instant of `--as-of`, `--known-at` and `--at`, ms. A date means to the end of that local day; a time without an
 * offset is local to the agreement's clock.
 * @throws Problem where it is no time
 */
export function chooseInstant(option: string, text: string, clock: string): number {
  try {
    const [, date, time] = LOCAL.exec(text) ?? [];
    if (date !== undefined && time !== undefined) return localInstant(date, time, clock);
    return parseTimeText(text, clock).to - 1;
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    throw new Problem(
      'C0103',
      `${option}: ${error.code === 'malformed' ? `"${text}" is not a time` : error.message}`,
      `Write 2015-02-17 (to the end of that day), "2015-02-17 09:00" (${clock}) or 2015-02-17T09:00+02:00.`,
    );
  }
}
