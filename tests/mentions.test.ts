import { createMentions, sentences } from '@servanda/reading';
import { expect, test } from 'vitest';
import { agreementOf, SHIPPED } from './support/shipped.ts';

// By which words the shipped documents are found in texts: no ordinary word is a name, and no party has words that others lack.

const agreements = SHIPPED.map(agreementOf);

test.each([
  'Банковские карты Балтимора и Пенсильвании, банковская тайна.',
  'Она прыгнула с трамплина, и звёзды мерцали над хвостом кита.',
  'Банківські картки, банкові рахунки, трамплін у Балтиморі.',
  'Banks and planks, a springboard in Baltimore, Pennsylvania Avenue.',
])('no name in: %s', (plain) => {
  expect(createMentions(agreements).find(plain, sentences(plain))).toEqual([]);
});

test('an aim of another country is no name of an agreement', () => {
  for (const plain of ['Swiss neutrality is old.', 'Нейтралитет Швейцарии стар.', 'Нейтралітет Швейцарії давній.'])
    expect(
      createMentions(agreements)
        .find(plain, sentences(plain))
        .filter(({ what }) => what === 'agreement'),
    ).toEqual([]);
});

test('the meeting in Alaska has a name in each language', () => {
  for (const plain of ['The meeting in Alaska.', 'Встреча на Аляске.', 'Зустріч на Алясці.'])
    expect(createMentions(agreements).find(plain, sentences(plain))).toMatchObject([{ of: 'talks-2025' }]);
});

test.each(agreements)('$id: who has words in one language has them in all', ({ actors, mentions = [] }) => {
  for (const { id } of actors) {
    const own = mentions.filter(({ of }) => of === id);
    const languages = new Set(own.map(({ language = 'en' }) => language));
    if (own.length > 0) expect([id, ...[...languages].sort()]).toEqual([id, 'en', 'ru', 'uk']);
  }
});

test.each([
  ['The Minsk agreements of 2015.', 'minsk-package-of-measures'],
  ['Минские соглашения.', 'minsk-package-of-measures'],
  ['Мінські угоди.', 'minsk-package-of-measures'],
  ['The Minsk Protocol.', 'minsk-protocol'],
  ['Минский протокол.', 'minsk-protocol'],
  ['Мінський протокол.', 'minsk-protocol'],
  ['The Minsk Memorandum.', 'minsk-memorandum'],
  ['Минский меморандум.', 'minsk-memorandum'],
  ['Мінський меморандум.', 'minsk-memorandum'],
  ['The Framework Decision on disengagement.', 'minsk-disengagement'],
  ['Рамочное решение о разведении сил.', 'minsk-disengagement'],
  ['Рамкове рішення про розведення сил.', 'minsk-disengagement'],
  ['The Steinmeier formula.', 'steinmeier-formula'],
  ['Формула Штайнмайера.', 'steinmeier-formula'],
  ['Формула Штайнмаєра.', 'steinmeier-formula'],
])('%s is %s, and no other agreement', (plain, id) => {
  const found = createMentions(agreements)
    .find(plain, sentences(plain))
    .filter(({ what }) => what === 'agreement');
  expect([...new Set(found.map(({ agreement }) => agreement))]).toEqual([id]);
});
