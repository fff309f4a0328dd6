import type { Agreement } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Text } from '../text/text.ts';
import { createFinder } from './finder.ts';
import { elder, river } from './fixture.ts';
import type { Candidate } from './found.ts';

const text = (plain: string): Text => ({ name: 'test', plain, sha256: '', language: 'en', date: undefined, notes: [] });
const finder = createFinder([elder, river]);

/** Words that mean something to the fixture, among others. */
const PIECES = [
  'The River Truce',
  'the Elder Truce',
  'River accords',
  'this agreement',
  'point 2',
  'Northland',
  'Southland',
  'adopted',
  'an amnesty',
  'heavy weapons',
  '50 km',
  'within 24 hours',
  'on 9 April 2015',
  'by the end of 2015',
  'the valley',
  'constitution',
  'parliament',
  'never',
  'did not',
  '“quoted”',
  '.',
  '?',
  '\n\n',
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

function isSound(plain: string, { sentence, mentions, dates, quantities, clauses }: Candidate): boolean {
  const inside = ({ from, to }: { from: number; to: number }) =>
    sentence.from <= from && from < to && to <= sentence.to && to <= plain.length;
  const because = clauses.flatMap((clause) => clause.because);
  return (
    [...mentions, ...dates, ...quantities].every(inside) &&
    because.every(({ words, ranges }) => words.length === ranges.length && words.length > 0 && ranges.every(inside)) &&
    because.every(({ words, ranges }) => ranges.every(({ from, to }, i) => plain.slice(from, to) === words[i]))
  );
}

test('any text is read, and what is found stands in its sentence', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (plain) => {
      for (const candidate of finder.find(text(plain))) expect(isSound(plain, candidate)).toBe(true);
    }),
  );
});

test('the same text gives the same, whatever was read before', () => {
  fc.assert(
    fc.property(prose, prose, (plain, other) => {
      const first = finder.find(text(plain));
      finder.find(text(other));
      expect(finder.find(text(plain))).toEqual(first);
    }),
  );
});

test('each candidate names its agreement, points to it, or has a thing, a day or a number of it in a text that names it', () => {
  fc.assert(
    fc.property(prose, (plain) => {
      const candidates = finder.find(text(plain));
      for (const { agreement, mentions, clauses } of candidates) {
        expect(mentions.every((mention) => mention.agreement === agreement)).toBe(true);
        const isThing = mentions.some(({ what }) => what !== 'actor' && what !== 'group');
        const isCarried = clauses.some(({ because }) => because.some(({ by }) => by === 'date' || by === 'quantity'));
        expect(isThing || isCarried).toBe(true);
      }
      if (!/River Truce|Elder Truce|River accords/.test(plain)) expect(candidates).toEqual([]);
    }),
  );
});

test('the clauses do not change when a party is called otherwise', () => {
  const NAMES = ['Elbonia', 'Ruritania', 'Freedonia', 'Sylvania'];
  const renamed = (words: string, name: string) => words.replaceAll('Southland', name);
  fc.assert(
    fc.property(prose, fc.constantFrom(...NAMES), (plain, name) => {
      const other = JSON.parse(renamed(JSON.stringify(river), name)) as Agreement;
      const brief = (candidates: readonly Candidate[]) =>
        candidates.map(({ sentence, clauses }) => [
          sentence.index,
          clauses.map(({ clause, norm, score, because }) => [
            clause,
            norm,
            score,
            because.map(({ by, words }) => [by, words]),
          ]),
        ]);
      const here = brief(createFinder([river]).find(text(plain)));
      expect(brief(createFinder([other]).find(text(renamed(plain, name))))).toEqual(here);
    }),
  );
});
