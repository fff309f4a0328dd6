import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOf, dayNumber } from './civil.ts';
import { tooLateDayAfter, tooLateDayOf, tooLateWithin } from './deadline.ts';
import { formatInstant, formatLocal } from './format.ts';
import { localInstant, localMs } from './local.ts';
import { addSpan, type Span, type Unit } from './span.ts';
import { parseTimeText } from './time-text.ts';
import { offsetAt } from './zone-offset.ts';

const clock = fc.constantFrom(
  'Europe/Kyiv',
  'Europe/Dublin',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Bogota',
  'Africa/Casablanca',
  'UTC',
);
const instant = fc.integer({ min: Date.parse('1900-01-01T00:00Z'), max: Date.parse('2090-01-01T00:00Z') });
// Most instants lie far from any change of the clock; these lie around the two of 2015 in Kyiv.
const nearChange = fc
  .tuple(fc.constantFrom('2015-03-29T01:00Z', '2015-10-25T01:00Z'), fc.integer({ min: -200_000_000, max: 200_000_000 }))
  .map(([change, ms]) => Date.parse(change) + ms);
const anchor = fc.oneof(instant, nearChange);
const unit = fc.constantFrom<Unit>('seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years');
const span: fc.Arbitrary<Span> = fc.record({ n: fc.integer({ min: 0, max: 200 }), unit });

test('an earlier anchor never has a later deadline', () => {
  const deadlines = [
    (a: number, s: Span, c: string) => tooLateWithin(s, a, c),
    (a: number, s: Span, c: string) => tooLateDayOf(s.n + 1, a, c),
    (a: number, s: Span, c: string) => tooLateDayAfter(s.n, a, c),
  ];
  fc.assert(
    fc.property(anchor, anchor, span, clock, fc.constantFrom(...deadlines), (a, b, s, c, deadline) => {
      expect(deadline(Math.min(a, b), s, c)).toBeLessThanOrEqual(deadline(Math.max(a, b), s, c));
    }),
  );
});

test('an act at the anchor is in time', () => {
  fc.assert(
    fc.property(anchor, span, clock, (a, s, c) => {
      expect(a).toBeLessThan(tooLateWithin(s, a, c));
      expect(a).toBeLessThan(tooLateDayOf(1, a, c));
    }),
  );
});

test('day 1 of is day 0 after', () => {
  fc.assert(
    fc.property(anchor, fc.nat(500), clock, (a, n, c) => {
      expect(tooLateDayOf(n + 1, a, c)).toBe(tooLateDayAfter(n, a, c));
    }),
  );
});

test('a longer span never ends earlier', () => {
  fc.assert(
    fc.property(anchor, fc.nat(300), fc.nat(300), unit, clock, (a, m, n, u, c) => {
      const [low, high] = [Math.min(m, n), Math.max(m, n)];
      expect(addSpan(a, { n: low, unit: u }, c)).toBeLessThanOrEqual(addSpan(a, { n: high, unit: u }, c));
    }),
  );
});

test('offsets are those of Temporal', () => {
  fc.assert(
    fc.property(anchor, clock, (a, c) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(a).toZonedDateTimeISO(c);
      expect(offsetAt(a, c)).toBe(zoned.offsetNanoseconds / 1e6);
    }),
  );
});

test('a date and its day number are one to one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (day) => {
      expect(dayNumber(dateOf(day))).toBe(day);
      const { year, month, day: dayOfMonth } = dateOf(day);
      const date = new Date(day * 86_400_000);
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    }),
  );
});

test('what is written as an instant is read back', () => {
  fc.assert(
    fc.property(anchor, (a) => {
      expect(parseTimeText(formatInstant(a), 'UTC')).toEqual({ from: a, to: a + 1 });
      expect(formatInstant(a)).toBe(new Date(a).toISOString().replace('.000Z', 'Z'));
    }),
  );
});

test('what is written as a local time is read back, unless it is the second of two', () => {
  fc.assert(
    fc.property(anchor, clock, (a, c) => {
      const [date = '', time = '', offset] = formatLocal(a, c).split(' ');
      if (offset === undefined) expect(localInstant(date, time, c)).toBe(a);
      else expect(localInstant(date, time, c)).toBeLessThan(a);
      expect(localMs(a, c)).toBe(a + offsetAt(a, c));
    }),
  );
});
