import type { Agreement } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { river as withNorms } from './fixture.ts';
import { createMentions } from './mentions.ts';
import { sentences } from './sentences.ts';

const bare: Agreement = {
  servanda: 1,
  id: 'river-truce',
  title: 'Truce on the Sill, Its Banks and Bridges',
  clock: 'UTC',
  actors: [
    { id: 'NL', name: 'Northland', role: 'party' },
    { id: 'SL', name: 'the Southern Isles', role: 'party' },
    { id: 'WX', name: 'WX: formations in the west', role: 'party' },
    { id: 'OBS', role: 'body' },
  ],
  groups: [{ id: 'sides', members: ['NL', 'SL'] }],
  kinds: [{ id: 'leave' }],
  acts: [{ id: 'leave' }],
  states: [],
  zones: [{ id: 'bank' }],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [
    { id: '4', title: 'Withdrawal' },
    { id: '5', title: 'Bridges' },
    { id: '11', title: 'Reform' },
  ],
  norms: [],
  questions: [],
};

const river: Agreement = {
  ...bare,
  mentions: [
    { of: 'river-truce', words: ['River Truce', 'River agreements', 'truce … on the Sill'] },
    { of: 'river-truce', words: ['Річков* перемир*', 'Річка-2'], language: 'uk' },
    { of: 'river-truce', words: ['Речн* соглашени*'], language: 'ru' },
    { of: 'NL', words: ['NL', 'Northlander*', 'North'] },
    { of: 'SL', words: ['US', 'USIS', 'Southern army'] },
    { of: 'OBS', words: ['OBSER', 'O.B.'] },
    { of: 'bank', words: ['River', 'people’s bank'] },
    { of: 'leave', words: ['go away'] },
    { of: '5', words: ['bridge clause'] },
    { of: 'nothing', words: ['Sill'] },
  ],
};
const hills: Agreement = {
  ...bare,
  id: 'hill-pact',
  title: 'Compact',
  actors: [],
  clauses: [{ id: '4', title: 'Hills' }],
  mentions: [{ of: 'hill-pact', words: ['Hill Pact', 'River agreements'] }],
};

const find = (plain: string, agreements = [river]) =>
  createMentions(agreements)
    .find(plain, sentences(plain))
    .map(({ of, words, by }) => `${of}: ${words}${by === 'reference' ? ' (reference)' : ''}`);

describe('names', () => {
  test.each([
    ['They signed the River Truce.', ['river-truce: River Truce']],
    ['They signed the RIVER\ntruce.', ['river-truce: RIVER\ntruce']],
    ['A River-Truce-related note', ['river-truce: River-Truce']],
    ['The “River” truce', ['river-truce: River” truce']],
    ['On the River, truce broke out.', ['bank: River']],
    ['On the River. Truce broke out.', ['bank: River']],
    ['Northland’s army', ['NL: Northland']],
    ['Northland/Northlanders', ['NL: Northland', 'NL: Northlanders']],
    ['Northerly winds, some people’s bank', ['bank: people’s bank']],
    [
      'a truce with Northland in force on the Sill',
      ['river-truce: truce with Northland in force on the Sill', 'NL: Northland'],
    ],
    ['a truce one two three four five six on the Sill', ['river-truce: truce one two three four five six on the Sill']],
    ['a truce one two three four five six seven on the Sill', []],
    ['a truce. Fish swim on the Sill', []],
    ['They know us, USIS and usis, the US, nl and NL.', ['SL: USIS', 'SL: US', 'NL: NL']],
    ['The U.S. and the O.B. and the OB met.', ['SL: U.S', 'OBS: O.B', 'OBS: OB']],
    ['the obser', ['OBS: obser']],
    ['LET US GO! THE NL STAYS!', ['NL: NL']],
    ['Truce on the Sill, its banks and bridges', ['river-truce: Truce on the Sill, its banks and bridges']],
    [
      'The Southern Isles and the Southern army of the southern isles',
      ['SL: Southern Isles', 'SL: Southern army', 'SL: southern isles'],
    ],
    ['WX, formations in the west, OBS, compact', []],
    ['Ri\u200bver\u202e Tru\u00adce', ['river-truce: Ri\u200bver\u202e Tru\u00adce']],
    ['Go away!', ['leave: Go away', 'leave: Go away']],
    [
      'Вони порушили річкове перемир’я та Річку-2, Річка-2.',
      ['river-truce: річкове перемир’я', 'river-truce: Річка-2'],
    ],
    [
      'По речным соглашениям, речное соглашение-2',
      ['river-truce: речным соглашениям', 'river-truce: речное соглашение'],
    ],
  ])('%s', (plain, expected) => expect(find(plain)).toEqual(expected));

  test('say of what sort their thing is, and all of them where a name is shared', () => {
    const found = createMentions([river]).find('Go away!', sentences('Go away!'));
    expect(found.map(({ what }) => what)).toEqual(['kind', 'act']);
  });

  test('of several agreements do not compete', () => {
    expect(find('The River agreements', [river, hills])).toEqual([
      'river-truce: River agreements',
      'hill-pact: River agreements',
    ]);
  });

  test('of norms may be written without their clause', () => {
    const agreement: Agreement = { ...withNorms, mentions: [{ of: 'quiet', words: ['quiet rule'] }] };
    expect(find('The quiet rule', [agreement])).toEqual(['1/quiet: quiet rule', 'quiet: quiet rule']);
  });
});

test.each([
  ['Neutrality is an old virtue.', []],
  ['Northland wants neutrality.', ['NL: Northland', 'river-truce: neutrality']],
  ['The River Truce is signed. Neutrality is next.', ['river-truce: River Truce', 'river-truce: Neutrality']],
  ['Neutrality is next. The River Truce is signed.', ['river-truce: River Truce']],
])('a turn of phrase names an agreement only with something else that does: %s', (plain, expected) => {
  const turn = { of: 'river-truce', words: ['neutrality'] };
  expect(find(plain, [{ ...river, mentions: [...(river.mentions ?? []), turn] }])).toEqual(expected);
});

describe('clauses by their numbers', () => {
  test.each([
    ['Point 4 of the River Truce', ['4: Point 4 (reference)', 'river-truce: River Truce']],
    ['The River Truce was signed. Article 11 says so.', ['river-truce: River Truce', '11: Article 11 (reference)']],
    [
      'The River Truce: points 4, 5 and 11, 12 sides.',
      ['river-truce: River Truce', '4: points 4 (reference)', '5: 5 (reference)', '11: 11 (reference)'],
    ],
    [
      'Paragraphs 4 to 11 of the River Truce',
      ['4: Paragraphs 4 (reference)', '5: 4 to 11 (reference)', '11: 11 (reference)', 'river-truce: River Truce'],
    ],
    [
      'Paragraphs 4–5 of the River Truce',
      ['4: Paragraphs 4 (reference)', '5: 5 (reference)', 'river-truce: River Truce'],
    ],
    ['Point 7, point 4.5 and point 2015 of the River Truce', ['river-truce: River Truce']],
    ['The bridge clause 5 of the River Truce', ['5: bridge clause', 'river-truce: River Truce']],
    ['Point 4 of nothing', []],
    [
      'Article IV and the 11th point of the River Truce',
      ['4: Article IV (reference)', '11: 11th point (reference)', 'river-truce: River Truce'],
    ],
    ['The fifth point of the River Truce', ['5: fifth point (reference)', 'river-truce: River Truce']],
    ['The River Truce broke. My fifth point is this.', ['river-truce: River Truce']],
    ['Річка-2. Порушено 11-й пункт.', ['river-truce: Річка-2', '11: 11-й пункт (reference)']],
    ['Річка-2, п’ята стаття', ['river-truce: Річка-2', '5: п’ята стаття (reference)']],
    ['Речное соглашение, пятый пункт', ['river-truce: Речное соглашение', '5: пятый пункт (reference)']],
    [
      'Річка-2: п. 4 і ст. 5, пункти 4 та 11',
      [
        'river-truce: Річка-2',
        '4: п. 4 (reference)',
        '5: ст. 5 (reference)',
        '4: пункти 4 (reference)',
        '11: 11 (reference)',
      ],
    ],
    ['Речное соглашение, пункт № 4', ['river-truce: Речное соглашение', '4: пункт № 4 (reference)']],
  ])('%s', (plain, expected) => expect(find(plain)).toEqual(expected));

  test('go to each agreement that is named and has such a clause', () => {
    expect(find('Points 4 and 5 of the River Truce and the Hill Pact', [river, hills])).toEqual([
      '4: Points 4 (reference)',
      '4: Points 4 (reference)',
      '5: 5 (reference)',
      'river-truce: River Truce',
      'hill-pact: Hill Pact',
    ]);
  });
});

describe('references', () => {
  const after = (plain: string, name = 'They signed the River Truce.') => find(`${name} ${plain}`).slice(1);

  test.each([
    ['The document says so.', 'The document'],
    ['But this peace agreement’s end came.', 'this peace agreement'],
    ['But the accord on grain holds.', 'the accord'],
    ['They broke the 2015 accords.', 'the 2015 accords'],
  ])('in English: %s', (plain, words) => expect(after(plain)).toEqual([`river-truce: ${words} (reference)`]));

  test.each([
    'It is an agreement.',
    'They broke it.',
    'A document says so.',
    'They love agreement.',
    'The grain agreement holds.',
    'The Valley Accord holds.',
  ])('none in: %s', (plain) => expect(after(plain)).toEqual([]));

  test.each([
    ['Сторони порушили цю угоду.', 'цю угоду'],
    ['Цей документ діє.', 'Цей документ'],
    ['Вони забули зазначену мирну угоду.', 'зазначену мирну угоду'],
    ['Документ діє.', 'Документ'],
  ])('in Ukrainian: %s', (plain, words) =>
    expect(after(plain, 'Це Річка-2.')).toEqual([`river-truce: ${words} (reference)`]),
  );

  test.each([
    ['Стороны нарушили эту договорённость.', 'эту договорённость'],
    ['Это соглашение действует.', 'Это соглашение'],
    ['Они забыли данный мирный договор.', 'данный мирный договор'],
    ['Договор действует.', 'Договор'],
  ])('in Russian: %s', (plain, words) =>
    expect(after(plain, 'Это речное соглашение.')).toEqual([`river-truce: ${words} (reference)`]),
  );

  test.each(['Это документ.', 'Они читают документ.', 'Они подписали договор.'])('none in: %s', (plain) =>
    expect(after(plain, 'Это речное соглашение.')).toEqual([]),
  );

  test('go to what was named before them, not after', () => {
    expect(find('The document is old. The River Truce, or the truce document, or the accord.')).toEqual([
      'river-truce: River Truce',
      'river-truce: the truce document (reference)',
      'river-truce: the accord (reference)',
    ]);
  });

  test('go to the last one named, and to each where several were named last', () => {
    const two = [river, hills];
    expect(find('The River Truce. The Hill Pact. The accord.', two).at(-1)).toBe('hill-pact: The accord (reference)');
    expect(find('The Hill Pact. The River agreements. The accord.', two).slice(-2)).toEqual([
      'river-truce: The accord (reference)',
      'hill-pact: The accord (reference)',
    ]);
  });

  test('go back twelve sentences and no farther', () => {
    const rest = (count: number) => 'Fish swim. '.repeat(count);
    expect(find(`The River Truce. ${rest(11)}The accord.`)).toHaveLength(2);
    expect(find(`The River Truce. ${rest(12)}The accord.`)).toHaveLength(1);
  });
});
