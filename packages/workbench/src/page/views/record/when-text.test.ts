import { expect, test } from 'vitest';
import { instantIn } from '../../words/times.ts';
import { whenText } from './when-text.ts';

const clock = 'Europe/Kyiv';
const text = (from: string | undefined, to?: string | null) =>
  whenText(
    { clock, instant: (at, detail) => instantIn('en', clock, at, detail) },
    from === undefined ? undefined : Date.parse(from),
    typeof to === 'string' ? Date.parse(to) : to,
  );

test('a whole local day is a day, several are from the first to the last', () => {
  expect(text('2015-02-16T22:00Z', '2015-02-17T22:00Z')).toBe('Feb 17, 2015');
  expect(text('2015-02-16T22:00Z', '2015-02-19T22:00Z')).toBe('Feb 17, 2015 – Feb 19, 2015');
  expect(text('2015-03-28T22:00Z', '2015-03-29T21:00Z')).toBe('Mar 29, 2015');
});

test('a moment has its minute and zone, a period both its ends', () => {
  expect(text('2015-02-17T07:00Z', '2015-02-17T07:00:00.001Z')).toBe('Feb 17, 2015, 09:00 GMT+2');
  expect(text('2015-02-17T07:00Z', '2015-02-17T08:00:00.001Z')).toBe(
    'Feb 17, 2015, 09:00 GMT+2 – Feb 17, 2015, 10:00 GMT+2',
  );
});

test('what is open stays open, and what is not said is not made up', () => {
  expect(text('2015-02-16T22:00Z', null)).toBe('Feb 17, 2015 – …');
  expect(text(undefined)).toBe('');
});
