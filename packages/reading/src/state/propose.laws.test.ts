import type { Agreement } from '@servanda/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formInWords } from './form-in-words.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { LAKE, NAMES, sentenceOf } from './test-candidates.ts';

const PLAIN = [
  'Northland signed the Lake Accord in 2015.',
  'The Lake Accord was signed by Northland and Southland.',
  'The Lake Accord is legally binding.',
  'The Lake Accord is no longer in force.',
  'Northland kept the Lake Accord.',
  'Northland broke the Lake Accord in 2016.',
  'Northland never implemented the Lake Accord.',
  'Northland did not implement the Lake Accord.',
  'Northland refused to carry out the Lake Accord.',
  'Southland reneged on the Lake Accord, and Northland honoured it.',
  'Northland endorsed the Lake Accord and published it.',
  'Northland withdrew its guns under the Lake Accord.',
  'The Lake Accord requires Northland to leave.',
  'The document contains a border rule.',
  'The document names Northland and Southland.',
];

const filled = ({ form }: Proposal) => 'did' in form || 'not' in form;
const opened = ({ form, open }: Proposal) =>
  form.form === 'conduct'
    ? open.includes('did')
    : !['stage', 'happened', 'contains'].includes(form.form) || open.includes('not');

function proposals(plain: string, language = 'en', agreement: Agreement = LAKE, names = NAMES): Proposal[] {
  const { text, candidate } = sentenceOf(plain, language, names);
  return propose(text, candidate, agreement);
}

describe('polarity is never filled in where words make it doubtful', () => {
  const body = (plain: string) => plain.slice(0, -1);
  const small = (plain: string) => body(plain).replace(/^The/, 'the');
  test.each<[string, (plain: string) => string]>([
    ['if', (plain) => `If ${small(plain)}, all is well.`],
    ['unless', (plain) => `All is well unless ${small(plain)}.`],
    ['as if', (plain) => `It was as if ${small(plain)}.`],
    ['a question mark', (plain) => `${body(plain)}?`],
    ['so-called', (plain) => plain.replace(/the (Lake|document)/i, 'the so-called $1')],
    ['supposedly', (plain) => `Supposedly, ${small(plain)}.`],
    ['quotes around all', (plain) => `“${plain}”`],
    [
      'quotes around a word',
      (plain) =>
        plain.replace(
          /(signed|binding|force|kept|broke|implement\w*|carry|reneged|honoured|endorsed|published|withdrew|requires|contains|names)/g,
          '“$1”',
        ),
    ],
    ['a speaker before', (plain) => `Eastland claims that ${small(plain)}.`],
    ['a speaker behind', (plain) => `${body(plain)}, said Eastland.`],
    ['according to', (plain) => `According to Eastland, ${small(plain)}.`],
    ['should have', (plain) => `It should have been so that ${small(plain)}.`],
    ['an exclamation', (plain) => `How faithfully ${small(plain)}!`],
    ['it is not true', (plain) => `It is not true that ${small(plain)}.`],
  ])('%s', (_, change) => {
    for (const plain of PLAIN) {
      for (const proposal of proposals(change(plain))) {
        expect([change(plain), filled(proposal), opened(proposal)]).toEqual([change(plain), false, true]);
      }
    }
  });

  test('should have, before the verb', () => {
    const changed = PLAIN.map((plain) =>
      plain.replace(/\b(signed|kept|broke|endorsed|withdrew|reneged)\b/, 'should have $1'),
    );
    for (const plain of changed.filter((sentence) => sentence.includes('should have'))) {
      for (const proposal of proposals(plain))
        expect([plain, filled(proposal), opened(proposal)]).toEqual([plain, false, true]);
    }
  });
});

const SLAVIC = [
  [
    'uk',
    [
      'Севрія підписала Озерну угоду.',
      'Севрія порушила Озерну угоду.',
      'Севрія так і не виконала Озерну угоду.',
      'Севрія схвалила Озерну угоду.',
    ],
  ],
  [
    'ru',
    [
      'Севрия подписала Озёрное соглашение.',
      'Севрия нарушила Озёрное соглашение.',
      'Севрия так и не выполнила Озёрное соглашение.',
      'Севрия одобрила Озёрное соглашение.',
    ],
  ],
] as const;
const DOUBTS = {
  uk: [
    'Якщо @, усе гаразд.',
    '@?',
    'Нібито @.',
    '«@»',
    'Полянія стверджує, що @.',
    'Неправда, що @.',
    '@!',
    'Якби @, був би мир.',
  ],
  ru: [
    'Если @, всё хорошо.',
    '@?',
    'Якобы @.',
    '«@»',
    'Поляния утверждает, что @.',
    'Неправда, что @.',
    '@!',
    'Если бы @, был бы мир.',
  ],
} as const;

test.each(SLAVIC)('the same in %s', (language, sentences) => {
  for (const plain of sentences) {
    expect(proposals(plain, language).length).toBeGreaterThan(0);
    for (const frame of DOUBTS[language]) {
      const doubted = frame.replace('@', plain.slice(0, -1));
      for (const proposal of proposals(doubted, language)) {
        expect([doubted, filled(proposal), opened(proposal)]).toEqual([doubted, false, true]);
      }
    }
  }
});

test('`not` is never filled in, and an argument that is open is not given', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PLAIN), { minLength: 1, maxLength: 3 }), (parts) => {
      for (const { form, open } of proposals(parts.join(' and '))) {
        const given = Object.keys(form);
        expect(given).not.toContain('not');
        expect(open.filter((name) => given.includes(name) && form.form !== 'list')).toEqual([]);
      }
    }),
  );
});

const WORDS = fc.constantFrom(
  ...'Northland Southland Eastland the Lake Accord guns signed sign kept keep broke never not did failed to refused must will by with of in 2015 since and or but , ; . ? “ ” who that which if should have so-called says requires names before after border point vote point 50 km presented endorsed’s'.split(
    ' ',
  ),
  ...'Севрія Полянія підписала не виконала якщо що Озерну угоду Севрия нарушила бы соглашение Озёрное'.split(' '),
);
const SENTENCES = fc.array(WORDS, { maxLength: 25 }).map((words) => words.join(' '));

/** Northland for Southland and Southland for Northland, words of the document included. */
const mirror = (plain: string) =>
  plain.replace(/Northland|Southland/g, (name) => (name === 'Northland' ? 'Southland' : 'Northland'));

const ENGLISH = NAMES.filter(([words]) => /^[ -~]*$/.test(words));

describe('impartial', () => {
  test('two parties swapped in text and names swap the proposals and nothing else', () => {
    // The same sentence with the names changed, and the document naming its actors by the other's words: proposals stay word for word.
    const swapped = NAMES.map(([words, of, what]) => [mirror(words), of, what] as const);
    fc.assert(
      fc.property(fc.oneof(SENTENCES, fc.constantFrom(...PLAIN)), (plain) => {
        const forms = (list: Proposal[]) => list.map(({ form, open, cautions }) => ({ form, open, cautions }));
        expect(forms(proposals(mirror(plain), 'en', LAKE, swapped))).toEqual(forms(proposals(plain)));
      }),
      { numRuns: 500 },
    );
  });

  test('two parties swapped in the text alone swap their names in the proposals', () => {
    const swapName = (name: string) => (name === 'N' ? 'S' : name === 'S' ? 'N' : name);
    fc.assert(
      fc.property(fc.oneof(SENTENCES, fc.constantFrom(...PLAIN)), (plain) => {
        const swap = (list: Proposal[]) =>
          list.map(({ form, open, cautions }) => ({
            form: Object.fromEntries(
              Object.entries(form).map(([key, value]) => [
                key,
                Array.isArray(value)
                  ? value.map((v) => swapName(String(v)))
                  : typeof value === 'string'
                    ? swapName(value)
                    : value,
              ]),
            ),
            open,
            cautions,
          }));
        const plainly = proposals(mirror(plain), 'en', LAKE, ENGLISH).map(({ form, open, cautions }) => ({
          form,
          open,
          cautions,
        }));
        expect(plainly).toEqual(swap(proposals(plain, 'en', LAKE, ENGLISH)));
      }),
      { numRuns: 500 },
    );
  });
});

test('any text is read without an error, and any form can be said in words', () => {
  fc.assert(
    fc.property(
      fc.oneof(SENTENCES, fc.string({ unit: 'binary', maxLength: 80 })),
      fc.constantFrom('en', 'uk', 'ru'),
      (plain, language) => {
        for (const { form, because } of proposals(plain, language)) {
          expect(formInWords(form)).not.toBe('');
          expect(because.length).toBeGreaterThan(0);
          for (const { words, range } of because) expect(plain.slice(range.from, range.to)).toBe(words);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a sentence without end is not proposed from, and a long one takes no long time', () => {
  expect(proposals('Northland signed the Lake Accord, and '.repeat(200))).toEqual([]);
  const start = performance.now();
  expect(proposals('Northland signed, and '.repeat(130)).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
