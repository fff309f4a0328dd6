/** Numbers, days and lists in English, for the sentences of answers. */
import { dateOf, formatLocal, localDay } from '@servanda/core';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `three days`, `one day`, `12 days`. */
export function counted(n: number, unit: string): string {
  return `${NUMBERS[n] ?? String(n)} ${unit}${n === 1 ? '' : 's'}`;
}

/** A local day by its number since 1970-01-01: `17 March 2015`. */
function dayInWords(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** The local day of an instant (ms): `17 March 2015`. */
export function dayOf(instant: number, clock: string): string {
  return dayInWords(localDay(instant, clock));
}

/** Between two instants (ms, both included), by their days: `on 17 March 2015`, `between 1 May 2020 and 31 May 2020`. */
export function onDays(from: number, to: number, clock: string): string {
  const [first, last] = [dayOf(from, clock), dayOf(to, clock)];
  return first === last ? `on ${first}` : `between ${first} and ${last}`;
}

/** Whether a local day begins at this instant (ms). */
export function isMidnight(instant: number, clock: string): boolean {
  return localDay(instant - 1, clock) !== localDay(instant, clock);
}

/** The last moment before an instant (ms) that is too late: a day, or a minute where the deadline is no midnight. */
export function lastMoment(tooLate: number, clock: string): string {
  return isMidnight(tooLate, clock) ? dayOf(tooLate - 1, clock) : formatLocal(tooLate - 1, clock);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}

/** The first letter large. Only for sentences that begin with a word of ours, never with a name. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
