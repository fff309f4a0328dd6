import { expect, test } from 'vitest';
import { originsOf } from './origins.ts';

test.each([
  ['', []],
  ['Memorybook', ['origin:memorybook']],
  ['Memorybook x3', ['origin:memorybook']],
  ['MemoryBook (x2)', ['origin:memorybook']],
  ['The Human Rights Ombudsman', ['origin:human-rights-ombudsman']],
  ['JFO, police\nMemorybook; the police', ['origin:jfo', 'origin:memorybook', 'origin:police']],
  ['the army and rebels', ['origin:army', 'origin:rebels']],
])('"%s" goes back to %j', (text, origins) => {
  expect(originsOf(text)).toEqual(origins);
});
