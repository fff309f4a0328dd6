import { expect, test } from 'vitest';
import { isCutOff, liesIn, periodOf } from './period.ts';

const KYIV = 'Europe/Kyiv';
const at = (text: string) => Date.parse(text);
const inUtc = ({ from, to }: { from: number; to: number }) => [from, to].map((t) => new Date(t).toISOString());

test('a day alone runs from its midnight to the next, and the period before is the day before', () => {
  // Kyiv is at +02:00 in February.
  const { period, before } = periodOf({ from: '2015-02-17' }, KYIV, at('2020-01-01T00:00Z'));
  expect(inUtc(period)).toEqual(['2015-02-16T22:00:00.000Z', '2015-02-17T22:00:00.000Z']);
  expect(inUtc(before)).toEqual(['2015-02-15T22:00:00.000Z', '2015-02-16T22:00:00.000Z']);
});

test('with a cut-off a day begins the evening before', () => {
  const { period, before } = periodOf({ from: '2015-02-17', cutOff: '19:30' }, KYIV, 0);
  expect(inUtc(period)).toEqual(['2015-02-16T17:30:00.000Z', '2015-02-17T17:30:00.000Z']);
  expect(before.to).toBe(period.from);
});

test('without days the last of which the record speaks is meant, by the cut-off', () => {
  const last = at('2015-02-17T18:00Z'); // 20:00 in Kyiv
  expect(inUtc(periodOf({}, KYIV, last).period)).toEqual(['2015-02-16T22:00:00.000Z', '2015-02-17T22:00:00.000Z']);
  expect(inUtc(periodOf({ cutOff: '19:30' }, KYIV, last).period)).toEqual([
    '2015-02-17T17:30:00.000Z',
    '2015-02-18T17:30:00.000Z',
  ]);
});

test('the period before has as many days, also over a change of clocks', () => {
  // Kyiv went from +02:00 to +03:00 on 29 March 2015 at 03:00.
  const { period, before } = periodOf({ from: '2015-03-29', to: '2015-03-30' }, KYIV, 0);
  expect(inUtc(period)).toEqual(['2015-03-28T22:00:00.000Z', '2015-03-30T21:00:00.000Z']);
  expect(inUtc(before)).toEqual(['2015-03-26T22:00:00.000Z', '2015-03-28T22:00:00.000Z']);
});

test('where the clock jumps over the cut-off, the day ends with the jump', () => {
  // 03:00 to 04:00 never was on 29 March 2015: 03:30 is the jump, 01:00 UTC.
  expect(inUtc(periodOf({ from: '2015-03-29', cutOff: '03:30' }, KYIV, 0).period)[1]).toBe('2015-03-29T01:00:00.000Z');
});

test('as-of ends the period where it lies inside it', () => {
  const end = at('2015-02-17T09:59:59.999Z');
  expect(inUtc(periodOf({ from: '2015-02-17' }, KYIV, 0, end).period)[1]).toBe('2015-02-17T10:00:00.000Z');
  expect(inUtc(periodOf({}, KYIV, end, end).period)).toEqual(['2015-02-16T22:00:00.000Z', '2015-02-17T10:00:00.000Z']);
});

test('a period that runs backwards, or begins after as-of, is refused', () => {
  expect(() => periodOf({ from: '2015-02-18', to: '2015-02-17' }, KYIV, 0)).toThrow(RangeError);
  expect(() => periodOf({ from: '2015-02-18' }, KYIV, 0, at('2015-02-17T00:00Z'))).toThrow(RangeError);
});

test('a time lies in a period surely where all of it does', () => {
  const period = { from: 10, to: 20 };
  expect(liesIn({ from: 10, to: 20 }, period)).toBe('surely');
  expect(liesIn({ from: 9, to: 20 }, period)).toBe('perhaps');
  expect(liesIn({ from: 19, to: 21 }, period)).toBe('perhaps');
  expect(liesIn({ from: 20, to: 21 }, period)).toBe('no');
  expect(liesIn({ from: 0, to: 10 }, period)).toBe('no');
});

test('a cut-off is a time of day', () => {
  expect(['00:00', '19:30', '23:59'].every(isCutOff)).toBe(true);
  expect(['24:00', '7:30', '19:60', '1930'].some(isCutOff)).toBe(false);
});
