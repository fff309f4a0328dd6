import { expect, test } from 'vitest';
import type { DocumentNode } from '../1-parse/ast.ts';
import { Cursor } from '../1-parse/cursor.ts';
import { parseDocument } from '../1-parse/document.ts';
import { findFences, maskProse } from '../1-parse/fences.ts';
import { lex } from '../1-parse/lex.ts';
import { documentByChance, random } from '../samples/by-chance.ts';
import { format } from './format.ts';

// Laws of the formatter over documents made from the grammar by chance, with comments and odd spaces strewn in.

const DOCUMENTS = 800;
const next = random(11);

function strewn(rules: string): string {
  const lines = rules.split('\n').map((line, i) => {
    if (line.trim() === '') return line;
    const spaced = next() < 0.3 ? line.replaceAll(' ', '   ') : line;
    return next() < 0.15 ? `${spaced} # note ${i}` : spaced;
  });
  return `Prose   of ours.\n\n\`\`\`servanda\n${lines.join('\n')}\`\`\`\n\nMore   prose.\n`;
}

const documents = Array.from({ length: DOCUMENTS }, () => strewn(documentByChance(next)));

function parsed(text: string): DocumentNode {
  const fences = findFences(text, () => undefined);
  const starts = fences.map((fence) => fence.start);
  const tokens = lex(maskProse(text, fences), starts, () => undefined);
  return parseDocument(new Cursor(tokens, () => undefined));
}

/** What was read, without where it stands. */
const meaning = (text: string): string =>
  JSON.stringify(parsed(text), (key, value: unknown) =>
    ['start', 'end', 'places', 'body', 'first', 'gap'].includes(key) ? undefined : value,
  );
const comments = (text: string): string[] => text.match(/# note \d+/g) ?? [];
const prose = (text: string): string[] => text.split(/^```.*\n[\s\S]*?^```$/m);

test('formatting twice is formatting once', () => {
  expect(documents.filter((text) => format(format(text)) !== format(text))).toEqual([]);
});

test('formatting keeps what is read', () => {
  expect(documents.filter((text) => meaning(format(text)) !== meaning(text))).toEqual([]);
});

test('formatting keeps comments in their order, and all prose', () => {
  for (const text of documents) {
    expect(comments(format(text))).toEqual(comments(text));
    expect(prose(format(text))).toEqual(prose(text));
  }
});
