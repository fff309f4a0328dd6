import { expect, test } from 'vitest';
import { keepOriginal, originalOf } from './kept.ts';

test('the file under a draft is remembered as long as there is a draft', () => {
  const original = { text: '# A', version: 'v1' };
  keepOriginal('a.md', original);
  expect(originalOf('a.md')).toEqual(original);
  expect(originalOf('b.md')).toBeUndefined();
  keepOriginal('a.md', undefined);
  expect(originalOf('a.md')).toBeUndefined();
});
