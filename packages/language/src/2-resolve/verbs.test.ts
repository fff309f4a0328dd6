import { expect, test } from 'vitest';
import { baseForms, thirdPerson } from './verbs.ts';

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

test.each([
  ['request', 'requests'],
  ['open-fire', 'opens-fire'],
  ['attach', 'attaches'],
  ['deny-access', 'denies-access'],
  ['undergo', 'undergoes'],
  ['obey', 'obeys'],
])('a third person does %s as %s, which leads back to it', (base, written) => {
  expect(thirdPerson(base)).toBe(written);
  expect(baseForms(written)).toContain(base);
});
