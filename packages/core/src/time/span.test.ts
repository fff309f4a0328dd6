import { expect, test } from 'vitest';
import { addSpan, spanMs } from './span.ts';

const KYIV = 'Europe/Kyiv';
const at = (iso: string) => Date.parse(iso);

test.each([
  [{ n: 90, unit: 'seconds' }, 90_000],
  [{ n: 2, unit: 'minutes' }, 120_000],
  [{ n: 24, unit: 'hours' }, 86_400_000],
  [{ n: 7, unit: 'days' }, 604_800_000],
  [{ n: 1, unit: 'weeks' }, 604_800_000],
] as const)('%o has a fixed length', (span, ms) => {
  expect(spanMs(span)).toBe(ms);
});

test('months and years have none', () => {
  expect(() => spanMs({ n: 1, unit: 'months' })).toThrow(expect.objectContaining({ code: 'not-fixed' }));
  expect(() => spanMs({ n: 1, unit: 'years' })).toThrow(expect.objectContaining({ code: 'not-fixed' }));
});

test('hours are exact, days keep the local time of day over a change of the clock', () => {
  const noon = at('2015-03-28T12:00+02:00');
  expect(addSpan(noon, { n: 24, unit: 'hours' }, KYIV)).toBe(at('2015-03-29T13:00+03:00'));
  expect(addSpan(noon, { n: 1, unit: 'days' }, KYIV)).toBe(at('2015-03-29T12:00+03:00'));
  expect(addSpan(noon, { n: 1, unit: 'weeks' }, KYIV)).toBe(at('2015-04-04T12:00+03:00'));
});

test('months end with the month (semantics 1.4)', () => {
  const span = { n: 1, unit: 'months' } as const;
  expect(addSpan(at('2015-01-31T09:00+02:00'), span, KYIV)).toBe(at('2015-02-28T09:00+02:00'));
  expect(addSpan(at('2016-01-31T09:00+02:00'), span, KYIV)).toBe(at('2016-02-29T09:00+02:00'));
  expect(addSpan(at('2016-02-29T09:00+02:00'), { n: 1, unit: 'years' }, KYIV)).toBe(at('2017-02-28T09:00+02:00'));
});

test('a time of day that the clock skips becomes the instant of the jump', () => {
  expect(addSpan(at('2015-03-28T03:30+02:00'), { n: 1, unit: 'days' }, KYIV)).toBe(at('2015-03-29T01:00Z'));
});

test('a time of day that occurs twice means the earlier one', () => {
  expect(addSpan(at('2015-10-24T03:30+03:00'), { n: 1, unit: 'days' }, KYIV)).toBe(at('2015-10-25T00:30Z'));
});

test('what never comes is never later', () => {
  expect(addSpan(Number.POSITIVE_INFINITY, { n: 1, unit: 'days' }, KYIV)).toBe(Number.POSITIVE_INFINITY);
});
