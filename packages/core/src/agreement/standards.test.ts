import { expect, test } from 'vitest';
import { standardFromWords, standardInWords } from './standards.ts';

test.each([
  ['any report', { standard: 'any' }],
  ['admitted by the party itself', { standard: 'admitted' }],
  ['confirmed by OSCE, IAEA', { standard: 'confirmed', by: ['OSCE', 'IAEA'] }],
  ['two independent sources', { standard: 'independent', n: 2 }],
  ['three independent sources of A, B, C', { standard: 'independent', n: 3, of: ['A', 'B', 'C'] }],
] as const)('%s', (words, standard) => {
  expect(standardFromWords(words)).toEqual(standard);
  const found = standardFromWords(words);
  expect(found && standardInWords(found)).toBe(words);
});

test('other ways to write the same', () => {
  expect(standardFromWords('verified by OSCE')).toEqual({ standard: 'confirmed', by: ['OSCE'] });
  expect(standardFromWords('2 independent sources')).toEqual({ standard: 'independent', n: 2 });
});

test('what is no standard is refused', () => {
  for (const words of ['', 'beyond doubt', 'zero independent sources', 'many independent sources']) {
    expect(standardFromWords(words), words).toBeUndefined();
  }
});
