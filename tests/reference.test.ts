import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compile } from '@servanda/language';
import { expect, test } from 'vitest';
import { documentsIn } from '../scripts/beside.mjs';
import { FormParts } from './support/form-parts.ts';

// docs/reference.md shows every construct: everything that the form can say, and every word of the grammar. What is new in the
// language fails here until it has its section.

const root = join(import.meta.dirname, '..');
const accords = 'tests/cases/reference-proposal/accords';
const pages = ['docs/reference.md', `${accords}/bridge/agreement.md`, `${accords}/mill/agreement.md`];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const forms = pages.map((file) => {
  const { agreement, diagnostics } = compile(textOf(file), {
    file,
    name: basename(dirname(file)),
    readMap: (map) => textOf(join(dirname(file), map)),
    readDocument: documentsIn(join(root, accords)),
  });
  // The page says why a line without a map is warned of; the two small documents give no warning.
  expect(diagnostics.map(({ code }) => code)).toEqual(file.startsWith('docs') ? ['S0802', 'S0802'] : []);
  return agreement;
});

/** Parts of the form that the reference does not show, with the reason. */
const NOT_SHOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^examples\.given \(says: [a-z]+\)(?!\.says = )/,
    'fields of a report are those of docs/record.md; its kinds are shown',
  ],
  [/^(groups|kinds|states|measures|zones|lines|moments|definitions)\.from$/, 'what is imported is imported alike'],
  [
    /^(actors|groups|kinds|states|measures|zones|lines|moments|definitions)\.fromName$/,
    'an import by another name is shown of an act',
  ],
  [/^(moments|definitions)\.name$/, 'the language gives these no title'],
  [
    /^questions\.readings\.changes \(change: norm\)\.line = (whenever|power)$/,
    'no sentence of a reading changes these',
  ],
];

test('everything that the form of an agreement can say stands in the reference', () => {
  const schema: unknown = JSON.parse(textOf('packages/core/schema/agreement.schema.json'));
  const missing = new FormParts(schema).missing(forms);
  expect(missing.filter((place) => !NOT_SHOWN.some(([which]) => which.test(place)))).toEqual([]);
  expect(NOT_SHOWN.filter(([which]) => !missing.some((place) => which.test(place)))).toEqual([]);
});

test('every word of the grammar stands in a rule of the reference', () => {
  const grammar = textOf('docs/grammar.ebnf').replace(/\(\*[\s\S]*?\*\)/g, '');
  const words = new Set([...grammar.matchAll(/"([a-z][a-z-]*)"/g)].map((match) => match[1] ?? ''));
  const rules = pages
    .flatMap((page) => [...textOf(page).matchAll(/^```servanda\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? ''))
    .join('\n')
    .replace(/"[^"\n]*"/g, '""')
    // A name that is spelled like a word of the grammar is no use of it.
    .replace(/\b(ban|duty|limit|permission|power|question|reading|act|kind|state|zone|as(?! written)) [\w-]+/g, '$1')
    .replace(/\b\d+\/[\w-]+/g, '');
  const written = new Set(rules.match(/[a-z][a-z-]*/g));
  expect([...words].filter((word) => !written.has(word))).toEqual([]);
});

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('links within the reference, and to rules of the law, lead to what they name', () => {
  const text = textOf('docs/reference.md');
  const law = textOf('docs/semantics.md');
  const within = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(within.filter((target) => !anchorsOf(text).includes(target))).toEqual([]);
  const rules = [...text.matchAll(/\[([\d.]+)\]\(semantics\.md#([^)]+)\)/g)];
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.map((match) => match[2] ?? '').filter((target) => !anchorsOf(law).includes(target))).toEqual([]);
  const numbers = new Set([...law.matchAll(/^(?:#+ |\s*- \*\*)(\d[\d.]*)\b/gm)].map((match) => match[1] ?? ''));
  // Guards and the rules of some sections are numbered lists: 4.1.2 is the second guard.
  const known = (rule: string) => numbers.has(rule) || numbers.has(rule.replace(/\.\d+$/, ''));
  expect(rules.map((match) => match[1] ?? '').filter((rule) => !known(rule))).toEqual([]);
});
