import { describe, expect, test } from 'vitest';
import { folded, words } from './words.ts';

const keys = (plain: string) => words(plain).map(({ key }) => key);

describe('words', () => {
  test.each([
    ['Don’t withdraw, it’s 30,000 – 4a.', ["don't", 'withdraw', "it's", '30,000', '4a']],
    ['by 6:30, Art.5 of the U.S. list_a', ['by', '6', '30', 'art', '5', 'of', 'the', 'u.s', 'list', 'a']],
    ["п\u02bcять п’ять п'ять", ["п'ять", "п'ять", "п'ять"]],
    ['‘quoted’ «слова» end.Next', ['quoted', 'слова', 'end', 'next']],
    ['2022-09-13', ['2022', '09', '13']],
    ['停火协议', ['停火', '协议']],
    ['', []],
    ['— … !', []],
  ])('%s', (plain, expected) => {
    expect(keys(plain)).toEqual(expected);
  });

  test('what is not seen does not change a word, and offsets stay those of the text', () => {
    const plain = 'The \u202ecease\u00ad\u200bfire\u202c holds';
    const found = words(plain);
    expect(found.map(({ key }) => key)).toEqual(['the', 'ceasefire', 'holds']);
    expect(plain.slice(found[1]?.from, found[1]?.to)).toBe('cease\u00ad\u200bfire');
    expect(plain.slice(found[2]?.from, found[2]?.to)).toBe('holds');
  });

  test('a range gives its words with the offsets of the whole', () => {
    expect(words('one two three', { from: 4, to: 13 })).toEqual([
      { from: 4, to: 7, key: 'two' },
      { from: 8, to: 13, key: 'three' },
    ]);
  });

  test('a long text takes time in proportion to its length', () => {
    expect(words('peace and quiet '.repeat(125_000)).length).toBe(375_000);
  });
});

test('a folded word stays as it is when folded again', () => {
  for (const word of ['İstanbul', 'ﬁre', 'Ｎorth', 'don’t', 'ẞ']) expect(folded(folded(word))).toBe(folded(word));
});
