import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReportSchema } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';

// Links in the documentation lead somewhere, and what it shows as the program's output is the program's output.
// `UPDATE=1 npx vitest run tests/docs` writes the output anew; read the difference before you commit it.

const root = join(import.meta.dirname, '..');
const pages = ['.', 'docs', 'agreements', 'readings']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.md'));
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

test.each(pages)('the links of %s lead somewhere', (page) => {
  const targets = [...textOf(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

const lines = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```jsonl\n([\s\S]*?)^```$/gm)].flatMap((match) =>
    (match[1] ?? '')
      .trim()
      .split('\n')
      .map((line) => ({ page, line })),
  ),
);

test.each(lines)('a report shown in $page is one: $line', ({ line }) => {
  expect(ReportSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
});

/** Fences that begin with `$ npx servanda …` and go on with what it prints. */
const shown = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```\n\$ npx servanda (.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    command: match[1] ?? '',
    output: match[2] ?? '',
  })),
);

/** A line that stands for lines left out. */
const ELISION = '[…]\n';

describe('commands whose output is shown', () => {
  test('there are some', () => expect(shown.length).toBeGreaterThan(0));

  test.each(shown)('$page: servanda $command', async ({ page, command, output }) => {
    const { code, out } = await runCli(command.split(' '), root);
    expect(code).toBe(0);
    const parts = output.split(ELISION);
    if (parts.length > 1) {
      // What is left out may be anything; what is shown stands there, in this order.
      let at = 0;
      for (const part of parts) {
        expect(out.slice(at)).toContain(part.trimEnd());
        at = out.indexOf(part.trimEnd(), at) + part.trimEnd().length;
      }
      expect(out.startsWith(parts[0] ?? '')).toBe(true);
    } else if (process.env.UPDATE)
      writeFileSync(
        join(root, page),
        textOf(page).replace(output, () => `${out.trimEnd()}\n`),
      );
    else expect(out.trimEnd()).toBe(output.trimEnd());
  });
});
