import { expect, test } from 'vitest';
import { compile } from '../compile.ts';

test('a diagnostic says what, where, and what to write instead', () => {
  const text = '# Truce\n\n```servanda\nagreement truce "Truce"\n  clock Europe/Kyiv\nparty A\nparty B\nparty A\n```\n';
  expect(compile(text, { file: 'truce.md' }).diagnostics).toEqual([
    {
      code: 'S0303',
      severity: 'error',
      message: 'the name `A` is given to two things: a party is already called so',
      help: 'choose another name for one of them',
      file: 'truce.md',
      line: 8,
      column: 7,
      endLine: 8,
      endColumn: 8,
      snippet: 'party A',
      note: { text: 'the first stands here', line: 6, column: 7 },
    },
  ]);
});

test('diagnostics come in the order of the document', () => {
  const text = '```servanda\nagreement truce "Truce"\n  clock Europe/Kyiv\ngroup g = X\nparty A;\ngroup h = Y\n```\n';
  expect(compile(text, { file: 'truce.md' }).diagnostics.map((d) => [d.line, d.code])).toEqual([
    [4, 'S0301'],
    [5, 'S0109'],
    [6, 'S0301'],
  ]);
});
