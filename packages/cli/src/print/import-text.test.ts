import { expect, test } from 'vitest';
import { importProblems, importSummary } from './import-text.ts';
import { plain } from './paint.ts';

const problem = { code: 'bad-date', file: 'a.csv', line: 7, row: 6, message: 'm', help: 'h', setAside: 1 } as const;

test('a problem has its place, what it costs, and what to do', () => {
  expect(importProblems([problem, { ...problem, file: '', line: 0, setAside: 0 }], plain)).toBe(
    'a.csv:7: m (1 row set aside); h\nm; h\n',
  );
});

test('a bad file does not drown its own message', () => {
  const lines = importProblems(Array<typeof problem>(50).fill(problem), plain).trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('and 30 more problems');
});

test('the summary says only what there is', () => {
  const counts = { rows: 3077, setAside: 1, duplicates: 0, added: 0, changed: 62 };
  expect(importSummary(counts)).toBe('3,077 rows: 1 set aside, 0 added, 62 changed\n');
});
