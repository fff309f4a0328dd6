import { expect, test } from 'vitest';
import { baseForms } from './verbs.ts';

test.each([
  ['requests', 'request'],
  ['opens-fire', 'open-fire'],
  ['attaches', 'attach'],
  ['denies-access', 'deny-access'],
  ['withdraw', 'withdraw'],
])('%s is %s', (written, base) => {
  expect(baseForms(written)).toContain(base);
});

test('only the first word is bent', () => {
  expect(baseForms('adopt-laws')).toEqual(['adopt-laws']);
});
