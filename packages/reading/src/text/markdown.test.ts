import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

test('marks are blanked and words stay where they stand in the file', () => {
  const file = [
    '---',
    'title: A river',
    "date: '2024-05-06'",
    '---',
    '# A *river*',
    '',
    'They [signed](https://example.org/truce "Title") it, ![a bridge](bridge.png) and `4b` <b>holds</b>.',
    '> quoted',
    '> again &amp; again',
    '',
    '- one',
    '- two\\*',
    '',
    '```',
    'code',
    '```',
    '<div>raw</div>',
    '',
    '[ref]: https://example.org',
  ].join('\n');
  const { plain, date, notes } = readMarkdown(file);
  expect(plain).toHaveLength(file.length);
  expect(date).toEqual({ from: '2024-05-06', to: '2024-05-06' });
  expect(notes).toEqual([]);
  expect(plain.split(/\s+/).filter((word) => word !== '')).toEqual(
    'A river They signed it, a bridge and 4b holds . quoted again again one two *'.split(' '),
  );
  for (const word of ['river', 'signed', 'bridge', '4b', 'holds', 'quoted', 'one', 'two'])
    expect(file.slice(plain.indexOf(word)).startsWith(word), word).toBe(true);
  expect(plain).toMatch(/one\n\n +two/);
});

test('a long file is read as a short one is', () => {
  const piece =
    '## Title\n\nSome *words* of [a](https://example.org) text.\n\n- one\n- two\n\n~~~\ncode\n\n# more\n~~~\n\n';
  const plain = readMarkdown(piece).plain;
  // The front of a part has no line before it, so that its first mark is blank.
  expect(readMarkdown(piece.repeat(5000)).plain.replace(/\s+/g, ' ')).toBe(plain.repeat(5000).replace(/\s+/g, ' '));
}, 20_000);

test('a date that is none in the calendar is none', () => {
  expect(readMarkdown('---\ndate: 2024-02-30\n---\nWords').date).toBeUndefined();
  expect(readMarkdown('---\nno front matter').plain).toContain('no front matter');
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['quotes', '> '.repeat(50_000)],
  ['emphasis', '*a _b '.repeat(20_000)],
  ['backticks', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i % 300)).join(' ')],
  ['lists', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
  ['links', '[a]('.repeat(20_000)],
])(
  'hostile Markdown neither crashes nor hangs: %s',
  (_, file) => {
    expect(readMarkdown(file).plain).toHaveLength(file.length);
  },
  10_000,
);
