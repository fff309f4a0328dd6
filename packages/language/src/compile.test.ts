import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgreementSchema } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { compiled, HEAD } from './samples/demo.ts';

// What each construct of docs/language.md becomes stands in 3-emit/; here is the document as a whole.

test('the sample of all constructs compiles to a valid form', () => {
  const text = readFileSync(join(import.meta.dirname, 'samples/whole.md'), 'utf8');
  const { agreement, diagnostics } = compile(text, { file: 'whole.md' });
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  expect(AgreementSchema.safeParse(agreement).error).toBeUndefined();
});

test('every place in the form is the place in the Markdown file', () => {
  const { agreement } = compile(
    `# Demo\n\nProse.\n\n\`\`\`servanda\n${HEAD}\`\`\`\n\n\`\`\`servanda\nclause 1 "One"\n  ban b:\n    UA must not attack RU\n\`\`\`\n`,
    { file: 'demo.md' },
  );
  expect(agreement?.actors[0]?.at).toEqual({ line: 9, column: 7 });
  expect(agreement?.norms[0]?.at).toEqual({ line: 35, column: 7 });
  expect(agreement?.norms[0]?.what.at).toEqual({ line: 36, column: 17 });
});

test('the prose that leads to a clause is kept beside it', () => {
  const { agreement } = compile(
    `\`\`\`servanda\n${HEAD}\`\`\`\n\n## 1 Fire\n\nThey stop.\n\n\`\`\`servanda\nclause 1 "Fire"\nclause 2 "Other"\n\`\`\`\n`,
    { file: 'demo.md' },
  );
  expect(agreement?.clauses.map((c) => c.prose)).toEqual(['They stop.', undefined]);
});

test('signature is the start of its day, or its hour', () => {
  expect(compiled('').signed).toBe(Date.parse('2015-02-11T22:00Z'));
  const { agreement } = compile(
    '```servanda\nagreement a "A"\n  signed 2015-02-12 18:00 at "Minsk"\n  clock Europe/Kyiv\n  in force from 2015-02-15\n```\n',
    { file: 'a.md' },
  );
  expect(agreement).toMatchObject({
    signed: Date.parse('2015-02-12T16:00Z'),
    signedAt: 'Minsk',
    inForce: Date.parse('2015-02-14T22:00Z'),
  });
});

describe('one mistake gives one message', () => {
  test.each([
    [
      'in a declaration',
      'moment end = 2015-02-30\nclause 1 "One"\nduty d:\n UA must release detainee\n within 5 days of end\n',
    ],
    [
      'in a line of a norm',
      'clause 1 "One"\nduty d:\n UA must release detainee\n within five\n requires moment ceasefire\nduty e:\n UA must release detainee\n requires 1/d\n',
    ],
    [
      'in the number of a clause',
      'clause "One"\nduty d:\n UA must release detainee\nduty e:\n UA must release detainee\n requires 1/d\n',
    ],
    ['in a reading', 'question q "?"\n reading a: group sides = UA\n reading b: group sides\n'],
  ])('%s', (_, rules) => {
    const { diagnostics } = compile(`\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`, { file: 'demo.md' });
    expect(diagnostics.map((d) => d.code)).toHaveLength(1);
  });

  test('and what follows is still checked', () => {
    const { diagnostics } = compile(
      `\`\`\`servanda\n${HEAD}kind =\nclause 1 "One"\nban b:\n UA must not attak RU\nparty\n\`\`\`\n`,
      { file: 'demo.md' },
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['S0202', 'S0301', 'S0202']);
  });
});
