/** Periods of reports and incidents in words. Times are ms, periods half-open. */
import type { Words } from '../../words/words.tsx';

type Say = Pick<Words, 'instant' | 'clock'>;
const HOUR_MS = 3_600_000;

/** `17 Feb 2015`, `17 Feb 2015 – 19 Feb 2015`, `17 Feb 2015, 09:00 GMT+2 – …`: whole local days as days, all else to the minute. */
export function whenText({ instant, clock }: Say, from: number | undefined, to: number | null | undefined): string {
  if (from === undefined) return '';
  if (to === null || to === undefined)
    return `${isMidnight(from, clock) ? instant(from, 'day') : instant(from, 'minute')} – …`;
  if (to - from >= 23 * HOUR_MS && isMidnight(from, clock) && isMidnight(to, clock)) {
    const [first, last] = [instant(from, 'day'), instant(to - 1, 'day')];
    return first === last ? first : `${first} – ${last}`;
  }
  const [first, last] = [instant(from, 'minute'), instant(to - 1, 'minute')];
  return first === last ? first : `${first} – ${last}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function isMidnight(ms: number, clock: string): boolean {
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: clock } as const;
  const format = formats.get(clock) ?? new Intl.DateTimeFormat('en-GB', time);
  formats.set(clock, format);
  return ms % 1000 === 0 && format.format(ms) === '00:00:00';
}
