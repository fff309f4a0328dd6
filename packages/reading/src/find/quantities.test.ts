import { describe, expect, test } from 'vitest';
import { quantities } from './quantities.ts';

function found(plain: string, language: string | undefined): string[] {
  return quantities(plain, { from: 0, to: plain.length }, language).map(({ words, value, unit }) =>
    `${words} = ${value} ${unit ?? ''}`.trim(),
  );
}

describe('English', () => {
  test.each([
    ['24 hours', ['24 hours = 24 hour']],
    ['72 h', ['72 h = 72 hour']],
    ['twenty-four hours', ['twenty-four hours = 24 hour']],
    ['50 km and 100 mm', ['50 km = 50 kilometre', '100 mm = 100 millimetre']],
    ['a 25-km zone, 15km wide', ['25-km = 25 kilometre', '15km = 15 kilometre']],
    ['a 30-day truce', ['30-day = 30 day']],
    ['30 per cent, 30 percent, 47% of', ['30 per cent = 30 percent', '30 percent = 30 percent', '47% = 47 percent']],
    ['within a fortnight', ['a fortnight = 14 day']],
    ['two fortnights', ['two fortnights = 28 day']],
    ['a dozen observers', ['a dozen = 12']],
    ['two hundred thousand people', ['two hundred thousand people = 200000 person']],
    ['two hundred and fifty guns and men', ['two hundred and fifty = 250']],
    ['only 200,000 thousand Northland troops', ['200,000 thousand = 200000000']],
    ['1.5 million tonnes', ['1.5 million tonnes = 1500000 tonne']],
    ['1,000 km, 1,000,000 guns', ['1,000 km = 1000 kilometre', '1,000,000 = 1000000']],
    ['10-15 days', ['10 = 10 day', '15 days = 15 day']],
    ['fifteen posts, nine posts, 9 posts', ['fifteen = 15', '9 = 9']],
    ['within 24 hours of the request', ['24 hours = 24 hour']],
    ['eight years ago', ['eight years = 8 year']],
    ['two weeks later', ['two weeks = 2 week']],
  ])('%s', (plain, expected) => {
    expect(found(plain, 'en')).toEqual(expected);
  });

  test.each([
    'on 13 September 2022',
    'In 2014 people rose',
    '02/03/2015',
    'Article 11 and point 4 of it',
    'art. 5 says',
    'point 4b',
    'version 3.2.1 of it',
    'at 12:30 they',
    'at 100 km/h',
    'the second week',
    '1,5 km',
    'one more, and some',
    '$5 million aid',
    '',
  ])('none in: %s', (plain) => {
    expect(found(plain, 'en')).toEqual([]);
  });
});

test.each([
  ['1 000 км', ['1 000 км = 1000 kilometre']],
  ['1\u00a0000 км і 12\u202f000 солдатів', ['1\u00a0000 км = 1000 kilometre', '12\u202f000 солдатів = 12000 person']],
  ['1,5 км', ['1,5 км = 1.5 kilometre']],
  ['72 години', ['72 години = 72 hour']],
  ['двадцять чотири години', ['двадцять чотири години = 24 hour']],
  ['двісті п’ятдесят тисяч осіб', ['двісті п’ятдесят тисяч осіб = 250000 person']],
  ['30 відсотків, 100 мм', ['30 відсотків = 30 percent', '100 мм = 100 millimetre']],
  ['14-денний строк', ['14-денний = 14 day']],
  ['12 лютого 2015 року, стаття 11', []],
])('Ukrainian: %s', (plain, expected) => {
  expect(found(plain, 'uk')).toEqual(expected);
});

test.each([
  ['1 000 км и 1,5 млн человек', ['1 000 км = 1000 kilometre', '1,5 млн человек = 1500000 person']],
  ['двадцать четыре часа', ['двадцать четыре часа = 24 hour']],
  ['50-километровая зона', ['50-километровая = 50 kilometre']],
  ['двести тысяч солдат', ['двести тысяч солдат = 200000 person']],
  ['30 процентов', ['30 процентов = 30 percent']],
  ['12 февраля 2015 года', []],
])('Russian: %s', (plain, expected) => {
  expect(found(plain, 'ru')).toEqual(expected);
});

test('lines are not joined to one number', () => {
  expect(found('15\n000 км', 'uk')).toEqual(['000 км = 0 kilometre']);
});

test('of a language that it does not know it reads symbols', () => {
  expect(found('47 % et 50 km', 'fr')).toEqual(['47 % = 47 percent', '50 km = 50 kilometre']);
});
