import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { applied, complete, definition, highlight, hover, namesOf, rename } from './index.ts';

const options = { file: 'agreement.md' };
const DOCUMENT = `# Two banks

Both must not fire.

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
group banks = NORTH, SOUTH
act fire "opens fire"
act leave "leaves the strip" # without return
zone strip "the buffer strip"
moment quiet-day = 2024-03-02 00:00

clause 1 "No fire"
ban quiet:
  each of banks must not fire in strip
  from quiet-day
duty go:
  NORTH must leave
  within 3 days of 1/quiet
\`\`\`
`;
const at = (words: string, nth = 0) => {
  let found = -1;
  for (let i = 0; i <= nth; i++) found = DOCUMENT.indexOf(words, found + 1);
  return found;
};
const renamedTo = (offset: number, to: string) => {
  const done = rename(DOCUMENT, offset, to, options);
  if ('refused' in done) throw new Error(done.refused);
  return applied(DOCUMENT, done.edits);
};

test('every declared name is known, in the order of the spaces of names', () => {
  expect(namesOf(DOCUMENT, options).all.map(({ name }) => name)).toEqual([
    ...['NORTH', 'SOUTH', 'banks', 'fire', 'leave', 'strip', 'quiet-day', 'quiet', 'go'],
  ]);
});

test('every stretch is in the rules, in order, and says what it is', () => {
  const stretches = highlight(DOCUMENT);
  const look = (word: string) => stretches.find(({ from, to }) => DOCUMENT.slice(from, to) === word)?.look;
  expect(['agreement', 'two-banks', '"Northland"', '2024-03-01', '3', 'ban', 'quiet', 'strip'].map(look)).toEqual([
    ...['keyword', 'declared', 'string', 'date', 'number', 'keyword', 'declared', 'declared'],
  ]);
  expect(look('# without return')).toBe('comment');
  for (const [i, { from, to }] of stretches.entries()) {
    expect(from).toBeLessThan(to);
    expect(from).toBeGreaterThanOrEqual(stretches[i - 1]?.to ?? at('agreement two-banks'));
  }
});

test('where a name is used leads to where it is declared', () => {
  expect(definition(DOCUMENT, at('fire in strip') + 2, options)).toEqual({ from: at('fire "'), to: at('fire "') + 4 });
  expect(definition(DOCUMENT, at('Both'), options)).toBeUndefined();
});

test('a name says what it is, with its declaration as it is written', () => {
  expect(hover(DOCUMENT, at('strip\n') + 1, options)).toMatchObject({
    text: 'zone: the buffer strip',
    declaration: 'zone strip "the buffer strip"',
  });
  expect(hover(DOCUMENT, at('must leave'), options)).toBeUndefined();
});

describe('a new name', () => {
  test('stands wherever the old one stood, and nowhere else', () => {
    expect(renamedTo(at('strip "'), 'belt')).toBe(
      DOCUMENT.replace('zone strip', 'zone belt').replace('in strip', 'in belt'),
    );
    expect(renamedTo(at('banks ='), 'shores')).toBe(
      DOCUMENT.replace('group banks', 'group shores').replace('of banks', 'of shores'),
    );
    // Prose, titles and the name of the agreement are no uses of it.
    expect(renamedTo(at('fire "'), 'shoot')).toBe(
      DOCUMENT.replace('act fire', 'act shoot').replace('not fire in', 'not shoot in'),
    );
    expect(renamedTo(at('quiet:'), 'calm')).toBe(
      DOCUMENT.replace('ban quiet', 'ban calm').replace('1/quiet', '1/calm'),
    );
  });

  test('is refused where it would change what the document says', () => {
    const refused = (offset: number, to: string) => rename(DOCUMENT, offset, to, options);
    expect(refused(at('strip "'), 'NORTH')).toEqual({ refused: '“NORTH” is already the name of a party' });
    expect(refused(at('strip "'), 'two words')).toHaveProperty('refused');
    expect(refused(at('Both'), 'belt')).toHaveProperty('refused');
    expect(refused(at('fire "'), '3')).toHaveProperty('refused');
    expect(refused(at('NORTH "'), 'someone')).toEqual({ refused: '“someone” is a word of the language' });
  });

  test('there and back is the same text', () => {
    for (const { name, at: place } of namesOf(DOCUMENT, options).all) {
      const there = renamedTo(place.start, 'another-name');
      const back = rename(there, there.indexOf('another-name'), name, options);
      expect('edits' in back && applied(there, back.edits), name).toBe(DOCUMENT);
    }
  });
});

test('what can be written is offered: words that begin a line, or names that fit', () => {
  const labels = (text: string) => complete(text, text.length, options).options.map(({ label }) => label);
  const open = DOCUMENT.slice(0, DOCUMENT.lastIndexOf('```'));
  expect(labels(`${open}du`)).toContain('duty');
  expect(labels(`${open}  ver`)).toContain('verified');
  expect(labels(`${open}duty x:\n  SOUTH must leave in str`)).toEqual(['strip']);
  expect(labels(`${open}duty x:\n  SOUTH must leave\n  verified by `)).toEqual(['NORTH', 'SOUTH', 'banks']);
  expect(complete(DOCUMENT, at('Both'), options).options).toEqual([]);
});

test('broken documents are served as far as they go, and no text makes it fail', () => {
  const shipped = readFileSync(join(import.meta.dirname, '../../../../agreements/minsk-protocol/agreement.md'), 'utf8');
  const cut = fc.tuple(
    fc.nat(shipped.length),
    fc.nat(60),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.nat(shipped.length),
  );
  fc.assert(
    fc.property(cut, ([from, length, put, offset]) => {
      const text = shipped.slice(0, from) + put + shipped.slice(from + length);
      const stretches = highlight(text);
      for (let i = 1; i < stretches.length; i++)
        expect(stretches[i]?.from).toBeGreaterThanOrEqual(stretches[i - 1]?.to ?? 0);
      complete(text, offset, options);
      hover(text, offset, options);
    }),
    { numRuns: 30 },
  );
  expect(compile('', options).agreement).toBeUndefined();
  expect(namesOf('', options).all).toEqual([]);
});

test('in the shipped documents a name leads to a declaration wherever it is used', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../agreements/talks-2025/agreement.md'), 'utf8');
  const names = namesOf(text, options);
  expect(names.uses.length).toBeGreaterThan(200);
  for (const { at: place } of names.uses) {
    const found = names.at(place.start);
    expect(found?.named.name, text.slice(place.start, place.end)).toBeDefined();
  }
});
