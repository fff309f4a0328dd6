import { expect, test } from 'vitest';
import { byLittleWords } from './little-words.ts';

// The same few sentences, each in its own words.
const TEXTS: readonly (readonly [string, string | undefined, string])[] = [
  [
    'English',
    'en',
    'The parties said that they would stop firing on Sunday and pull their guns back from the river. The observers have not been let through to the bridge since then, and nobody knows whether the guns were moved. It is not the first time that this happens after an agreement with so many dates.',
  ],
  [
    'Ukrainian',
    'uk',
    'Сторони заявили, що в неділю припинять вогонь і відведуть гармати від річки. Спостерігачів відтоді до мосту не пускають, і ніхто не знає, чи гармати було переміщено. Це не вперше трапляється після угоди, яка має стільки дат, та жодна з них не була дотримана із самого початку.',
  ],
  [
    'Russian',
    'ru',
    'Стороны заявили, что в воскресенье прекратят огонь и отведут орудия от реки. Наблюдателей с тех пор к мосту не пускают, и никто не знает, были ли орудия перемещены. Это не первый раз после соглашения, в котором столько дат, и ни одна из них не была соблюдена, как он и говорил.',
  ],
  [
    'Belarusian',
    undefined,
    'Бакі заявілі, што ў нядзелю спыняць агонь і адвядуць гарматы ад ракі. Назіральнікаў з таго часу да моста не пускаюць, і ніхто не ведае, ці былі гарматы перамешчаны. Гэта не першы раз пасля пагаднення, у якім столькі дат, але ніводная з іх не была вытрымана з самага пачатку.',
  ],
  [
    'Bulgarian',
    undefined,
    'Страните заявиха, че в неделя ще спрат огъня и ще изтеглят оръдията от реката. Оттогава наблюдателите не са допускани до моста и никой не знае дали оръдията са били преместени. Това не е първият път след споразумение, в което има толкова много дати, но нито една от тях не е спазена.',
  ],
  [
    'Serbian',
    undefined,
    'Стране су изјавиле да ће у недељу престати са ватром и повући топове од реке. Посматрачи од тада нису пуштени до моста и нико не зна да ли су топови померени. То није први пут после споразума у коме има толико датума, али ниједан од њих није поштован од самог почетка до краја.',
  ],
  [
    'Dutch',
    undefined,
    'De partijen zeiden dat ze zondag het vuur zouden staken en hun kanonnen van de rivier zouden terugtrekken. De waarnemers zijn sindsdien niet tot de brug toegelaten en niemand weet of de kanonnen zijn verplaatst. Het is niet de eerste keer dat dit gebeurt na een akkoord met zo veel datums.',
  ],
  [
    'French',
    undefined,
    'Les parties ont déclaré que dimanche elles cesseraient le feu et retireraient leurs canons de la rivière. Depuis lors les observateurs ne sont plus admis au pont et personne ne sait si les canons ont été déplacés. Ce n’est pas la première fois que cela arrive après un accord qui a tant de dates.',
  ],
];

test.each(TEXTS)('of a text in %s they tell %s', (_, language, text) => {
  expect(byLittleWords(text)).toBe(language);
});

test('of a text half in one language and half in another they tell nothing', () => {
  const of = (name: string) => TEXTS.find(([each]) => each === name)?.[2];
  expect(byLittleWords(`${of('English')} ${of('Ukrainian')}`)).toBeUndefined();
  expect(byLittleWords('')).toBeUndefined();
});
