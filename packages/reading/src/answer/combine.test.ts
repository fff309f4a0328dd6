import { describe, expect, test } from 'vitest';
import type { Case, CaseWord } from './cases.ts';
import { decided, together } from './combine.ts';

const one = (word: CaseWord, readings: Record<string, string> = {}): Case => ({ readings, word, says: `so ${word}` });
const two = (a: CaseWord, b: CaseWord) => [one(a, { q: 'first' }), one(b, { q: 'second' })];

describe('one word for all readings and standards', () => {
  test.each<[CaseWord, CaseWord, string]>([
    ['yes', 'yes', 'agrees'],
    ['no', 'no', 'differs'],
    ['maybe', 'maybe', 'record is silent'],
    ['idle', 'idle', 'not in force then'],
    ['yes', 'no', 'depends on the reading'],
    ['yes', 'maybe', 'depends on the reading'],
    ['maybe', 'idle', 'depends on the reading'],
    ['yes', 'unbound', 'depends on the reading'],
    ['unbound', 'unbound', 'differs'],
    ['idle', 'unbound', 'not in force then'],
  ])('%s and %s: %s, either way round', (a, b, word) => {
    expect(decided(two(a, b)).word).toBe(word);
    expect(decided(two(b, a)).word).toBe(word);
  });

  test('a standard decides only where the readings of the own one agree', () => {
    const any = (cases: Case[]) => [{ standard: 'any report', cases }];
    expect(decided(two('maybe', 'maybe'), any(two('yes', 'yes'))).word).toBe('depends on the standard of proof');
    expect(decided(two('maybe', 'yes'), any(two('yes', 'yes'))).word).toBe('depends on the reading');
    expect(decided(two('yes', 'yes'), any(two('yes', 'yes'))).word).toBe('agrees');
  });
});

test('the readings that decide are named, the others are not', () => {
  const cases = ['a', 'b'].flatMap((p) =>
    ['c', 'd'].map((q): Case => ({ readings: { p, q }, word: q === 'c' ? 'yes' : 'no', says: 'so' })),
  );
  expect(decided(cases).text).toBe('Under c it agrees: so. Under d it differs: so.');
});

test('readings that decide only together are named together', () => {
  const cases = ['a', 'b'].flatMap((p) =>
    ['c', 'd'].map((q): Case => ({ readings: { p, q }, word: p === 'a' && q === 'c' ? 'yes' : 'no', says: 'so' })),
  );
  expect(decided(cases).text).toBe('Under a and c it agrees: so. Under a with d, b with c or b with d it differs: so.');
});

describe('several parts of one question', () => {
  test.each([
    [['agrees', 'agrees'], 'agrees'],
    [['agrees', 'differs', 'depends on the reading'], 'differs'],
    [['not in force then', 'record is silent'], 'record is silent'],
    [['record is silent', 'depends on the reading'], 'depends on the reading'],
    [['agrees', null], 'agrees'],
    [[null], null],
    [[], null],
  ] as const)('%j: %s', (words, word) => {
    expect(together(words)).toBe(word);
    expect(together(words.toReversed())).toBe(word);
  });
});

test('that the standard decides too is said where the readings do', () => {
  const { word, text } = decided(two('maybe', 'no'), [{ standard: 'any report', cases: two('no', 'maybe') }]);
  expect(word).toBe('depends on the reading');
  expect(text).toContain('By the standard “any report” under first it differs: so no.');
});
