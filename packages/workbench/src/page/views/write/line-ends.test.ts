import { expect, test } from 'vitest';
import { inEditor, inFile } from './line-ends.ts';

test('a document keeps the ends that its lines have', () => {
  const windows = 'a\r\nb\r\n';
  expect(inEditor(windows)).toBe('a\nb\n');
  expect(inFile('a\nb\nc\n', windows)).toBe('a\r\nb\r\nc\r\n');
  expect(inFile('a\nb\nc\n', 'a\nb\n')).toBe('a\nb\nc\n');
  expect(inFile('a', '')).toBe('a');
});

test('what is as in the file is the file, to the byte', () => {
  for (const file of ['a\r\nb\n', 'a\rb', '\r\n', '']) expect(inFile(inEditor(file), file)).toBe(file);
});
