import { expect, test } from 'vitest';
import { createProgram } from './main.ts';

test('the program is called servanda and knows its version', () => {
  const program = createProgram();
  expect(program.name()).toBe('servanda');
  expect(program.version()).toMatch(/^\d+\.\d+\.\d+/);
});
