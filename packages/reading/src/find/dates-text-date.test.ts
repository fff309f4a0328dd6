import { expect, test } from 'vitest';
import { textDateFrom, textDateOf } from './dates-text-date.ts';

const hints = (plain: string, language = 'en') => textDateFrom(plain, { from: 0, to: plain.length }, language);

test('a count of days beside the day that it names gives the date of the text but for its year', () => {
  const plain = 'Three days ago on September 13 they met';
  const [hint] = hints(plain);
  expect(hint).toEqual({ from: 0, to: 30, words: 'Three days ago on September 13', days: 3, month: 9, day: 13 });
  expect(hint && textDateOf(hint, 2022)).toEqual({ from: '2022-09-16', to: '2022-09-16' });
});

test.each([
  ['yesterday, 28 February', 'en', 1, 2, 28],
  ['On September 13, three days ago, it', 'en', 3, 9, 13],
  ['вчора, 12 лютого', 'uk', 1, 2, 12],
  ['три дня назад, 13 сентября', 'ru', 3, 9, 13],
])('%s', (plain, language, days, month, day) => {
  expect(hints(plain, language)).toMatchObject([{ days, month, day }]);
});

test('the year is kept where it is said', () => {
  expect(hints('yesterday, 28 February 2016')).toMatchObject([{ year: 2016 }]);
});

test('the year decides what day follows the end of February', () => {
  const [hint] = hints('yesterday, 28 February');
  expect(hint && textDateOf(hint, 2016)).toEqual({ from: '2016-02-29', to: '2016-02-29' });
  expect(hint && textDateOf(hint, 2015)).toEqual({ from: '2015-03-01', to: '2015-03-01' });
  const [leap] = hints('yesterday, 29 February');
  expect(leap && textDateOf(leap, 2015)).toBeUndefined();
});

test.each([
  'Three days ago a group met on September 13',
  'eight years ago on September 13',
  'on September 13',
  'yesterday',
])('no hint in: %s', (plain) => {
  expect(hints(plain)).toEqual([]);
});
