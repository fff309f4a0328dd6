import { ReportSchema, runExamples } from '@servanda/core';
import { compile, format } from '@servanda/language';
import { expect, test } from 'vitest';
import { starterDocument } from './agreement.ts';
import { starterRecord } from './record.ts';

test('the starter document is in the common form, has nothing to complain of, and its examples hold', () => {
  const { agreement, diagnostics } = compile(starterDocument('truce'), { file: 'agreement.md' });
  expect(diagnostics).toEqual([]);
  expect(format(starterDocument('truce'))).toBe(starterDocument('truce'));
  const results = agreement ? runExamples(agreement) : [];
  expect(results.length).toBeGreaterThanOrEqual(3);
  expect(results.flatMap(({ failures, problems }) => [...failures, ...problems])).toEqual([]);
});

test('every report of the starter record is one, and says that it is synthetic', () => {
  for (const line of starterRecord().trimEnd().split('\n'))
    expect(ReportSchema.parse(JSON.parse(line)).note).toContain('SYNTHETIC');
});
