import { expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { chooseInstant } from './instant.ts';

const kyiv = (text: string) => new Date(chooseInstant('--as-of', text, 'Europe/Kyiv')).toISOString();

// Kyiv is two hours ahead of UTC in February and three in July.
test.each([
  ['2015-02-17', '2015-02-17T21:59:59.999Z'],
  ['2015-02-17 09:00', '2015-02-17T07:00:00.000Z'],
  ['2015-07-17T09:00', '2015-07-17T06:00:00.000Z'],
  ['2015-02-17T09:00+01:00', '2015-02-17T08:00:00.000Z'],
  ['2015-02-17T09:00Z', '2015-02-17T09:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(kyiv(text)).toBe(instant);
});

test.each(['', 'now', '2015-2-3', '2015-02-30', '2015-02-17 25:00', '2015-03-29 03:30', '9999999-01-01'])(
  '"%s" is refused with what to write',
  (text) => {
    expect(() => kyiv(text)).toThrow(Problem);
  },
);
