import { describe, expect, test } from 'vitest';
import { propose } from './propose.ts';
import { LAKE, sentenceOf, shown } from './test-candidates.ts';

/** What a person who knows English would let the program fill in, and no more; written before the program was run. */
const ENGLISH: readonly (readonly [string, ...string[]])[] = [
  // Plain statements.
  ['Northland signed the Lake Accord in 2015.', 'stage stage=signed by=N on=2015'],
  ['In 2015, Northland signed the Lake Accord.', 'stage stage=signed by=N on=2015'],
  ['In 2015 Northland did sign the Lake Accord with Southland.', 'stage stage=signed by=N,S on=2015'],
  ['The Lake Accord was signed by Northland and Southland on 2015-02-12.', 'stage stage=signed by=N,S on=2015-02-12'],
  ['Northland’s government signed the Lake Accord.', 'stage stage=signed by=N'],
  ['The government of Northland signed the Lake Accord.', 'stage stage=signed by=N'],
  ['The Lake Accord has been in force since 2015.', 'stage stage=in force on={from:2015}'],
  ['The Lake Accord is legally binding.', 'stage stage=in force'],
  ['Northland kept the Lake Accord.', 'conduct did=kept bearer=N'],
  ['Northland implemented the Lake Accord in 2016.', 'conduct did=kept bearer=N in=2016'],
  ['Northland broke the Lake Accord in 2016.', 'conduct did=broke bearer=N in=2016'],
  ['The Lake Accord was violated by Southland.', 'conduct did=broke bearer=S'],
  ['Northland never implemented the Lake Accord.', 'conduct did=never did bearer=N'],
  ['Northland’s government has failed ever to carry out this agreement.', 'conduct did=never did bearer=N'],
  ['Northland refused to carry out the Lake Accord.', 'conduct did=never did bearer=N'],
  ['Northland did not implement the Lake Accord.', 'conduct did=never did bearer=N'],
  ['The Lake Accord was never implemented by Northland.', 'conduct did=never did bearer=N'],
  [
    'Northland has yet to implement the border point of the Lake Accord.',
    'conduct did=never did bearer=N provisions=1',
  ],
  [
    'Northland reneged on the Lake Accord, and Southland honoured it.',
    'conduct did=broke bearer=N',
    'conduct did=kept bearer=S',
  ],
  [
    'Northland signed the Lake Accord in 2015 and broke it in 2016.',
    'stage stage=signed by=N on=2015',
    'conduct did=broke bearer=N in=2016',
  ],
  // Who is not plain.
  ['Northland and Southland broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['The Lake Accord was broken.', 'conduct did=broke ?bearer'],
  ['They broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['Northland’s enemies broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['The rebels of Northland broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['Northland’s divisive government broke the Lake Accord.', 'conduct did=broke bearer=N'],
  ['It was given to Northland’s President Jane Doe, who broke the Lake Accord.', 'conduct did=broke bearer=N'],
  ['Eastland, which told us that Northland is small, broke the Lake Accord.', 'conduct ?did,bearer !reported speech'],
  ['Northland rebels broke the Lake Accord.', 'conduct did=broke ?bearer'],
  ['After talks with Northland, Southland broke the Lake Accord.', 'conduct did=broke bearer=S'],
  ['Northland broke the border rules of the Lake Accord.', 'conduct did=broke bearer=N ?provisions'],
  [
    'Northland fulfilled the Lake Accord and its army broke the border point.',
    'conduct did=kept bearer=N provisions=1',
    'conduct did=broke provisions=1 ?bearer',
  ],
  // A date that names the agreement dates no verb.
  ['Northland broke the 2015 Lake Accord.', 'conduct did=broke bearer=N'],
  ['Northland broke the Lake Accord of 2015.', 'conduct did=broke bearer=N'],
  [
    'The Lake Accord, signed in 2015, was never implemented.',
    'stage stage=signed on=2015',
    'conduct did=never did ?bearer',
  ],
  // Of two dates that agree the narrower.
  ['In 2015, on 2015-02-12, Northland signed the Lake Accord.', 'stage stage=signed by=N on=2015-02-12'],
  ['In 2015 and 2016 Northland broke the Lake Accord.', 'conduct did=broke bearer=N ?in'],
  // Acts of the document.
  [
    'The Lake Accord was presented to Northland, who endorsed it, published it and praised it.',
    'happened act=present to=N',
    'happened act=endorse by=N',
    'happened act=publish by=N',
  ],
  ['Northland ratified the Lake Accord in 2016.', 'happened by=N on=2016 ?act'],
  ['Northland withdrew its guns in 2016 under the Lake Accord.', 'happened act=withdraw by=N on=2016 kind=gun'],
  ['Northland never withdrew its guns.', 'happened act=withdraw by=N kind=gun ?not !negation'],
  ['Northland failed to withdraw its guns.', 'conduct did=never did bearer=N'],
  // What it contains.
  ['The Lake Accord requires Northland to leave.', 'contains bearer=N modal=must ?provision'],
  ['The Lake Accord obliges Northland to keep the border point.', 'contains provision=1 bearer=N modal=must'],
  ['The Lake Accord prohibits guns.', 'contains modal=must not ?provision'],
  ['The Lake Accord contains no border rule.', 'contains ?provision,not !negation'],
  ['The document says that Northland must leave.', 'contains bearer=N modal=must ?provision'],
  ['Under the Lake Accord, Northland must leave by 2016.', 'contains bearer=N modal=must ?provision'],
  ['Northland undertook to leave.', 'contains bearer=N modal=must ?provision'],
  [
    'According to the Lake Accord, guns must be 50 km away.',
    'contains modal=must ?provision',
    'quantity value=50 unit=kilometre ?provision',
  ],
  [
    'The document specifies for Northland, Southland, Freedonia and Eastland an alliance.',
    'contains ?provision',
    'list group=guarantors members=N,S,E ?others',
  ],
  ['The document names Northland and Southland.', 'contains ?provision', 'list group=sides members=N,S'],
  ['In the Lake Accord the border point comes before the vote point.', 'order earlier=1 later=2'],
  ['In the Lake Accord the border point comes after the vote point.', 'order earlier=2 later=1'],
  // Negation leaves it open.
  ['Northland never signed the Lake Accord.', 'stage stage=signed by=N ?not !negation'],
  ['The Lake Accord is not binding.', 'stage stage=in force ?not !negation'],
  ['The Lake Accord is no longer in force.', 'stage stage=in force ?not !negation'],
  ['The Lake Accord expired in 2020.', 'stage stage=in force on=2020 ?not !negation'],
  ['Northland never broke the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Northland did not fail to implement the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Northland did not honour the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Northland failed to comply with the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Northland implemented nothing of the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Neither Northland nor Southland kept the Lake Accord.', 'conduct ?did,bearer !negation'],
  ['It is not true that Northland kept the Lake Accord.', 'conduct bearer=N ?did !negation'],
  ['Northland refused to sign the Lake Accord.', 'stage stage=signed by=N ?not !negation'],
  ['The implementation of the Lake Accord stalled.', 'conduct ?did,bearer'],
  // Cautions.
  ['Did Northland keep the Lake Accord?', 'conduct bearer=N ?did !question'],
  ['Northland kept the Lake Accord?', 'conduct bearer=N ?did !question'],
  [
    'If Northland kept the Lake Accord, Southland broke it.',
    'conduct bearer=N ?did !condition',
    'conduct bearer=S ?did !condition',
  ],
  ['Had Northland implemented the Lake Accord, all were well.', 'conduct bearer=N ?did !condition'],
  ['It was as if anyone had signed the Lake Accord.', 'stage stage=signed ?by,not !condition'],
  ['Northland should have implemented the Lake Accord.', 'conduct bearer=N ?did !unreal'],
  ['Northland ought to have implemented the Lake Accord.', 'conduct bearer=N ?did !unreal'],
  ['Northland should never have signed the Lake Accord.', 'stage stage=signed by=N ?not !unreal,negation'],
  ['The Lake Accord was meant to be in force.', 'stage stage=in force ?not !unreal'],
  ['The Lake Accord was supposed to be in force in 2015.', 'stage stage=in force on=2015 ?not !unreal'],
  ['Northland signed the so-called Lake Accord.', 'stage stage=signed by=N ?not !doubt'],
  ['Northland claims to have implemented the Lake Accord.', 'conduct bearer=N ?did !doubt'],
  ['Southland says that Northland broke the Lake Accord.', 'conduct bearer=N ?did !reported speech'],
  ['According to Southland, Northland broke the Lake Accord.', 'conduct bearer=N ?did !reported speech'],
  ['Northland “kept” the Lake Accord.', 'conduct bearer=N ?did !quotation'],
  ['“Northland kept the Lake Accord.”', 'conduct bearer=N ?did !quotation'],
  ['How faithfully Northland kept the Lake Accord!', 'conduct bearer=N ?did !doubt'],
  ['Northland denies that it broke the Lake Accord.', 'conduct ?did,bearer !reported speech,negation'],
  ['I doubt that Northland kept the Lake Accord.', 'conduct bearer=N ?did !doubt'],
  ['Northland all but broke the Lake Accord.', 'conduct ?did,bearer !doubt'],
  ['Northland kept the Lake Accord (not).', 'conduct bearer=N ?did !negation'],
  ['The Lake Accord was to be implemented by 2015.', 'conduct in=2015 ?did,bearer !unreal'],
  [
    'No one can say that Northland kept the Lake Accord.',
    'conduct bearer=N ?did !reported speech,negation',
    'not checkable why=prediction',
  ],
  ['Northland kept fighting despite the Lake Accord.'],
  // Wishes.
  ['Northland must implement the Lake Accord.', 'wish ?provision'],
  ['Northland should keep the border point of the Lake Accord.', 'wish provision=1'],
  ['Keep the Lake Accord!', 'wish ?provision !doubt'],
  ['Let the Lake Accord be kept.', 'wish ?provision'],
  ['The Lake Accord must be implemented and published.', 'wish ?provision'],
  [
    'Northland, which broke the Lake Accord in 2016, must keep it.',
    'wish ?provision',
    'conduct did=broke bearer=N in=2016',
  ],
  ['Southland demands that Northland implement the Lake Accord.', 'wish ?provision'],
  ['Southland praises the Lake Accord and calls for calm.', 'wish ?provision'],
  ['Binding guarantees are needed beside the Lake Accord.', 'wish ?provision'],
  ['Southland must not be forced to leave beside the Lake Accord.', 'wish ?provision'],
  // Not checkable.
  ['Northland will never implement the Lake Accord.', 'not checkable why=prediction'],
  ['Northland may sign the Lake Accord.', 'not checkable why=prediction'],
  ['Northland wants to sign the Lake Accord.', 'not checkable why=motive'],
  ['Southland is to blame for the end of the Lake Accord.', 'not checkable why=blame'],
  ['The Lake Accord was a terrible mistake.', 'not checkable why=quality'],
  ['Northland signed the Lake Accord in order to gain time.', 'stage stage=signed by=N', 'not checkable why=motive'],
  ['Northland is guilty, for it broke the Lake Accord.', 'conduct did=broke ?bearer', 'not checkable why=blame'],
  // Nothing.
  ['The Lake Accord has thirteen points.'],
  ['People speak of the Lake Accord.'],
  ['Talks on implementing the Lake Accord began.'],
];

const UKRAINIAN: readonly (readonly [string, ...string[]])[] = [
  ['Севрія підписала Озерну угоду.', 'stage stage=signed by=N'],
  ['Уряд Севрії підписав Озерну угоду.', 'stage stage=signed by=N'],
  ['Севрія виконала Озерну угоду.', 'conduct did=kept bearer=N'],
  ['Севрія порушила Озерну угоду.', 'conduct did=broke bearer=N'],
  ['Севрія ніколи не виконувала Озерну угоду.', 'conduct did=never did bearer=N'],
  ['Севрія так і не виконала Озерну угоду.', 'conduct did=never did bearer=N'],
  ['Севрія відмовилася виконати Озерну угоду.', 'conduct did=never did bearer=N'],
  ['Озерну угоду підписала Севрія.', 'stage stage=signed ?by'],
  ['Озерна угода була підписана Севрією.', 'stage stage=signed ?by'],
  ['Севрія не порушила Озерну угоду.', 'conduct bearer=N ?did !negation'],
  ['Чи виконала Севрія Озерну угоду?', 'conduct ?did,bearer !question,condition'],
  ['Якби Севрія виконала Озерну угоду, настав би мир.', 'conduct bearer=N ?did !condition,unreal'],
  ['Севрія мала виконати Озерну угоду.'],
  ['Севрія нібито підписала Озерну угоду.', 'stage stage=signed by=N ?not !doubt'],
  ['Севрія підписала так звану Озерну угоду.', 'stage stage=signed by=N ?not !doubt'],
  ['Полянія стверджує, що Севрія порушила Озерну угоду.', 'conduct bearer=N ?did !reported speech'],
  ['Севрія повинна виконати Озерну угоду.', 'wish ?provision'],
  ['Севрія виконає Озерну угоду.', 'not checkable why=prediction'],
  ['Севрія хоче підписати Озерну угоду.', 'not checkable why=motive'],
  ['Озерна угода зобов’язує Севрію відійти.', 'contains modal=must ?provision'],
  ['Севрія схвалила Озерну угоду і опублікувала її.', 'happened act=endorse by=N', 'happened act=publish by=N'],
  ['Севрія «виконала» Озерну угоду.', 'conduct bearer=N ?did !quotation'],
  ['Буцім Севрія виконала Озерну угоду.', 'conduct bearer=N ?did !doubt'],
  ['Сусіди Севрії порушили Озерну угоду.', 'conduct did=broke ?bearer'],
  ['Війська Севрії порушили Озерну угоду.', 'conduct did=broke bearer=N'],
  ['Севрія виконала половину Озерної угоди.', 'conduct bearer=N ?did !doubt'],
  ['Поки Севрія не виконала Озерну угоду, миру нема.', 'conduct bearer=N ?did !condition'],
  ['Севрія виконала Озерну угоду лише на словах.', 'conduct bearer=N ?did !doubt'],
  ['Усі знають про Озерну угоду.'],
];

const RUSSIAN: readonly (readonly [string, ...string[]])[] = [
  ['Севрия подписала Озёрное соглашение.', 'stage stage=signed by=N'],
  ['Правительство Севрии подписало Озёрное соглашение.', 'stage stage=signed by=N'],
  ['Севрия выполнила Озёрное соглашение.', 'conduct did=kept bearer=N'],
  ['Севрия нарушила Озёрное соглашение.', 'conduct did=broke bearer=N'],
  ['Севрия никогда не выполняла Озёрное соглашение.', 'conduct did=never did bearer=N'],
  ['Севрия так и не выполнила Озёрное соглашение.', 'conduct did=never did bearer=N'],
  ['Севрия отказалась выполнить Озёрное соглашение.', 'conduct did=never did bearer=N'],
  ['Озёрное соглашение подписала Севрия.', 'stage stage=signed ?by'],
  ['Озёрное соглашение было подписано Севрией.', 'stage stage=signed ?by'],
  ['Севрия не нарушила Озёрное соглашение.', 'conduct bearer=N ?did !negation'],
  ['Выполнила ли Севрия Озёрное соглашение?', 'conduct ?did,bearer !question,condition'],
  ['Если бы Севрия выполнила Озёрное соглашение, был бы мир.', 'conduct bearer=N ?did !condition,unreal'],
  ['Севрия якобы подписала Озёрное соглашение.', 'stage stage=signed by=N ?not !doubt'],
  ['Севрия подписала так называемое Озёрное соглашение.', 'stage stage=signed by=N ?not !doubt'],
  ['Поляния утверждает, что Севрия нарушила Озёрное соглашение.', 'conduct bearer=N ?did !reported speech'],
  ['Севрия должна выполнить Озёрное соглашение.', 'wish ?provision'],
  ['Севрия выполнит Озёрное соглашение.', 'not checkable why=prediction'],
  ['Севрия хочет подписать Озёрное соглашение.', 'not checkable why=motive'],
  ['Озёрное соглашение обязывает Севрию отойти.', 'contains bearer=N modal=must ?provision'],
  ['Севрия одобрила Озёрное соглашение и опубликовала его.', 'happened act=endorse by=N', 'happened act=publish by=N'],
  ['Севрия «выполнила» Озёрное соглашение.', 'conduct bearer=N ?did !quotation'],
  ['Севрия с Полянией нарушила Озёрное соглашение.', 'conduct did=broke ?bearer'],
  ['Соседи Севрии нарушили Озёрное соглашение.', 'conduct did=broke ?bearer'],
  ['Войска Севрии нарушили Озёрное соглашение.', 'conduct did=broke bearer=N'],
  ['Пока Севрия не выполнила Озёрное соглашение, мира нет.', 'conduct bearer=N ?did !condition'],
  ['Севрия соблюдала Озёрное соглашение лишь на словах.', 'conduct bearer=N ?did !doubt'],
  ['Все знают про Озёрное соглашение.'],
];

describe.each([
  ['en', ENGLISH],
  ['uk', UKRAINIAN],
  ['ru', RUSSIAN],
] as const)('in %s', (language, table) => {
  test.each(table.map(([plain, ...expected]) => ({ plain, expected })))('$plain', ({ plain, expected }) => {
    const { text, candidate } = sentenceOf(plain, language);
    expect(propose(text, candidate, LAKE).map(shown).join('; ')).toBe(expected.join('; '));
  });
});

test('in a language without a lexicon nothing is proposed', () => {
  for (const language of ['de', undefined]) {
    const { text, candidate } = sentenceOf('Northland signed the Lake Accord.', language);
    expect(propose(text, candidate, LAKE)).toEqual([]);
  }
});

test.each([
  ['Northland never pulled back from the border point.', 'conduct bearer=N provisions=1 ?did'],
  ['Northland and Southland met at the vote point.', 'conduct provisions=2 ?did,bearer'],
  ['Has Northland come round to the vote point?', 'conduct bearer=N provisions=2 ?did !question'],
])('somebody, and a provision without a verb that is known, leave open what was done: %s', (plain, expected) => {
  const { text, candidate } = sentenceOf(plain, 'en');
  expect(propose(text, candidate, LAKE).map(shown)).toEqual([expected]);
});

test('the words that led to a proposal are shown as they stand', () => {
  const { text, candidate } = sentenceOf('Northland never implemented the Lake Accord.', 'en');
  expect(propose(text, candidate, LAKE)[0]?.because.map(({ words }) => words)).toEqual(['never', 'implemented']);
});

test('a date that stays open leaves its argument open', () => {
  const { text, candidate } = sentenceOf('Northland signed the Lake Accord on Monday.', 'en');
  const at = text.plain.indexOf('on Monday');
  const date = {
    from: at,
    to: at + 9,
    words: 'on Monday',
    role: 'at' as const,
    open: 'The date of the text is not known.',
  };
  expect(propose(text, { ...candidate, dates: [date] }, LAKE).map(shown)).toEqual(['stage stage=signed by=N ?on']);
});
