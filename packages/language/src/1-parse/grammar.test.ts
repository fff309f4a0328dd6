import { expect, test } from 'vitest';
import { reporter } from '../messages/problem.ts';
import { documentByChance, random, reached, rules } from '../samples/by-chance.ts';
import { Cursor } from './cursor.ts';
import { parseDocument } from './document.ts';
import { lex } from './lex.ts';

// docs/grammar.ebnf is held to the parser: documents made from it by chance must be parsed without a message.

const DOCUMENTS = 3000;

test(`${DOCUMENTS} documents made from the grammar are parsed without a message, and use all of it`, () => {
  const next = random(7);
  const faults: string[] = [];
  for (let i = 0; i < DOCUMENTS; i++) {
    const text = documentByChance(next);
    const report = reporter((p) => {
      // A line that stands twice in a norm is the norm's matter, not the grammar's.
      if (['line-twice', 'two-deadlines'].includes(p.slug)) return;
      faults.push(`${p.message}\n  in: ${text.slice(Math.max(0, p.place.start - 80), p.place.end + 20)}`);
    });
    parseDocument(new Cursor(lex(text, [0], report), report));
  }
  expect(faults.slice(0, 5)).toEqual([]);
  expect([...rules.keys()].filter((rule) => rule !== 'document' && !reached.has(rule))).toEqual([]);
});
