import { AgreementSchema } from '@servanda/core';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { format } from './format/format.ts';
import { checkChanges, HEAD } from './samples/demo.ts';

// Documents come from everywhere, also from hostile hands: whatever is changed in one, the compiler answers, and
// every message points into the document. The mutations are the same in every run.

const MUTATIONS = 10_000;
/** Small documents that compile, with every sort of statement. */
const PARTS = [
  `clause 1 "Ceasefire"
  ban no-fire:
    each of sides must not open-fire in area
    from ceasefire
    until 2016-12-31
    unless quiet for at least 7 days
    verified by OSCE using cameras, patrols
    sufficient coverage 60 %
  permission exercise:
    despite 1/no-fire
    either of sides may fire-live in area
    provided artillery of UA at least 15 km from contact
`,
  `clause 2 "Withdrawal"
  duty withdrawal:
    each of sides must withdraw every heavy-weapon
    leaving a zone of artillery 50 km, mlrs 70 km shared equally
    measured from contact for UA, from contact for RU
    starting by day 2 of ceasefire
    two independent sources of OSCE, RU
  question fourteen-days "counted from what?"
    reading of-ceasefire held by UA from 2015: 2/withdrawal ends within 14 days of ceasefire
    reading of-start:
      2/withdrawal ends within 14 days of 2/withdrawal starts
      2/withdrawal binds each of sides
      group sides = UA, RU
`,
  `clause G1 "Consultation"
  duty consult:
    whenever asked: UA requests consultation to OSCE,
    each of sides must attend consultation about asked
    within 24 hours of asked
    together with the others and G1/consult
    requires (quiet) and moment ceasefire then within 5 days
  power pause:
    any of sides may suspend G1/consult for itself
    by declare-suspension to OSCE
    provided at least 3 times within 24 hours someone attacks UA
    effective 90 days after
  power back:
    G1/consult resumes automatically when RU attacks UA
`,
  `clause 1 "Fire"
  ban no-fire:
    each of sides must not have artillery deployed in area
example "a gun"
  given  2015-02-17 09:00 to 2015-02-18 OSCE reports someone opens-fire in area as shots
  given  2015-02-18 12:00 UA denies shots known 2015-02-20
  given  2015-02-18 OSCE reports no UA opens-fire in area
  given  2015-02-18 OSCE covers area 60 %
  given  2015-02-18 OSCE reports artillery of UA 12 km from contact
  at     2015-03-02 18:00
  expect 1/no-fire by UA unclear: kept so far or breached
`,
  `moment later = 30 days after first UA attacks RU
define tense: some s of sides: (once s opens-fire or not quiet) and before signature
define calm: quiet since UA releases detainee
mentions demo: "Demo", ru "Демо"
zone part "part" within area apart from other undrawn
zone other
`,
];
const documents = PARTS.map(
  (part) => `# Demo\n\n\`\`\`servanda\n${HEAD}\`\`\`\n\nProse.\n\n\`\`\`servanda\n${part}\`\`\`\n`,
);

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
  'together with',
  'together',
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

test('the documents compile before they are mutated', () => {
  for (const text of documents) expect(compile(text, { file: 'sound.md' }).agreement).toBeDefined();
});

test(`${MUTATIONS} mutated documents are answered with messages that point into them`, { timeout: 60_000 }, () => {
  const next = random(20150212);
  const faults: string[] = [];
  let compiledAlso = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    let text = documents[i % documents.length] ?? '';
    for (let n = 1 + Math.floor(next() * 3); n > 0; n--) text = mutate(text, next);
    try {
      const lines = text.split('\n');
      const { agreement, diagnostics } = compile(text, { file: 'mutated.md' });
      if (agreement) {
        compiledAlso++;
        AgreementSchema.parse(agreement);
        checkChanges(agreement);
      }
      for (const d of diagnostics) {
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
  // Enough of them still compile for the form to be tested too.
  expect(compiledAlso).toBeGreaterThan(MUTATIONS / 20);
});
