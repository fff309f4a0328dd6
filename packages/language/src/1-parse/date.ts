import type { DateNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { span } from './place.ts';

/** `2015-02-15` or `2015-02-15 18:00`. */
export function parseDate(c: Cursor): DateNode {
  const day = c.peek();
  if (day.kind !== 'date') {
    refuseWords(c);
    return c.fail('expected', c.here(), { found: c.found(), what: 'a date, as in `2015-02-15`' });
  }
  c.next();
  checkDate(c, day);
  const time = c.peek();
  if (time.kind !== 'time') return { date: day.text, start: day.start, end: day.end };
  c.next();
  const [hour = 0, minute = 0, second = 0] = time.text.split(':').map(Number);
  if (hour > 23 || minute > 59 || second > 59) c.fail('no-such-time', time, { time: time.text });
  return {
    date: day.text,
    time: time.text.padStart(time.text.length < 8 && time.text.indexOf(':') === 1 ? time.text.length + 1 : 0, '0'),
    ...span(day, time),
  };
}

function checkDate(c: Cursor, day: { text: string; start: number; end: number }): void {
  const [year = 0, month = 0, date = 0] = day.text.split('-').map(Number);
  if (!/^\d{4}-\d\d-\d\d$/.test(day.text))
    c.fail('date-not-padded', day, { date: day.text, padded: `${year}-${two(month)}-${two(date)}` });
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  if (month < 1 || month > 12 || date < 1 || date > last.getUTCDate()) c.fail('no-such-date', day, { date: day.text });
}

const two = (n: number): string => String(n).padStart(2, '0');

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase()) + 1;

/** Dates as letters and other countries write them are told apart from other mistakes: `31 December 2015`, `31.12.2015`. */
function refuseWords(c: Cursor): void {
  const [first, second, third] = [c.peek(), c.peek(1), c.peek(2)];
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(first.text))
    c.fail('date-in-words', first, { text: first.text, iso: '2015-12-31' });
  const month = monthOf(first.text) || monthOf(second.text);
  const day = Number(monthOf(first.text) > 0 ? second.text : first.text);
  const year = third.text === ',' ? c.peek(3) : third;
  if (month === 0 || !(day >= 1 && day <= 31) || !/^\d{4}$/.test(year.text)) return;
  c.fail('date-in-words', span(first, year), {
    text: `${first.text} ${second.text} ${year.text}`,
    iso: `${year.text}-${two(month)}-${two(day)}`,
  });
}
