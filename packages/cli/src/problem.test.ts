import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES } from './problem.ts';

test('the documentation lists every number', () => {
  const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
  for (const code of Object.keys(CODES)) expect(page).toContain(`\`${code}\``);
});
