import { describe, expect, test } from 'vitest';
import { compile } from '../../compile.ts';
import { format } from '../../format/format.ts';
import { HEAD } from '../../samples/demo.ts';

const THINGS = `measure seen in pieces
clause 11 "Reform"
duty reform:
 UA must release detainee
question bound "Who is bound?"
 reading a: as written
 reading b: drop 11/reform
`;
const document = (mentions: string) => `\`\`\`servanda\n${HEAD}${THINGS}\n${mentions}\n\`\`\`\n`;
const said = (mentions: string): string[] =>
  compile(document(mentions), { file: 'demo.md' }).diagnostics.map((d) => `${d.severity} ${d.code}: ${d.message}`);
const emitted = (mentions: string) => compile(document(mentions), { file: 'demo.md' }).agreement?.mentions;

describe('what can be mentioned', () => {
  test.each([
    'demo',
    'UA',
    'sides',
    'detainee',
    'open-fire',
    'deployed',
    'seen',
    'area',
    'contact',
    'ceasefire',
    'bound',
    '11',
    '11/reform',
  ])('%s', (name) => {
    const mentions = `mentions ${name}: "some words"`;
    expect(said(mentions)).toEqual([]);
    expect(emitted(mentions)).toEqual([{ of: name, words: ['some words'] }]);
    expect(format(document(mentions))).toContain(`\n${mentions}\n`);
  });

  test('a norm by its own name, where no other thing has it', () => {
    expect(emitted('mentions reform: "reform"')).toEqual([{ of: '11/reform', words: ['reform'] }]);
  });

  test('nothing that the document does not have', () => {
    expect(said('mentions elsewhere: "elections"')).toEqual([
      'error S0301: no thing of this agreement is called `elsewhere`',
    ]);
  });

  test('not a name of two things', () => {
    expect(said('act detainee\nmentions detainee: "prisoner*"')).toEqual([
      'error S0907: `detainee` could be a kind or an act',
    ]);
  });
});

describe('words', () => {
  test('stand in the order of the document; a language is that of all words up to the next', () => {
    const mentions =
      'mentions UA: "A bcd*", "C … d", uk "Абв*", "В г", ru "Де"\nmentions demo: "The deal"\nmentions UA: "E"';
    expect(said(mentions)).toEqual([]);
    expect(emitted(mentions)).toEqual([
      { of: 'UA', words: ['A bcd*', 'C … d'] },
      { of: 'UA', words: ['Абв*', 'В г'], language: 'uk' },
      { of: 'UA', words: ['Де'], language: 'ru' },
      { of: 'demo', words: ['The deal'] },
      { of: 'UA', words: ['E'] },
    ]);
    expect(format(document(mentions))).toContain(mentions);
  });

  test.each([
    ['""', 'error S0901: words by which texts speak of `UA` are empty'],
    ['"–"', 'error S0901: words by which texts speak of `UA` are empty'],
    ['"*"', 'error S0902: the `*` in `*` does not end a word'],
    ['"Ukrain**"', 'error S0902: the `*` in `Ukrain**` does not end a word'],
    ['"*kraine"', 'error S0902: the `*` in `*kraine` does not end a word'],
    ['"accord*, signed"', 'error S0902: the `*` in `accord*,` does not end a word'],
    ['"Uk*"', 'error S0903: `Uk*` has fewer than 3 letters before its `*`'],
    ['"12345*"', 'error S0903: `12345*` has fewer than 3 letters before its `*`'],
    ['"… accord"', 'error S0904: the `…` in `… accord` does not stand between two words'],
    ['"…"', 'error S0904: the `…` in `…` does not stand between two words'],
    ['"peace … … accord"', 'error S0904: the `…` in `peace … … accord` does not stand between two words'],
    ['"peace…accord"', 'error S0904: the `…` in `peace…accord` does not stand between two words'],
    ['"peace ... accord"', 'error S0904: the `…` in `peace ... accord` does not stand between two words'],
    ['ru "Минcк"', 'error S0906: `Минcк` mixes letters of different scripts that look alike: Latin c, Cyrillic Минк'],
  ])('%s', (words, message) => {
    expect(said(`mentions UA: ${words}`)).toEqual([message]);
  });

  test('with signs that turn the direction of reading are refused', () => {
    expect(said('mentions UA: "Ukr\u202eaine"').map((line) => line.slice(0, 11))).toEqual(['error S0105']);
  });

  test('are compared as texts are: case and width of letters and spaces say nothing', () => {
    expect(said('mentions UA: "The  Capital"\nmentions RU: "the capital"')).toEqual([
      'warning S0905: texts that say `the capital` could mean `RU` or `UA`',
    ]);
    expect(said('mentions UA: "Канад*", ru "Канад*"')).toEqual([]);
  });

  test('of the agreement may be those of one of its things too: who names the one names the other', () => {
    expect(said('mentions demo: "the Memorandum"\nmentions detainee: "the Memorandum"')).toEqual([]);
  });
});

test('a document may hold an agreement by name only', () => {
  const text = '# A\n\n```servanda\nagreement a "A"\n  clock Europe/Kyiv\n\nparty X "X"\n\nmentions a: "the A"\n```\n';
  const { agreement, diagnostics } = compile(text, { file: 'a.md' });
  expect(diagnostics).toEqual([]);
  expect(agreement).toMatchObject({ id: 'a', clauses: [], norms: [], questions: [] });
  expect(agreement?.mentions).toEqual([{ of: 'a', words: ['the A'] }]);
});
