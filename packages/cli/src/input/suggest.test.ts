import { expect, test } from 'vitest';
import { distance, nearest, suggestion } from './suggest.ts';

test('a slip of the keyboard is one step', () => {
  expect(distance('--recrod', '--record')).toBe(1);
  expect(distance('vote-frist', 'vote-first')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
});

test('what is near enough is meant, what is far is not guessed', () => {
  expect(nearest('of-trucee', ['of-signature', 'of-truce'])).toBe('of-truce');
  expect(nearest('yesterday', ['of-signature', 'of-truce'])).toBeUndefined();
});

test('the last part of a norm is enough to find it', () => {
  expect(nearest('no-fire', ['1/no-fire', '2/leave'])).toBe('1/no-fire');
});

test('a short list is told whole, a long one in part', () => {
  expect(suggestion('zzz', ['a', 'b'], 'reading')).toBe('There is: a, b.');
  expect(suggestion('zzz', [], 'reading')).toBe('There is no reading.');
  expect(
    suggestion(
      'zzz',
      Array.from({ length: 20 }, (_, i) => `norm-${i}`),
      'norm',
    ),
  ).toMatch(/, and 8 more\.$/);
});
