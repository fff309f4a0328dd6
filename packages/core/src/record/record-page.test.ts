import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordProblems } from './record-problems.ts';
import { ReportSchema } from './report.ts';
import { createRecord } from './store.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/record.md'), 'utf8');
const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

test('the reports shown in docs/record.md are reports, of every kind, and make a record without problems', () => {
  const record = createRecord({ clock: 'Europe/Kyiv', actors: ['UA', 'ORDLO'] });
  const reports = examples.map((text) => ReportSchema.parse(JSON.parse(text)));
  for (const report of reports) record.add(report);
  const kinds = ReportSchema.options.map(({ shape }) => shape.says.value);
  expect([...new Set(reports.map(({ says }) => says))].sort()).toEqual([...kinds].sort());
  expect(recordProblems(record).map(({ message }) => message)).toEqual([
    // The page names a second report only to show the form of `same`.
    'report "s1" says that "smm-2015-02-17-3" and "smm-2015-02-17-4" may be one, but they are not both in this record',
  ]);
});

test('every problem is in the table of docs/record.md', () => {
  const source = readFileSync(join(import.meta.dirname, 'problem.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
