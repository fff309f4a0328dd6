import { describe, expect, test } from 'vitest';
import { parseTimeText, parseWhen } from './time-text.ts';

const KYIV = 'Europe/Kyiv';
const at = (iso: string) => Date.parse(iso);

test.each([
  ['2015-02-17T09:00+02:00', '2015-02-17T07:00Z'],
  ['2015-02-17T09:00:30+02:00', '2015-02-17T07:00:30Z'],
  ['2015-02-17T09:00:30.5+02:00', '2015-02-17T07:00:30.500Z'],
  ['2015-02-17T00:15-03:30', '2015-02-17T03:45Z'],
  ['2015-02-17T07:00Z', '2015-02-17T07:00Z'],
])('%s is one instant', (text, instant) => {
  expect(parseTimeText(text, KYIV)).toEqual({ from: at(instant), to: at(instant) + 1 });
});

test.each([
  ['2015-02-17', '2015-02-16T22:00Z', '2015-02-17T22:00Z'],
  ['2015-03-29', '2015-03-28T22:00Z', '2015-03-29T21:00Z'],
  ['2015-10-25', '2015-10-24T21:00Z', '2015-10-25T22:00Z'],
  ['2016-02-29', '2016-02-28T22:00Z', '2016-02-29T22:00Z'],
])('%s is the whole local day', (text, from, to) => {
  expect(parseTimeText(text, KYIV)).toEqual({ from: at(from), to: at(to) });
});

test.each([
  ['2015-02-17T09:00', 'no-offset'],
  ['2015-02-29', 'no-such-date'],
  ['2015-02-17T24:00Z', 'no-such-time'],
  ['2015-02-17T23:59:60Z', 'no-such-time'],
  ['2015-02-17T09:00+29:00', 'no-such-time'],
  ['2015-02-17 09:00Z', 'malformed'],
  ['17.02.2015', 'malformed'],
  ['', 'malformed'],
])('"%s" is refused: %s', (text, code) => {
  expect(() => parseTimeText(text, KYIV)).toThrow(expect.objectContaining({ code }));
});

test('a day that the clock left out is refused', () => {
  // Samoa crossed the date line: its calendar had no 30 December 2011.
  expect(() => parseTimeText('2011-12-30', 'Pacific/Apia')).toThrow(expect.objectContaining({ code: 'skipped' }));
});

describe('when', () => {
  test('both ends are included (semantics 1.3)', () => {
    const when = { from: '2015-02-17T09:00+02:00', to: '2015-02-17T10:00+02:00' };
    expect(parseWhen(when, KYIV)).toEqual({ from: at('2015-02-17T07:00Z'), to: at('2015-02-17T08:00:00.001Z') });
  });

  test('a date as the end counts whole', () => {
    const when = { from: '2015-02-17', to: '2015-02-18' };
    expect(parseWhen(when, KYIV)).toEqual({ from: at('2015-02-16T22:00Z'), to: at('2015-02-18T22:00Z') });
  });

  test('it may be left open', () => {
    expect(parseWhen({ from: '2015-02-17', open: true }, KYIV)).toEqual({
      from: at('2015-02-16T22:00Z'),
      to: Number.POSITIVE_INFINITY,
    });
  });

  test('an end before the beginning is refused', () => {
    const when = { from: '2015-02-18', to: '2015-02-17' };
    expect(() => parseWhen(when, KYIV)).toThrow(expect.objectContaining({ code: 'backwards' }));
  });
});
