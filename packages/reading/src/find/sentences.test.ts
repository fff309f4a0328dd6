import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (plain: string, language?: string) =>
  sentences(plain, language).map(({ from, to }) => plain.slice(from, to));
const quoted = (plain: string) =>
  sentences(plain).map((sentence) => sentence.quoted.map(({ from, to }) => plain.slice(from, to)));

describe('sentences', () => {
  test.each([
    ['Both sides signed. Neither kept it.', ['Both sides signed.', 'Neither kept it.']],
    ['Was it kept? No. They broke it!', ['Was it kept?', 'No.', 'They broke it!']],
    ['Mr. Vale met Dr. Rowan and J. K. Hale.', ['Mr. Vale met Dr. Rowan and J. K. Hale.']],
    ['See Art. 5 and No. 12 of it. It says so.', ['See Art. 5 and No. 12 of it.', 'It says so.']],
    [
      'The N.L. Senate voted. It left the N.L. The vote stands.',
      ['The N.L. Senate voted.', 'It left the N.L.', 'The vote stands.'],
    ],
    ['Some, e.g. Northland, i.e. its army, left.', ['Some, e.g. Northland, i.e. its army, left.']],
    ['It took 3.5 days. A third left.', ['It took 3.5 days.', 'A third left.']],
    ['They waited… Then they left.', ['They waited…', 'Then they left.']],
    ['They waited ... and left.', ['They waited ... and left.']],
    ['It fell.[3] Nobody came.[4][5] It rose.', ['It fell.[3]', 'Nobody came.[4][5]', 'It rose.']],
    ['They signed it.Nobody kept it.', ['They signed it.', 'Nobody kept it.']],
    ['1. The sides withdraw. 2. They report.', ['1. The sides withdraw.', '2. They report.']],
  ])('in English: %s', (plain, expected) => expect(split(plain, 'en')).toEqual(expected));

  test.each([
    [
      'Згідно зі ст. 5 і п. 4, сторони відходять. Вони не відійшли.',
      ['Згідно зі ст. 5 і п. 4, сторони відходять.', 'Вони не відійшли.'],
    ],
    ['Площа ім. Т. Лугового стоїть. Це факт.', ['Площа ім. Т. Лугового стоїть.', 'Це факт.']],
    ['Угоду підписано 2015 р. Вона не діє.', ['Угоду підписано 2015 р.', 'Вона не діє.']],
    ['У 2015 р. Північ підписала її.', ['У 2015 р. Північ підписала її.']],
    ['Гармати, міни тощо, тобто т. зв. Зброя, тут.', ['Гармати, міни тощо, тобто т. зв. Зброя, тут.']],
  ])('in Ukrainian: %s', (plain, expected) => expect(split(plain, 'uk')).toEqual(expected));

  test.each([
    ['В 2015 г. Север подписал его. Это факт.', ['В 2015 г. Север подписал его.', 'Это факт.']],
    ['Он подписан в 2015 г. Это факт.', ['Он подписан в 2015 г.', 'Это факт.']],
    ['По ст. 5 Закона, т. е. Конституции, нельзя.', ['По ст. 5 Закона, т. е. Конституции, нельзя.']],
    ['«Когда?» — спросил он. Никто не ответил.', ['«Когда?» — спросил он.', 'Никто не ответил.']],
  ])('in Russian: %s', (plain, expected) => expect(split(plain, 'ru')).toEqual(expected));

  test('a blank line ends a sentence, a line break does not', () => {
    expect(split('The sides signed\nin the spring\n \nNobody kept it')).toEqual([
      'The sides signed\nin the spring',
      'Nobody kept it',
    ]);
    expect(split('The two sides have by now signed the\r\nNorthland accord, as they said they\r\nwould.')).toHaveLength(
      1,
    );
  });

  test('a heading without a full stop is a sentence of its own', () => {
    expect(split('What was agreed\nThe sides signed it in the spring, and they did not keep it.')).toEqual([
      'What was agreed',
      'The sides signed it in the spring, and they did not keep it.',
    ]);
  });

  test('a heading in capitals is one whatever its length', () => {
    expect(split('A RIVER TRUCE THAT NOBODY KEPT\nBy A. Writer')).toEqual([
      'A RIVER TRUCE THAT NOBODY KEPT',
      'By A. Writer',
    ]);
  });

  test('an item of a list is a sentence of its own', () => {
    expect(split('They agreed:\n- to withdraw\n- to report\n* to pay')).toEqual([
      'They agreed:',
      '- to withdraw',
      '- to report',
      '* to pay',
    ]);
    expect(split('They agreed:\n1) to withdraw\n2) to report')).toEqual([
      'They agreed:',
      '1) to withdraw',
      '2) to report',
    ]);
  });

  test('a line too long to be wrapped by hand ends with its line', () => {
    const long = `The sides ${'and their friends '.repeat(20)}signed`;
    expect(split(`${long}\nNobody kept it`)).toEqual([long, 'Nobody kept it']);
  });

  test('very long sentences are parted at semicolons, then at line breaks, else kept', () => {
    const part = 'and so on and on '.repeat(80).trim();
    expect(split(`${part}; ${part}; ${part}`)).toEqual([`${part};`, `${part};`, part]);
    const lines = 'and so on and on '.repeat(8).trim();
    expect(split(Array<string>(20).fill(lines).join('\n'))).toHaveLength(20);
    expect(split('word '.repeat(1000))).toHaveLength(1);
  });

  test('a post without capitals is parted at its marks', () => {
    const post = 'they signed it, e.g. in the u.s. and here. nobody kept it... was it ever in force? no';
    expect(split(post)).toEqual([
      'they signed it, e.g. in the u.s. and here.',
      'nobody kept it...',
      'was it ever in force?',
      'no',
    ]);
    expect(split('to leave the bank. Then to report, if any. of it is left.')).toHaveLength(2);
  });

  test('a line with nothing to be seen is blank', () => {
    expect(split('They signed it\n\u200b\nNobody kept it')).toEqual(['They signed it', 'Nobody kept it']);
  });

  test('a language that there is not is taken as none', () => {
    expect(split('It is. It was.', 'no language')).toEqual(['It is.', 'It was.']);
  });

  test.each(['', ' \n\t\n', '\u{feff}'])('%j has none', (plain) => expect(split(plain)).toEqual([]));
});

describe('what has no end that anybody could write', () => {
  test('is parted between words', () => {
    const parts = split('endless words '.repeat(5000));
    expect(parts.join(' ')).toBe('endless words '.repeat(5000).trim());
    expect(parts.every(({ length }) => length <= 5000)).toBe(true);
  });

  test('and without spaces anywhere, but not within a character', () => {
    const parts = split(`a${'😀'.repeat(10_000)}`);
    expect(parts.join('')).toBe(`a${'😀'.repeat(10_000)}`);
    expect(parts.some((part) => /^[\udc00-\udfff]/.test(part))).toBe(false);
  });
});

test.each([
  ['It ended in November. 29 people came home.', 2],
  ['Закрыли в ноябре. 29 декабря повторят.', 2],
  ['Кажуть про перемир’я. 8 років тому було тихо.', 2],
  ['They signed it in 2015. 12 of 13 points are open.', 2],
  ['They met on Sept. 13 under Art. 4 and No. 5, at 10 a.m. 3 days on.', 1],
  ['Подписано 12 фев. 2015 г. с 29 странами, ст. 9 и рез. 2202.', 1],
])('a number may begin a sentence: %s', (plain, count) => {
  expect(split(plain)).toHaveLength(count);
});

test('posts of a thread begin by their numbers', () => {
  expect(split('1/ Here is what the accord said 🧵\n2/ Fire stops at midnight\n3/7 Nobody kept it')).toEqual([
    '1/ Here is what the accord said 🧵',
    '2/ Fire stops at midnight',
    '3/7 Nobody kept it',
  ]);
});

describe('quotations', () => {
  test('are known to their sentence, without their marks', () => {
    expect(quoted('They called it “a dead letter” and left. It was.')).toEqual([['a dead letter'], []]);
    expect(quoted('Сказали: «угода мертва», але „живе“ й "діє".')).toEqual([['угода мертва', 'живе', 'діє']]);
    expect(quoted('They said ‘it’s dead’ of the sides’ accord.')).toEqual([['it’s dead']]);
  });

  test('hold sentences where they hold whole ones', () => {
    const plain = 'He said: “Both signed it. Neither, however, kept it,” and left.';
    expect(split(plain)).toEqual(['He said: “Both signed it.', 'Neither, however, kept it,” and left.']);
    expect(quoted(plain)).toEqual([['Both signed it.'], ['Neither, however, kept it,']]);
  });

  test('are otherwise not parted', () => {
    expect(split('The book “Who Lost It? A History of the Accord” is new.')).toHaveLength(1);
    expect(split('They speak of “an accord. Or not” there. We do too.')).toHaveLength(2);
  });

  test('that are not closed go on to the end of the paragraph; closing marks alone are none', () => {
    expect(quoted('He said “both signed it.\n\nNobody did.')).toEqual([['both signed it.'], []]);
    expect(quoted('They make “binding” agreements” with it.')).toEqual([['binding']]);
    expect(quoted('It is the ‘90s accord: tell ‘em.')).toEqual([[]]);
  });

  test('within another are part of it', () => {
    expect(quoted('«Вони кажуть „ні“ й ‘так’ нам».')).toEqual([['Вони кажуть „ні“ й ‘так’ нам']]);
  });
});
