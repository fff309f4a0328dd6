import type { Agreement } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { river } from './fixture.ts';
import { createMentions } from './mentions.ts';
import { sentences } from './sentences.ts';

const shelf = (north: string, south: string): Agreement[] => {
  const actors = [
    { id: 'NL', name: north, role: 'party' as const },
    { id: 'SL', name: south, role: 'party' as const },
  ];
  const shared = { of: 'NL', words: [`${north} river`, `${north} … ${south}`] };
  return [
    { ...river, actors, mentions: [{ of: river.id, words: ['River Truce', 'river accord*'] }, shared] },
    {
      ...river,
      id: 'hill-pact',
      title: 'Hill Pact',
      actors,
      mentions: [{ of: '1', words: ['quiet hills', '*', '…'] }],
    },
  ];
};

const words = fc.constantFrom(
  '@north',
  '@south',
  'river',
  'truce',
  'accords',
  'Hill Pact',
  'the',
  'this',
  'document',
  'accord',
  'point',
  'п.',
  '1',
  '2',
  'and',
  'to',
  'quiet',
  'hills',
  '.',
  ',',
  '-',
  '–',
  '/',
  '’s',
  '“',
  '”',
  '\u200b',
  '\n',
  '\n\n',
  'Fish',
  '2015',
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const named = (text: string, north: string, south: string) =>
  text.replaceAll('@north', north).replaceAll('@south', south);
const find = (plain: string, agreements: readonly Agreement[]) =>
  createMentions(agreements).find(plain, sentences(plain));

test('each mention says the words that stand in its place, in order, within a sentence, of an agreement given', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      const plain = named(text, 'Northland', 'Southland');
      const found = find(plain, shelf('Northland', 'Southland'));
      const all = sentences(plain);
      found.forEach((mention, index) => {
        expect(plain.slice(mention.from, mention.to)).toBe(mention.words);
        expect(mention.words).not.toBe('');
        expect(mention.from).toBeGreaterThanOrEqual(found[index - 1]?.from ?? 0);
        expect(all.some(({ from, to }) => from <= mention.from && mention.to <= to)).toBe(true);
        expect([river.id, 'hill-pact']).toContain(mention.agreement);
      });
    }),
  );
});

test('other names for the parties, in document and text, change nothing but the names', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const names = (north: string, south: string) =>
        find(named(text, north, south), shelf(north, south)).map(({ agreement, of, what, by, words }) => ({
          agreement,
          of,
          what,
          by,
          words: words.replaceAll(north, '@north').replaceAll(south, '@south'),
        }));
      const first = names('Northland', 'Southland');
      expect(names('Ostravia', 'Zed')).toEqual(first);
      expect(names('Southland', 'Northland')).toEqual(first);
    }),
  );
});

test('what is declared for one agreement changes nothing for another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = named(text, 'Northland', 'Southland');
      const [first, second] = shelf('Northland', 'Southland');
      if (!first || !second) return;
      const byName = (agreements: readonly Agreement[]) =>
        find(plain, agreements).filter(({ agreement, by }) => agreement === first.id && by === 'name');
      expect(byName([first, second])).toEqual(byName([first]));
    }),
  );
});
