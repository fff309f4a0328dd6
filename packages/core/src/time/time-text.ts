/** Times of reports: ISO 8601 with an offset, or a date, which is the whole local day. */
import { DAY_MS, dayNumber } from './civil.ts';
import { parseDate, parseTimeOfDay, startOfDay } from './local.ts';
import { TimeError } from './time-error.ts';

/** Half-open `[from, to)` in ms; `to` may be infinite. */
export interface TimePeriod {
  readonly from: number;
  readonly to: number;
}

/** A time as reports write it (`When` of the record). */
export type WrittenWhen =
  | string
  | { readonly from: string; readonly to: string }
  | { readonly from: string; readonly open: true };

const OFFSET = /(Z|[+-]\d\d:\d\d)$/;
const MINUTE_MS = 60_000;

function offsetMs(text: string): number {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4, 6));
  if (hours > 23 || minutes > 59)
    throw new TimeError('no-such-time', `no clock is ${text} from UTC`, 'an offset is written +02:00');
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}

/**
 * The period of a written time: one instant `[t, t + 1)`, or for a date the local day.
 * @param text `2015-02-17T09:00+02:00`, `2015-02-17T07:00Z` or `2015-02-17`
 * @throws {TimeError} `malformed`, `no-offset`, `no-such-date`, `no-such-time`, `skipped` (a day that the clock left out)
 */
export function parseTimeText(text: string, clock: string): TimePeriod {
  const date = parseDate(text.slice(0, 10));
  const day = dayNumber(date);
  if (text.length === 10) {
    const [from, to] = [startOfDay(day, clock), startOfDay(day + 1, clock)];
    if (from < to) return { from, to };
    throw new TimeError(
      'skipped',
      `${clock} had no ${text}`,
      'the clock left this day out: write the day before or after',
    );
  }
  const rest = text.slice(11);
  const offset = OFFSET.exec(rest)?.[0];
  if (text[10] !== 'T')
    throw new TimeError('malformed', `"${text}" is not a time`, 'write 2015-02-17T09:00+02:00 or 2015-02-17');
  if (offset === undefined)
    throw new TimeError(
      'no-offset',
      `"${text}" does not say how far its clock is from UTC`,
      'add the offset: 2015-02-17T09:00+02:00, or Z',
    );
  const timeOfDay = parseTimeOfDay(rest.slice(0, rest.length - offset.length));
  const from = day * DAY_MS + timeOfDay - offsetMs(offset);
  return { from, to: from + 1 };
}

/**
 * The period of a report's `when`: `from` and `to` are both included (1.3), `open` goes on for ever.
 * @throws {TimeError} as `parseTimeText`, and `backwards` where `to` is before `from`
 */
export function parseWhen(when: WrittenWhen, clock: string): TimePeriod {
  if (typeof when === 'string') return parseTimeText(when, clock);
  const { from } = parseTimeText(when.from, clock);
  if ('open' in when) return { from, to: Number.POSITIVE_INFINITY };
  const { to } = parseTimeText(when.to, clock);
  if (from < to) return { from, to };
  throw new TimeError('backwards', `${when.to} is before ${when.from}`, 'write the earlier time first');
}
