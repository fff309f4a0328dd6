import { expect, test } from 'vitest';
import { localDate, localDay, localInstant, startOfDay } from './local.ts';

const KYIV = 'Europe/Kyiv';
const at = (iso: string) => Date.parse(iso);

test('the ceasefire of 15 February 2015, 00:00 in Kyiv', () => {
  expect(localInstant('2015-02-15', '00:00', KYIV)).toBe(at('2015-02-14T22:00Z'));
});

test.each([
  ['2015-03-29', '02:59', '2015-03-29T00:59Z'],
  ['2015-03-29', '04:00', '2015-03-29T01:00Z'],
  ['2015-10-25', '02:59:59.999', '2015-10-24T23:59:59.999Z'],
  ['2015-10-25', '04:00', '2015-10-25T02:00Z'],
])('%s %s in Kyiv is %s', (date, time, instant) => {
  expect(localInstant(date, time, KYIV)).toBe(at(instant));
});

test('a local time that occurs twice means the earlier one (semantics 1.4)', () => {
  expect(localInstant('2015-10-25', '03:00', KYIV)).toBe(at('2015-10-25T00:00Z'));
  expect(localInstant('2015-10-25', '03:30', KYIV)).toBe(at('2015-10-25T00:30Z'));
});

test('a local time that the clock skips is an error (semantics 1.4)', () => {
  for (const time of ['03:00', '03:30', '03:59:59.999'])
    expect(() => localInstant('2015-03-29', time, KYIV)).toThrow(expect.objectContaining({ code: 'skipped' }));
});

test.each([
  ['2015-02-15', '24:00', 'no-such-time'],
  ['2015-02-15', '9:00', 'malformed'],
  ['2015-02-30', '09:00', 'no-such-date'],
])('%s %s is refused', (date, time, code) => {
  expect(() => localInstant(date, time, KYIV)).toThrow(expect.objectContaining({ code }));
});

test('the local day changes at local midnight', () => {
  const midnight = at('2015-02-14T22:00Z');
  expect(localDate(midnight, KYIV)).toEqual({ year: 2015, month: 2, day: 15 });
  expect(localDate(midnight - 1, KYIV)).toEqual({ year: 2015, month: 2, day: 14 });
  expect(startOfDay(localDay(midnight, KYIV), KYIV)).toBe(midnight);
});

test('clocks before 1970 and far ahead are known too', () => {
  expect(localInstant('1953-07-27', '22:00', 'Asia/Seoul')).toBe(at('1953-07-27T22:00+09:00'));
  expect(localInstant('2150-01-01', '00:00', KYIV)).toBe(at('2150-01-01T00:00+02:00'));
});
