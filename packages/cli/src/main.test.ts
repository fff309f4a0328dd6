import { expect, test } from 'vitest';
import { runCli } from './test-io.ts';

const run = (...args: string[]) => runCli(args, import.meta.dirname);

test('help and version are answers, on standard output', async () => {
  const help = await run('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const command of [
    'check',
    'explain',
    'diff',
    'test',
    'lint',
    'fmt',
    'compile',
    'serve',
    'import',
    'new',
    'explain-code',
  ])
    expect(help.out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('without a command it tells which there are, and that none was given', async () => {
  const none = await run();
  expect(none.code).toBe(2);
  expect(none.err).toContain('Usage: servanda');
});

test('a wrong command or option is unusable input, with what was perhaps meant', async () => {
  const command = await run('chek', 'x');
  expect(command).toMatchObject({ code: 2, out: '' });
  expect(command.err).toBe("servanda: unknown command 'chek' [C0101]\n  Did you mean check?\n");
  const option = await run('check', 'x', '--recrod', 'y');
  expect(option.err).toBe("servanda: unknown option '--recrod' [C0101]\n  Did you mean --record?\n");
});

test('a value that an option does not take is told with those that it takes', async () => {
  const ran = await run('check', 'x', '--format', 'xml');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('There is: text, json, jsonl, csv, markdown, html.');
});

test('record names that swallow the agreement are told', async () => {
  const ran = await run('check', '--record', 'a.jsonl', 'agreement.md');
  expect(ran.err).toContain('Name the agreement before --record');
});
