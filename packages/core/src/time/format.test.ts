import { expect, test } from 'vitest';
import { formatInstant, formatLocal } from './format.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2015-02-14T22:00Z', '2015-02-14T22:00:00Z'],
  ['2015-02-14T22:00:01.020Z', '2015-02-14T22:00:01.020Z'],
  ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ['0033-04-03T00:00Z', '0033-04-03T00:00:00Z'],
  ['+012015-02-14T22:00Z', '+012015-02-14T22:00:00Z'],
])('the instant %s is written %s', (instant, text) => {
  expect(formatInstant(at(instant))).toBe(text);
});

test.each([
  ['2015-02-14T22:00Z', '2015-02-15 00:00'],
  ['2015-03-29T01:00Z', '2015-03-29 04:00'],
  ['2015-02-14T22:00:00.001Z', '2015-02-15 00:00:00.001'],
  ['2015-10-25T00:30Z', '2015-10-25 03:30'],
  ['2015-10-25T01:30Z', '2015-10-25 03:30 +02:00'],
])('%s is read %s in Kyiv', (instant, text) => {
  expect(formatLocal(at(instant), 'Europe/Kyiv')).toBe(text);
});
