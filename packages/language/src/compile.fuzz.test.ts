import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { format } from './format/format.ts';

// Documents come from everywhere, also from hostile hands: whatever is changed in one, the compiler answers, and
// every message points into the document. The mutations are the same in every run.

const MUTATIONS = 10_000;
const whole = readFileSync(join(import.meta.dirname, 'samples/whole.md'), 'utf8');

/** Small documents: the head with one part of the sample each. */
const parts = whole.split(/^(?=clause |question |example )/m);
const head = parts[0] ?? '';
const documents = parts
  .slice(1)
  .map((part) => `${head.split('\n').slice(0, 26).join('\n')}\n${part}${part.includes('```') ? '' : '```\n'}`);

/** Mulberry32: a small generator with a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SPLINTERS = [
  '(',
  ')',
  ':',
  ',',
  '=',
  '%',
  '"',
  '#',
  '```',
  '```servanda\n',
  '\n',
  '\n\n',
  ' ',
  '0',
  '-',
  '/',
  '.',
  '\r\n',
  '\0',
  '\u202e',
  'é',
  '😀',
  '“',
  '”',
  'must',
  'not',
  'and',
  'or',
  'of',
  'each of',
  'within',
  'by',
  'from',
  'start',
  'starts',
  'ends',
  'is',
  'no',
  'some x of sides:',
  'at least',
  '24 hours',
  '5 km',
  '2015-13-45',
  '2015-03-29 03:30',
  '25:61',
  'clause',
  'ban',
  'duty x:',
  'power',
  'question q "?"',
  'reading r:',
  'example',
  'given',
  'expect',
  'constructor',
  '__proto__',
  'toString',
  'define a: a',
  'group g = g',
  'kind',
  'as',
  'under',
  'drops',
  'requires',
  'then within',
  'when',
  'first',
  'after',
  'the',
  'the other',
  'one of',
];

function mutate(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const length = Math.floor(next() * next() * 40);
  const splinter = SPLINTERS[Math.floor(next() * SPLINTERS.length)] ?? '';
  switch (Math.floor(next() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return `${text.slice(0, at)} ${splinter} ${text.slice(at)}`;
    case 2:
      return text.slice(0, at) + splinter + text.slice(at + length);
    case 3: {
      const from = Math.floor(next() * text.length);
      return text.slice(0, at) + text.slice(from, from + length) + text.slice(at);
    }
    default:
      return text.slice(0, at) + String.fromCharCode(32 + Math.floor(next() * 95)) + text.slice(at + 1);
  }
}

test(`${MUTATIONS} mutated documents are answered with messages that point into them`, { timeout: 60_000 }, () => {
  const next = random(20150212);
  const faults: string[] = [];
  for (let i = 0; i < MUTATIONS; i++) {
    let text = documents[i % documents.length] ?? '';
    for (let n = 1 + Math.floor(next() * 3); n > 0; n--) text = mutate(text, next);
    try {
      const lines = text.split('\n');
      for (const d of compile(text, { file: 'mutated.md' }).diagnostics) {
        const last = lines[d.endLine - 1];
        const valid =
          d.line >= 1 &&
          d.line <= lines.length &&
          d.column >= 1 &&
          d.column <= (lines[d.line - 1] ?? '').length + 1 &&
          last !== undefined &&
          d.endColumn >= 1 &&
          d.endColumn <= last.length + 1 &&
          (d.endLine > d.line || (d.endLine === d.line && d.endColumn >= d.column));
        if (!valid || /%[a-z]+%|undefined|\[object/.test(d.message)) faults.push(`${i}: ${JSON.stringify(d)}`);
      }
      if (i % 10 > 0) continue;
      const once = format(text);
      if (format(once) !== once) faults.push(`${i}: formatting twice differs\n${text}`);
    } catch (error) {
      faults.push(`${i}: ${String(error)}\n${error instanceof Error ? error.stack : ''}\n${text}`);
    }
  }
  expect(faults.slice(0, 3)).toEqual([]);
});
