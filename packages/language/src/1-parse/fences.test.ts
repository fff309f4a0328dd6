import { expect, test } from 'vitest';
import { findFences, maskProse } from './fences.ts';

const rulesOf = (text: string) => findFences(text, () => undefined).map((fence) => text.slice(fence.start, fence.end));

test('only fences marked `servanda` hold rules', () => {
  expect(rulesOf('```servanda\na\n```\n```ts\nb\n```\n~~~servanda\nc\n~~~\n```\nd\n```\n')).toEqual(['a\n', 'c\n']);
});

test('a fence within a longer fence is an example, not a rule', () => {
  expect(rulesOf('````markdown\n```servanda\na\n```\n````\n')).toEqual([]);
  expect(rulesOf('````servanda\na\n```\nb\n````\n')).toEqual(['a\n```\nb\n']);
});

test('the prose before a fence begins at its heading', () => {
  const text = '# One\n\nold\n\n```servanda\n```\n\n## Two\n\nnew\n\n```servanda\n```\n';
  const [, second] = findFences(text, () => undefined);
  expect(second && text.slice(second.prose, second.opening)).toBe('## Two\n\nnew\n\n');
});

test('masked prose keeps its length and its lines', () => {
  const text = 'Prosa: Ünïcode 😀\n```servanda\nparty A\n```\nmore\n';
  const masked = maskProse(
    text,
    findFences(text, () => undefined),
  );
  expect(masked).toHaveLength(text.length);
  expect(masked.split('\n').map((line) => line.trim())).toEqual(['', '', 'party A', '', '', '']);
});
