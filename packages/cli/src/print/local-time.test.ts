import { localTime } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { agreement } from './fixture.ts';

const kyiv = localTime({ ...agreement, clock: 'Europe/Kyiv' });

test.each([
  ['2015-02-17T07:00:00Z', '2015-02-17 09:00'],
  ['2015-02-17T07:00:30Z', '2015-02-17 09:00:30'],
  ['2015-02-17T21:59:59.999Z', '2015-02-17 23:59'],
  ['2015-02-17T10:00:00.001Z', '2015-02-17 12:00'],
  ['2015-10-25T01:30:00Z', '2015-10-25 03:30 +02:00'],
])('%s is %s in Kyiv', (instant, said) => {
  expect(kyiv(instant)).toBe(said);
});
