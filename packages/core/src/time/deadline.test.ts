import { describe, expect, test } from 'vitest';
import {
  endOfDay,
  endOfMonth,
  endOfYear,
  tooLateAfter,
  tooLateDayAfter,
  tooLateDayOf,
  tooLateWithin,
} from './deadline.ts';
import { localInstant } from './local.ts';
import { TimeError } from './time-error.ts';

const KYIV = 'Europe/Kyiv';
const at = (iso: string) => Date.parse(iso);
const signature = localInstant('2015-02-12', '00:00', KYIV);
const ceasefire = localInstant('2015-02-15', '00:00', KYIV);

describe('the first instant at which it is too late (semantics 1.5)', () => {
  test('within hours, minutes, seconds: an act at the very end is in time', () => {
    const anchor = at('2015-02-15T10:00:00.250Z');
    expect(tooLateWithin({ n: 24, unit: 'hours' }, anchor, KYIV)).toBe(at('2015-02-16T10:00:00.251Z'));
    expect(tooLateWithin({ n: 5, unit: 'minutes' }, anchor, KYIV)).toBe(at('2015-02-15T10:05:00.251Z'));
    expect(tooLateWithin({ n: 30, unit: 'seconds' }, anchor, KYIV)).toBe(at('2015-02-15T10:00:30.251Z'));
  });

  test('within days: the day of the anchor is not counted', () => {
    expect(tooLateWithin({ n: 30, unit: 'days' }, signature, KYIV)).toBe(at('2015-03-15T00:00+02:00'));
    const lateOnThatDay = at('2015-02-12T23:59:59.999+02:00');
    expect(tooLateWithin({ n: 30, unit: 'days' }, lateOnThatDay, KYIV)).toBe(at('2015-03-15T00:00+02:00'));
    expect(tooLateWithin({ n: 0, unit: 'days' }, signature, KYIV)).toBe(at('2015-02-13T00:00+02:00'));
  });

  test('within weeks: seven days each', () => {
    expect(tooLateWithin({ n: 2, unit: 'weeks' }, ceasefire, KYIV)).toBe(at('2015-03-02T00:00+02:00'));
  });

  test('within months and years: the same day of the month, or the last of a shorter one', () => {
    const month = { n: 1, unit: 'months' } as const;
    expect(tooLateWithin(month, at('2015-01-31T12:00+02:00'), KYIV)).toBe(at('2015-03-01T00:00+02:00'));
    expect(tooLateWithin(month, at('2016-01-31T12:00+02:00'), KYIV)).toBe(at('2016-03-01T00:00+02:00'));
    expect(tooLateWithin(month, at('2016-01-30T12:00+02:00'), KYIV)).toBe(at('2016-03-01T00:00+02:00'));
    expect(tooLateWithin({ n: 13, unit: 'months' }, signature, KYIV)).toBe(at('2016-03-13T00:00+02:00'));
    expect(tooLateWithin({ n: 1, unit: 'years' }, at('2016-02-29T08:00+02:00'), KYIV)).toBe(
      at('2017-03-01T00:00+02:00'),
    );
    expect(tooLateWithin({ n: 4, unit: 'years' }, at('2016-02-29T08:00+02:00'), KYIV)).toBe(
      at('2020-03-01T00:00+02:00'),
    );
  });

  test('by day n of: the day of the anchor is day 1', () => {
    expect(tooLateDayOf(1, ceasefire, KYIV)).toBe(at('2015-02-16T00:00+02:00'));
    expect(tooLateDayOf(2, ceasefire, KYIV)).toBe(at('2015-02-17T00:00+02:00'));
  });

  test('by day n after: the day of the anchor is day 0', () => {
    expect(tooLateDayAfter(0, ceasefire, KYIV)).toBe(at('2015-02-16T00:00+02:00'));
    expect(tooLateDayAfter(5, ceasefire, KYIV)).toBe(at('2015-02-21T00:00+02:00'));
  });

  test('by a date: midnight that ends the day', () => {
    expect(endOfDay('2015-12-31', KYIV)).toBe(at('2016-01-01T00:00+02:00'));
    expect(endOfDay('2016-02-29', KYIV)).toBe(at('2016-03-01T00:00+02:00'));
  });

  test('by a date and time: an act at that very instant is in time', () => {
    expect(tooLateAfter(localInstant('2015-02-15', '18:00', KYIV))).toBe(at('2015-02-15T16:00:00.001Z'));
  });

  test('by the end of a month or a year', () => {
    expect(endOfYear('2015', KYIV)).toBe(at('2016-01-01T00:00+02:00'));
    expect(endOfMonth('2015-03', KYIV)).toBe(at('2015-04-01T00:00+03:00'));
    expect(endOfMonth('2015-12', KYIV)).toBe(at('2016-01-01T00:00+02:00'));
    expect(endOfMonth('2016-02', KYIV)).toBe(at('2016-03-01T00:00+02:00'));
  });
});

describe('days on which the clock changes', () => {
  test('the day of 29 March 2015 has 23 hours, that of 25 October 25', () => {
    expect(endOfDay('2015-03-28', KYIV)).toBe(at('2015-03-28T22:00Z'));
    expect(endOfDay('2015-03-29', KYIV)).toBe(at('2015-03-29T21:00Z'));
    expect(endOfDay('2015-10-24', KYIV)).toBe(at('2015-10-24T21:00Z'));
    expect(endOfDay('2015-10-25', KYIV)).toBe(at('2015-10-25T22:00Z'));
  });

  test('hours are exact over a change, days go to midnight', () => {
    const anchor = at('2015-03-28T22:00Z');
    expect(tooLateWithin({ n: 24, unit: 'hours' }, anchor, KYIV)).toBe(at('2015-03-29T22:00:00.001Z'));
    expect(tooLateDayOf(1, anchor, KYIV)).toBe(at('2015-03-29T21:00Z'));
    expect(tooLateWithin({ n: 1, unit: 'days' }, at('2015-10-24T12:00Z'), KYIV)).toBe(at('2015-10-25T22:00Z'));
  });

  test('where the change skips midnight, the day ends as the clock jumps', () => {
    // São Paulo put its clocks forward at midnight: 2018-11-04 began at 01:00 local, 03:00 UTC.
    expect(endOfDay('2018-11-03', 'America/Sao_Paulo')).toBe(at('2018-11-04T03:00Z'));
  });
});

test('an anchor that never comes gives no deadline', () => {
  const never = Number.POSITIVE_INFINITY;
  expect(tooLateWithin({ n: 1, unit: 'days' }, never, KYIV)).toBe(never);
  expect(tooLateDayOf(1, never, KYIV)).toBe(never);
});

test.each([
  [() => endOfDay('2015-02-29', KYIV), 'no-such-date'],
  [() => endOfDay('31.12.2015', KYIV), 'malformed'],
  [() => endOfMonth('2015-13', KYIV), 'malformed'],
  [() => endOfYear('15', KYIV), 'malformed'],
  [() => endOfDay('2015-02-28', 'Europe/Nowhere'), 'unknown-clock'],
])('what is no date is refused: %s', (attempt, code) => {
  expect(attempt).toThrow(TimeError);
  expect(attempt).toThrow(expect.objectContaining({ code }));
});
