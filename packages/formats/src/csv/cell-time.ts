/** Times of a table as times of reports. */
import { formatInstant, localInstant, parseTimeText, TimeError } from '@servanda/core';
import { CellError } from './cell-error.ts';
import type { Cell } from './csv-map.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[T ,]+(\d{1,2}:\d\d(?::\d\d)?))?$/;

interface Parts {
  readonly date: string;
  readonly time: string | undefined;
  readonly offset: string | undefined;
}

function partsOf(text: string, order: Cell['order']): Parts | undefined {
  const iso = ISO.exec(text);
  // Reports know milliseconds; what is finer is cut off.
  if (iso)
    return { date: `${iso[1]}-${iso[2]}-${iso[3]}`, time: iso[4]?.replace(/(\.\d{3})\d+$/, '$1'), offset: iso[5] };
  const numbers = order === undefined ? null : NUMBERS.exec(text);
  if (!numbers) return undefined;
  const [, first = '', second = '', year = '', time] = numbers;
  const [day, month] = order === 'day-month-year' ? [first, second] : [second, first];
  const two = (number: string) => number.padStart(2, '0');
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    time: time?.padStart(time.length < 6 ? 5 : 8, '0'),
    offset: undefined,
  };
}

/**
 * A cell as the time of a report: a date stays the whole day, a time gets its offset from itself or from the map's clock. A local
 * time that occurs twice means the earlier one, one that the clock skips is refused (semantics 1.4).
 * @throws {CellError}
 */
export function cellTime(text: string, { order, clock }: Cell): string {
  const parts = partsOf(text, order);
  if (!parts)
    throw new CellError(
      `"${text}" is not a time`,
      order === undefined
        ? 'times are read as 2015-02-17 or 2015-02-17 09:00; for 17.02.2015 say in the map "order": "day-month-year"'
        : 'check the date, and the order that the map gives',
    );
  const { date, time, offset } = parts;
  try {
    if (time === undefined) {
      parseTimeText(date, clock ?? 'UTC');
      return date;
    }
    if (offset !== undefined) {
      const written = `${date}T${time}${offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
      parseTimeText(written, 'UTC');
      return written;
    }
    if (clock !== undefined) return formatInstant(localInstant(date, time, clock));
  } catch (error) {
    if (error instanceof TimeError) throw new CellError(error.message, error.help);
    throw error;
  }
  throw new CellError(
    `"${text}" does not say how far its clock is from UTC`,
    'say in the map whose clock it is: "clock": "Europe/Kyiv"',
  );
}
