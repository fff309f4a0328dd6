import type { Agreement } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { clauseWordsOf } from './clause-words.ts';
import { river } from './fixture.ts';
import { saidWords } from './terms.ts';

const things: Record<string, readonly string[]> = {
  '2/withdrawal': ['act:withdraw', 'kind:heavy-weapon'],
  '4/pardon': ['act:adopt', 'kind:amnesty-law'],
  '4/reform': ['act:adopt'],
};
const norms = Object.entries(things).map(([id, central]) => ({ id, clause: id[0] ?? '', central: new Set(central) }));
const search = (text: string, agreement: Agreement = river, deaf: { from: number; to: number }[] = []) =>
  clauseWordsOf(agreement, norms)
    .search(saidWords(text), deaf)
    .map(({ clause, norms, words }) => ({ clause, norms, words: words.map(({ from, to }) => text.slice(from, to)) }));

test('two words of a clause are enough, and are shown as they stand', () => {
  expect(search('Why is Parliament so slow with the Constitution?')).toEqual([
    { clause: '4', norms: [], words: ['Parliament', 'Constitution'] },
  ]);
});

test('one word of the paraphrase is not', () => {
  expect(search('Satellites are dear.')).toEqual([]);
});

test('one word is enough where a single clause is called by it', () => {
  expect(search('The mayor called for withdrawing.')).toEqual([
    { clause: '2', norms: ['2/withdrawal'], words: ['withdrawing'] },
  ]);
});

test('the norm whose own words are shared is told', () => {
  expect(search('Those who took the pardon were pardoned by law')[0]).toMatchObject({
    clause: '4',
    norms: ['4/pardon'],
  });
});

describe('names of parties are not heard', () => {
  test('though the paraphrase has them', () => {
    expect(search('Southland and Northland, both sides, the Southlanders too')).toEqual([]);
  });
  test('nor words in a range that is a name', () => {
    const text = 'Withdrawal Weekly';
    expect(search(text, river, [{ from: 0, to: text.length }])).toEqual([]);
  });
  test('so another name changes nothing', () => {
    const other = JSON.parse(JSON.stringify(river).replaceAll('Southland', 'Elbonia')) as Agreement;
    const sentence = (name: string) => `${name} parliament reformed the constitution, and ${name} fires in the valley.`;
    const scores = (agreement: Agreement, name: string) =>
      clauseWordsOf(agreement, norms)
        .search(saidWords(sentence(name)), [])
        .map(({ clause, score }) => [clause, score]);
    expect(scores(other, 'Elbonia')).toEqual(scores(river, 'Southland'));
    expect(scores(river, 'Southland')).not.toEqual([]);
  });
});

test('a word that most clauses share says nothing', () => {
  const prose = 'Everything rests on goodwill.';
  const clauses = river.clauses.map((clause) => ({ ...clause, prose: `${clause.prose} ${prose}` }));
  expect(search('Rest on goodwill', { ...river, clauses })).toEqual([]);
});
