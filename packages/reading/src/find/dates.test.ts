import { describe, expect, test } from 'vitest';
import { dates } from './dates.ts';
import type { FoundDate } from './found.ts';

// 16 September 2022 was a Friday.
const TEXT = '2022-09-16';

/** `words | role | period or why it is open` of each date found. */
function found(plain: string, language: string | undefined, on: string | null = TEXT): string[] {
  const textDate = on === null ? undefined : { from: on, to: on };
  return dates(plain, { from: 0, to: plain.length }, language, textDate).map(inWords);
}

function inWords({ words, role, period, open }: FoundDate): string {
  const when = period && (period.from === period.to ? period.from : `${period.from} to ${period.to}`);
  return `${words} | ${role} | ${when ?? open}`;
}

const NO_ANCHOR = 'it is counted from the date of the text, which is not known';
const NO_YEAR = 'no year is said, and the date of the text is not known';
const BOTH = 'the words do not tell whether it lies before or after the date of the text';
const ELSEWHERE = 'it is counted from something else in the text';
const LENGTH = 'it may be a length of time as well as a day to come';

describe('English', () => {
  test.each([
    ['It was shown on 2022-09-13.', 'on 2022-09-13 | at | 2022-09-13'],
    ['It was shown 13 September 2022.', '13 September 2022 | at | 2022-09-13'],
    ['On September 13, 2022, they met.', 'On September 13, 2022 | at | 2022-09-13'],
    ['on September 13 2022', 'on September 13 2022 | at | 2022-09-13'],
    ['Sept. 13, 2022', 'Sept. 13, 2022 | at | 2022-09-13'],
    ['the 13th of September 2022', 'the 13th of September 2022 | at | 2022-09-13'],
    ['the thirteenth of September 2022', 'the thirteenth of September 2022 | at | 2022-09-13'],
    ['signed 12.02.2015', '12.02.2015 | at | 2015-02-12'],
    ['signed 13/02/2015', '13/02/2015 | at | 2015-02-13'],
    ['signed 2/14/2015', '2/14/2015 | at | 2015-02-14'],
    ['signed 02/03/2015', '02/03/2015 | at | day and month cannot be told apart'],
    ['signed 03/03/2015', '03/03/2015 | at | 2015-03-03'],
    ['signed 31.02.2015', '31.02.2015 | at | the calendar has no such day'],
    ['signed 29.02.2016', '29.02.2016 | at | 2016-02-29'],
    ['signed 29.02.2015', '29.02.2015 | at | the calendar has no such day'],
    ['in September 2022', 'in September 2022 | at | 2022-09-01 to 2022-09-30'],
    ['in February 2016', 'in February 2016 | at | 2016-02-01 to 2016-02-29'],
    ['In 2015 both signed', 'In 2015 | at | 2015-01-01 to 2015-12-31'],
    ['at war since 2014', 'since 2014 | since | 2014-01-01 to 2014-12-31'],
    ['the 2015 agreed text', '2015 | at | 2015-01-01 to 2015-12-31'],
    ['in the 2014 coup', 'in the 2014 | at | 2014-01-01 to 2014-12-31'],
    ['signed in Eastville, 2015.', '2015 | at | 2015-01-01 to 2015-12-31'],
    ['by the end of 2015', 'by the end of 2015 | until | 2015-12-31'],
    ['since the beginning of 2015', 'since the beginning of 2015 | since | 2015-01-01'],
    ['by 31 December 2015', 'by 31 December 2015 | until | 2015-12-31'],
    ['no later than 31 December 2015', 'no later than 31 December 2015 | until | 2015-12-31'],
    ['before 2015', 'before 2015 | until | 2014-12-31'],
    ['after 28 February 2016', 'after 28 February 2016 | since | 2016-02-29'],
    ['early 2014', 'early 2014 | at | 2014-01-01 to 2014-04-30'],
    ['in mid-2014', 'in mid-2014 | at | 2014-05-01 to 2014-08-31'],
    ['late 2014', 'late 2014 | at | 2014-09-01 to 2014-12-31'],
    ['late February 2015', 'late February 2015 | at | 2015-02-21 to 2015-02-28'],
    ['in the spring of 2014', 'in the spring of 2014 | at | 2014-03-01 to 2014-05-31'],
    ['in the winter of 2014', 'in the winter of 2014 | at | a winter lies in two years'],
    ['the first half of 2015', 'the first half of 2015 | at | 2015-01-01 to 2015-06-30'],
    ['the third quarter of 2015', 'the third quarter of 2015 | at | 2015-07-01 to 2015-09-30'],
    ['in the 1990s', 'in the 1990s | at | 1990-01-01 to 1999-12-31'],
    ['from 2014 to 2022', 'from 2014 to 2022 | at | 2014-01-01 to 2022-12-31'],
    ['the war of 2014-2022', '2014-2022 | at | 2014-01-01 to 2022-12-31'],
    ['from 2022 to 2014', 'from 2022 to 2014 | at | it ends before it begins'],
    ['between 15 and 18 February 2015', 'between 15 and 18 February 2015 | at | 2015-02-15 to 2015-02-18'],
    ['15–18 February 2015', '15–18 February 2015 | at | 2015-02-15 to 2015-02-18'],
    ['from 20 December to 3 January 2015', 'from 20 December to 3 January 2015 | at | 2014-12-20 to 2015-01-03'],
    ['2 September to 5 September 2014', '2 September to 5 September 2014 | at | 2014-09-02 to 2014-09-05'],
    ['not before 2016', 'not before 2016 | since | 2016-01-01 to 2016-12-31'],
    ['a 2015 deal', '2015 | at | 2015-01-01 to 2015-12-31'],
    ['5 and 19 September 2014', '19 September 2014 | at | 2014-09-19'],
    ['from March to May 2015', 'from March to May 2015 | at | 2015-03-01 to 2015-05-31'],
  ])('%s', (plain, expected) => {
    expect(found(plain, 'en')).toEqual([expected]);
    expect(found(plain, 'en', null)).toEqual([expected]);
  });

  test.each([
    ['September 13 they met', 'September 13 | at | 2022-09-13', NO_YEAR],
    ['On September 17 it met', 'On September 17 | at | 2021-09-17', NO_YEAR],
    ['Ministers meet on 29 September', `on 29 September | at | ${BOTH}`, NO_YEAR],
    ['Ministers meet on 29 August', 'on 29 August | at | 2022-08-29', NO_YEAR],
    ['Talks resume on Sunday', `on Sunday | at | ${BOTH}`, NO_ANCHOR],
    ['Seven years ago today they met', 'Seven years ago today | at | 2015-09-16', NO_ANCHOR],
    ['exactly two weeks ago', 'exactly two weeks ago | at | 2022-09-02', NO_ANCHOR],
    ['Northland will leave on 12 October', 'on 12 October | at | 2022-10-12', NO_YEAR],
    ['leave by 12 February', 'by 12 February | until | 2023-02-12', NO_YEAR],
    ['He announced on 12 February that it will leave', `on 12 February | at | ${BOTH}`, NO_YEAR],
    ['It leaves on 29 February', 'on 29 February | at | 2020-02-29', NO_YEAR],
    ['It was in September', 'in September | at | 2022-09-01 to 2022-09-30', NO_YEAR],
    ['since February last year', 'since February last year | since | 2021-02-01 to 2021-02-28', NO_ANCHOR],
    ['It was last September', 'last September | at | 2021-09-01 to 2021-09-30', NO_YEAR],
    ['yesterday', 'yesterday | at | 2022-09-15', NO_ANCHOR],
    ['the day before yesterday', 'the day before yesterday | at | 2022-09-14', NO_ANCHOR],
    ['today', 'today | at | 2022-09-16', NO_ANCHOR],
    ['tomorrow', 'tomorrow | at | 2022-09-17', NO_ANCHOR],
    ['three days ago', 'three days ago | at | 2022-09-13', NO_ANCHOR],
    ['two weeks ago', 'two weeks ago | at | 2022-08-30 to 2022-09-05', NO_ANCHOR],
    ['a fortnight ago', 'a fortnight ago | at | 2022-08-30 to 2022-09-05', NO_ANCHOR],
    ['a decade ago', 'a decade ago | at | 2007-01-01 to 2017-12-31', NO_ANCHOR],
    ['nine months ago', 'nine months ago | at | 2021-12-01 to 2021-12-31', NO_ANCHOR],
    ['eight years ago', 'eight years ago | at | 2014-01-01 to 2014-12-31', NO_ANCHOR],
    ['5 hours ago', '5 hours ago | at | 2022-09-15 to 2022-09-16', NO_ANCHOR],
    ['several years ago', 'several years ago | at | it is not said how many', 'it is not said how many'],
    ['last week', 'last week | at | 2022-09-05 to 2022-09-11', NO_ANCHOR],
    ['last month', 'last month | at | 2022-08-01 to 2022-08-31', NO_ANCHOR],
    ['last year', 'last year | at | 2021-01-01 to 2021-12-31', NO_ANCHOR],
    ['this year', 'this year | at | 2022-01-01 to 2022-12-31', NO_ANCHOR],
    ['next month', 'next month | at | 2022-10-01 to 2022-10-31', NO_ANCHOR],
    ['last Tuesday', 'last Tuesday | at | 2022-09-13', NO_ANCHOR],
    ['last Friday', 'last Friday | at | 2022-09-09', NO_ANCHOR],
    ['next Friday', 'next Friday | at | 2022-09-23', NO_ANCHOR],
    ['They met on Friday', 'on Friday | at | 2022-09-16', NO_ANCHOR],
    ['They will meet on Monday', 'on Monday | at | 2022-09-19', NO_ANCHOR],
    ['within a fortnight', 'within a fortnight | until | 2022-09-16 to 2022-09-30', NO_ANCHOR],
    ['within 14 days', 'within 14 days | until | 2022-09-16 to 2022-09-30', NO_ANCHOR],
    ['in the next two weeks', 'in the next two weeks | until | 2022-09-16 to 2022-09-30', NO_ANCHOR],
    ['within 24 hours', 'within 24 hours | until | 2022-09-16 to 2022-09-17', NO_ANCHOR],
    ['at war for the last 7 years, but', 'for the last 7 years | for | 2015-01-01 to 2022-09-16', NO_ANCHOR],
    ['over the past eight years', 'over the past eight years | for | 2014-01-01 to 2022-09-16', NO_ANCHOR],
    ['for the last 8 years since, they', 'for the last 8 years since | for | 2014-01-01 to 2022-09-16', NO_ANCHOR],
    ['It will end in two years', 'in two years | at | 2024-01-01 to 2024-12-31', NO_ANCHOR],
    ['It ended in two years', `in two years | at | ${LENGTH}`, LENGTH],
    ['two weeks later', `two weeks later | at | ${ELSEWHERE}`, ELSEWHERE],
    ['3000 years ago', '3000 years ago | at | it lies outside the years 1 to 9999', NO_ANCHOR],
  ])('%s', (plain, expected, open) => {
    expect(found(plain, 'en')).toEqual([expected]);
    const [words, role] = expected.split(' | ');
    expect(found(plain, 'en', null)).toEqual([`${words} | ${role} | ${open}`]);
  });

  test.each([
    'It may march forward',
    'He sat. Sun rose over mar and jan',
    'the second week',
    'within 24 hours of the request',
    '2015 troops',
    'in 2000 metres',
    'Resolution 2015 and Article 1999',
    'version 12.02.2015.3',
    'the number 12015',
    'a year',
    'on May Day',
    '',
  ])('no date in: %s', (plain) => {
    expect(found(plain, 'en')).toEqual([]);
  });

  test('two expressions that name one day are both found', () => {
    expect(found('Three days ago on September 13 they met', 'en')).toEqual([
      'Three days ago | at | 2022-09-13',
      'on September 13 | at | 2022-09-13',
    ]);
  });

  test('a day without a year near a date of another year stays open', () => {
    const near = 'no year is said, and a date near it is of another year';
    expect(found('In 2015 both met, and on 12 February they signed', 'en')).toEqual([
      'In 2015 | at | 2015-01-01 to 2015-12-31',
      `on 12 February | at | ${near}`,
    ]);
    expect(found('5 September and 19 September 2014', 'en')).toEqual([
      `5 September | at | ${near}`,
      '19 September 2014 | at | 2014-09-19',
    ]);
    expect(found('In 2022, on 12 February, they met', 'en')).toContain('on 12 February | at | 2022-02-12');
  });

  test('each year of a list is found', () => {
    expect(found('in 2014, 2015 and 2016.', 'en')).toHaveLength(3);
  });

  test('short names of days and months need a dot or a number', () => {
    expect(found('on Sat. 17 September 2022', 'en')).toEqual(['on Sat. 17 September 2022 | at | 2022-09-17']);
    expect(found('on 5 Mar 2015', 'en')).toEqual(['on 5 Mar 2015 | at | 2015-03-05']);
  });

  test('what stands before the range is not read, and offsets are of the whole text', () => {
    const plain = 'In 2014. In 2015.';
    expect(dates(plain, { from: 9, to: 17 }, 'en', undefined)).toMatchObject([{ from: 9, to: 16, words: 'In 2015' }]);
  });
});

describe('a vague date of the text', () => {
  const inPeriod = (plain: string, from: string, to: string): string[] =>
    dates(plain, { from: 0, to: plain.length }, 'en', { from, to }).map(inWords);

  test.each([
    ['yesterday', 'yesterday | at | 2022-08-31 to 2022-09-29'],
    ['eight years ago', 'eight years ago | at | 2014-01-01 to 2014-12-31'],
    ['within 14 days', 'within 14 days | until | 2022-09-01 to 2022-10-14'],
    ['on September 13', 'on September 13 | at | 2022-09-13'],
    ['last Tuesday', 'last Tuesday | at | 2022-08-30 to 2022-09-27'],
  ])('a month: %s', (plain, expected) => {
    expect(inPeriod(plain, '2022-09-01', '2022-09-30')).toEqual([expected]);
  });

  test('a year does not tell the year of a day', () => {
    expect(inPeriod('on September 13', '2022-01-01', '2022-12-31')).toEqual([
      'on September 13 | at | no year is said, and the date of the text is too vague to tell it',
    ]);
    expect(inPeriod('eight years ago', '2021-12-01', '2022-02-01')).toEqual([
      'eight years ago | at | 2013-01-01 to 2014-12-31',
    ]);
  });

  test('is refused where it is no date', () => {
    expect(() => inPeriod('yesterday', '2022-02-30', '2022-03-01')).toThrow(RangeError);
    expect(() => inPeriod('yesterday', '2022-03-02', '2022-03-01')).toThrow(RangeError);
  });
});

describe('Ukrainian', () => {
  test.each([
    ['12 лютого 2015 року', '12 лютого 2015 року | at | 2015-02-12'],
    ['Підписано 12.02.2015 р. у місті', '12.02.2015 р. | at | 2015-02-12'],
    ['у 2015 році', 'у 2015 році | at | 2015-01-01 to 2015-12-31'],
    ['у лютому 2015-го', 'у лютому 2015-го | at | 2015-02-01 to 2015-02-28'],
    ['з 2014 року', 'з 2014 року | since | 2014-01-01 to 2014-12-31'],
    ['За даними ради, 1 жовтня 2019 року', '1 жовтня 2019 року | at | 2019-10-01'],
    ['сьогодні сім років тому', 'сьогодні сім років тому | at | 2015-09-16'],
    ['до кінця 2015 року', 'до кінця 2015 року | until | 2015-12-31'],
    ['до 31 грудня 2015 р.', 'до 31 грудня 2015 р. | until | 2015-12-31'],
    ['на початку 2014 року', 'на початку 2014 року | at | 2014-01-01 to 2014-04-30'],
    ['навесні 2014 року', 'навесні 2014 року | at | 2014-03-01 to 2014-05-31'],
    ['у першій половині 2015 року', 'у першій половині 2015 року | at | 2015-01-01 to 2015-06-30'],
    ['між 15 і 18 лютого 2015 року', 'між 15 і 18 лютого 2015 року | at | 2015-02-15 to 2015-02-18'],
    ['2014–2022 рр.', '2014–2022 рр. | at | 2014-01-01 to 2022-12-31'],
    ['з 2014 до 2022 року', 'з 2014 до 2022 року | at | 2014-01-01 to 2022-12-31'],
    ['не раніше 2016 року', 'не раніше 2016 року | since | 2016-01-01 to 2016-12-31'],
    ['13 вересня', '13 вересня | at | 2022-09-13'],
    ['тринадцятого вересня', 'тринадцятого вересня | at | 2022-09-13'],
    ['вчора', 'вчора | at | 2022-09-15'],
    ['три дні тому', 'три дні тому | at | 2022-09-13'],
    ['тиждень тому', 'тиждень тому | at | 2022-09-06 to 2022-09-12'],
    ['вісім років тому', 'вісім років тому | at | 2014-01-01 to 2014-12-31'],
    ['минулого тижня', 'минулого тижня | at | 2022-09-05 to 2022-09-11'],
    ['у лютому минулого року', 'у лютому минулого року | at | 2021-02-01 to 2021-02-28'],
    ['минулого вівторка', 'минулого вівторка | at | 2022-09-13'],
    ['у середу', 'у середу | at | 2022-09-14'],
    ['наступного місяця', 'наступного місяця | at | 2022-10-01 to 2022-10-31'],
    ['протягом 14 днів', 'протягом 14 днів | until | 2022-09-16 to 2022-09-30'],
    ['останні вісім років', 'останні вісім років | for | 2014-01-01 to 2022-09-16'],
    ['через два тижні', `через два тижні | at | ${LENGTH}`],
  ])('%s', (plain, expected) => {
    expect(found(plain, 'uk')).toEqual([expected]);
  });

  test('a term counted from an event is no date, nor is a length without a number', () => {
    expect(found('протягом 24 годин після запиту', 'uk')).toEqual([]);
    expect(found('протягом року', 'uk')).toEqual([]);
  });
});

describe('Russian', () => {
  test.each([
    ['12 февраля 2015 года', '12 февраля 2015 года | at | 2015-02-12'],
    ['в 2015 году', 'в 2015 году | at | 2015-01-01 to 2015-12-31'],
    ['с 2014 года', 'с 2014 года | since | 2014-01-01 to 2014-12-31'],
    ['По данным совета, 1 октября 2019 года', '1 октября 2019 года | at | 2019-10-01'],
    ['ровно семь лет назад', 'ровно семь лет назад | at | 2015-09-16'],
    ['до конца 2015 года', 'до конца 2015 года | until | 2015-12-31'],
    ['к 31 декабря 2015 г.', 'к 31 декабря 2015 г. | until | 2015-12-31'],
    ['весной 2014 года', 'весной 2014 года | at | 2014-03-01 to 2014-05-31'],
    ['в 2014-2022 годах', 'в 2014-2022 годах | at | 2014-01-01 to 2022-12-31'],
    ['с 2014 по 2022 год', 'с 2014 по 2022 год | at | 2014-01-01 to 2022-12-31'],
    ['с 15 по 18 февраля 2015 года', 'с 15 по 18 февраля 2015 года | at | 2015-02-15 to 2015-02-18'],
    ['в начале февраля', 'в начале февраля | at | 2022-02-01 to 2022-02-10'],
    ['вчера', 'вчера | at | 2022-09-15'],
    ['три дня назад', 'три дня назад | at | 2022-09-13'],
    ['неделю назад', 'неделю назад | at | 2022-09-06 to 2022-09-12'],
    ['восемь лет назад', 'восемь лет назад | at | 2014-01-01 to 2014-12-31'],
    ['на прошлой неделе', 'на прошлой неделе | at | 2022-09-05 to 2022-09-11'],
    ['в феврале прошлого года', 'в феврале прошлого года | at | 2021-02-01 to 2021-02-28'],
    ['в прошлый вторник', 'в прошлый вторник | at | 2022-09-13'],
    ['в следующем месяце', 'в следующем месяце | at | 2022-10-01 to 2022-10-31'],
    ['в течение 14 дней', 'в течение 14 дней | until | 2022-09-16 to 2022-09-30'],
    ['последние семь лет', 'последние семь лет | for | 2015-01-01 to 2022-09-16'],
    ['две недели спустя', `две недели спустя | at | ${ELSEWHERE}`],
  ])('%s', (plain, expected) => {
    expect(found(plain, 'ru')).toEqual([expected]);
  });

  test('a term counted from an event is no date', () => {
    expect(found('в течение 24 часов после запроса', 'ru')).toEqual([]);
  });
});

test('of a language that it does not know it reads only digits', () => {
  expect(found('le 12 mars 2015, soit 12.03.2015', 'fr')).toEqual(['12.03.2015 | at | 2015-03-12']);
  expect(found('yesterday, 2015-03-12', undefined)).toEqual(['2015-03-12 | at | 2015-03-12']);
});
