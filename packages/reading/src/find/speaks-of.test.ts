import { expect, test } from 'vitest';
import type { ClauseMatch, Mention } from './found.ts';
import { speaksOf } from './speaks-of.ts';

/** Mentions one after another, ten characters each. */
const mentions = (...all: [Mention['what'], string, Mention['by']?][]): Mention[] =>
  all.map(([what, of, by = 'name'], i) => ({ agreement: 'a', what, of, by, words: of, from: 20 * i, to: 20 * i + 10 }));
const carried = (by: 'date' | 'quantity'): ClauseMatch[] => [
  {
    clause: '1',
    because: [
      { by: 'alias', words: ['x'], ranges: [{ from: 0, to: 10 }] },
      { by, words: ['y'], ranges: [{ from: 30, to: 40 }] },
    ],
    score: 1,
  },
];
const speaks = (
  all: Mention[],
  {
    isNamed = true,
    isNamedJustBefore = false,
    hasClauses = true,
    isAsked = true,
    clauses = [] as ClauseMatch[],
    members = [] as string[],
  } = {},
) =>
  speaksOf({
    mentions: all,
    clauses,
    isNamed,
    isNamedJustBefore,
    hasClauses,
    isAsked: () => isAsked,
    membersOf: () => new Set(members),
  });

test('named or referred to: yes', () => {
  expect(speaks(mentions(['agreement', 'a']))).toBe(true);
  expect(speaks(mentions(['agreement', 'a', 'reference']))).toBe(true);
});

test('a clause alone: only right after a sentence that names the agreement', () => {
  expect(speaks(mentions(['clause', '4']))).toBe(false);
  expect(speaks(mentions(['clause', '4']), { isNamedJustBefore: true })).toBe(true);
  expect(speaks(mentions(['kind', 'k']), { isNamedJustBefore: true })).toBe(false);
});

test('actors listed as a group: yes, from three on', () => {
  const members = ['N', 'S', 'W'];
  const listed = mentions(['group', 'g'], ['actor', 'N'], ['actor', 'S'], ['actor', 'W']);
  expect(speaks(listed, { members })).toBe(true);
  expect(speaks(listed.slice(0, 3), { members })).toBe(false);
  expect(speaks(listed, { members: ['N', 'S'] })).toBe(false);
  expect(speaks(listed, { members, isNamed: false })).toBe(false);
});

test('actors alone: never', () => {
  expect(speaks(mentions(['actor', 'N'], ['actor', 'S'], ['group', 'sides']))).toBe(false);
});

test('a thing alone: no; with an actor, another thing, or its date: yes', () => {
  expect(speaks(mentions(['kind', 'k']))).toBe(false);
  expect(speaks(mentions(['kind', 'k'], ['actor', 'N']))).toBe(true);
  expect(speaks(mentions(['kind', 'k'], ['act', 'a']))).toBe(true);
  expect(speaks(mentions(['kind', 'k']), { clauses: carried('date') })).toBe(true);
  expect(speaks(mentions(['kind', 'k']), { clauses: carried('quantity') })).toBe(true);
});

test('the same thing twice is one thing', () => {
  expect(speaks(mentions(['kind', 'k'], ['kind', 'k']))).toBe(false);
});

test('two things by the same words are one', () => {
  const [first, second] = mentions(['kind', 'k'], ['act', 'a']);
  if (!first || !second) throw new Error('two mentions');
  expect(speaks([first, { ...second, from: first.from, to: first.to }])).toBe(false);
});

test('a place with an actor is the news of any day; a place with a thing is not', () => {
  expect(speaks(mentions(['zone', 'z'], ['actor', 'N']))).toBe(false);
  expect(speaks(mentions(['zone', 'z'], ['act', 'a']))).toBe(true);
});

test('a place with an actor, in words of a clause: yes', () => {
  const because = [{ by: 'words' as const, words: ['w'], ranges: [{ from: 50, to: 51 }] }];
  const clauses = [{ clause: '1', because, score: 1 }];
  expect(speaks(mentions(['zone', 'z'], ['actor', 'N']), { clauses })).toBe(true);
  expect(speaks(mentions(['zone', 'z'], ['zone', 'y']), { clauses })).toBe(false);
  expect(speaks(mentions(['actor', 'N'], ['actor', 'S']), { clauses })).toBe(false);
});

test('nothing counts in a text that never names the agreement', () => {
  expect(
    speaks(mentions(['kind', 'k'], ['actor', 'N'], ['act', 'a']), { isNamed: false, clauses: carried('date') }),
  ).toBe(false);
});

test('an agreement without clauses is found by its name only', () => {
  expect(speaks(mentions(['kind', 'k'], ['actor', 'N']), { hasClauses: false })).toBe(false);
  expect(speaks(mentions(['agreement', 'a']), { hasClauses: false })).toBe(true);
});

test('an act that no norm asks for supports another thing, and is none by itself', () => {
  expect(speaks(mentions(['act', 'sign'], ['actor', 'N']), { isAsked: false })).toBe(false);
  expect(speaks(mentions(['act', 'sign'], ['kind', 'k']), { isAsked: false })).toBe(true);
});

test('somebody, and a day or a number that a provision carries', () => {
  expect(speaks(mentions(['actor', 'N']), { clauses: carried('date') })).toBe(true);
  expect(speaks(mentions(['group', 'sides']), { clauses: carried('quantity') })).toBe(true);
  expect(speaks(mentions(['zone', 'z']), { clauses: carried('date') })).toBe(false);
});
