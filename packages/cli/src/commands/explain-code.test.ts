import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageCodes } from '../input/pages.ts';
import { runCli } from '../test-io.ts';

test('a diagnostic has the same page here and in the documentation', async () => {
  const [code = ''] = pageCodes();
  const page = readFileSync(new URL(`../../../../docs/diagnostics/${code}.md`, import.meta.url), 'utf8');
  const ran = await runCli(['explain-code', code.toLowerCase()], '/');
  expect(ran).toEqual({ code: 0, err: '', out: `${page.trimEnd()}\n` });
});
