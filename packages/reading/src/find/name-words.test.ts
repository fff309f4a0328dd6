import { expect, test } from 'vitest';
import { river } from './fixture.ts';
import { nameWordsOf } from './name-words.ts';

const isName = nameWordsOf(river);
const heard = (...keys: string[]) => keys.filter((key) => !isName(key));

test('names of actors and groups, their ids and mentions, in any form', () => {
  expect(
    heard('northland', 'northlands', "northland's", 'northlander', 'southlanders', 'sl', 'river', 'watch', 'sides'),
  ).toEqual([]);
});

test('other words are heard, even those that begin like a name', () => {
  expect(heard('south', 'weapons', 'riverbed-like', 'watchmakers', 'slow')).toEqual([
    'south',
    'weapons',
    'riverbed-like',
    'watchmakers',
    'slow',
  ]);
});

test('names of things are heard', () => {
  expect(heard('heavy', 'valley', 'truce')).toEqual(['heavy', 'valley', 'truce']);
});
