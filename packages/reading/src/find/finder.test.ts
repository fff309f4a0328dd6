import type { Agreement } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import type { CivilPeriod, Text } from '../text/text.ts';
import { createFinder } from './finder.ts';
import { elder, river } from './fixture.ts';

const text = (plain: string, date?: CivilPeriod): Text => ({
  name: 'test',
  plain,
  sha256: '',
  language: 'en',
  date,
  notes: [],
});
const finder = createFinder([elder, river]);
const found = (plain: string, date?: CivilPeriod) =>
  finder.find(text(plain, date)).map(({ sentence, agreement, clauses }) => ({
    words: plain.slice(sentence.from, sentence.to),
    agreement,
    clauses: clauses.map(({ clause, norm }) => norm ?? clause),
  }));
const which = (plain: string) => found(plain).map(({ words, agreement }) => [words, agreement]);

describe('what makes a candidate', () => {
  test('the name', () => {
    expect(which('The River Truce is old. Rivers are older.')).toEqual([['The River Truce is old.', 'river-truce']]);
  });

  test('a reference to the one named before', () => {
    expect(which('The Elder Truce is old. This agreement was never kept.')).toEqual([
      ['The Elder Truce is old.', 'elder-truce'],
      ['This agreement was never kept.', 'elder-truce'],
    ]);
  });

  test('a thing with an actor, in a text that names the agreement', () => {
    const sentence = 'Northland passed an amnesty.';
    expect(which(sentence)).toEqual([]);
    expect(which(`${sentence} The River Truce is old.`)[0]).toEqual([sentence, 'river-truce']);
  });

  test('a thing with the date of its provision, or with its number', () => {
    const named = 'The River Truce is old.';
    expect(which(`${named} An amnesty was due on 9 April 2015.`)).toHaveLength(2);
    expect(which(`${named} An amnesty was due on 9 June 2019.`)).toHaveLength(1);
    expect(which(`${named} Heavy weapons stood 50 km apart.`)).toHaveLength(2);
    expect(which(`${named} Heavy weapons stood 51 km apart.`)).toHaveLength(1);
  });

  test('an actor with the date of a provision', () => {
    const named = 'The River Truce is old.';
    expect(which(`${named} Northland did nothing of the kind by 9 April 2015.`)).toHaveLength(2);
    expect(which(`${named} Northland did nothing of the kind by 9 June 2019.`)).toHaveLength(1);
  });

  test('actors alone never', () => {
    expect(which('The River Truce is old. Northland and Southland met in the valley.')).toHaveLength(1);
  });
});

test('a candidate brings its mentions, dates, numbers and clauses', () => {
  const plain = 'The River Truce is old. Northland adopted no amnesty by 9 April 2015, after 30 days.';
  const [, candidate] = finder.find(text(plain));
  expect(candidate?.mentions.map(({ what, of }) => `${what} ${of}`)).toEqual([
    'actor NL',
    'act adopt',
    'kind amnesty-law',
  ]);
  expect(candidate?.dates.map(({ period }) => period)).toEqual([{ from: '2015-04-09', to: '2015-04-09' }]);
  expect(candidate?.quantities.map(({ value, unit }) => [value, unit])).toEqual([[30, 'day']]);
  expect(candidate?.clauses[0]).toMatchObject({ clause: '4', norm: '4/pardon' });
  expect(candidate?.clauses[0]?.because.map(({ by }) => by)).toEqual(['alias', 'date', 'quantity']);
});

describe('agreements that share a name', () => {
  const agreements = (plain: string) => found(plain).map(({ agreement }) => agreement);

  test('are both possible', () => {
    expect(agreements('The River accords are dead.')).toEqual(['elder-truce', 'river-truce']);
  });

  test('the one that the date of the sentence fits comes first', () => {
    expect(agreements('The River accords of 2015 are dead.')).toEqual(['river-truce', 'elder-truce']);
    expect(agreements('The River accords of 2014 are dead.')).toEqual(['elder-truce', 'river-truce']);
  });
});

test('swapping two parties everywhere swaps the candidates exactly', () => {
  const swap = (words: string) =>
    words.replace(/Northland|Southland/g, (name) => (name === 'Northland' ? 'Southland' : 'Northland'));
  const mirrored = JSON.parse(
    swap(JSON.stringify(river)).replace(/"(NL|SL)"/g, (_, id: string) => (id === 'NL' ? '"SL"' : '"NL"')),
  ) as Agreement;
  const plain =
    'The River Truce binds Northland. Southland fires in the valley, and Northland adopted no amnesty. Parliament in Southland reforms the constitution under this agreement.';
  const here = createFinder([river]).find(text(plain));
  const there = createFinder([mirrored]).find(text(swap(plain)));
  expect(here.length).toBe(3);
  expect(there.map(({ clauses }) => clauses)).toEqual(here.map(({ clauses }) => clauses));
  const ids = (candidates: typeof here) => candidates.map(({ mentions }) => mentions.map(({ of }) => of));
  expect(ids(there)).toEqual(ids(here).map((all) => all.map((id) => (id === 'NL' ? 'SL' : id === 'SL' ? 'NL' : id))));
});

test('a relative date is counted from the date of the text', () => {
  const plain = 'The River Truce is old. Three days ago an amnesty was due.';
  const date = { from: '2015-04-12', to: '2015-04-12' };
  expect(found(plain, date)).toHaveLength(2);
  expect(found(plain)).toHaveLength(1);
});

test('an empty text, and no agreements, give nothing', () => {
  expect(found('')).toEqual([]);
  expect(createFinder([]).find(text('The River Truce is old.'))).toEqual([]);
});
