import { markdownText } from '@servanda/formats/text';
import { expect, test } from 'vitest';
import { view } from './fixture.ts';
import { resultsMarkdown } from './results-markdown.ts';

test('one table a clause, one row a verdict, and every row has all its cells', () => {
  const tables = resultsMarkdown(view, 'clause')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(tables).toHaveLength(2 * 2 + 5);
  expect(new Set(tables.map((line) => line.split(/(?<!\\)\|/).length))).toEqual(new Set([13]));
});

test('a text from elsewhere stays text', () => {
  expect(markdownText('<b>|[x](y)\n# z')).toBe(String.raw`\<b\>\|\[x\]\(y\) \# z`);
});
