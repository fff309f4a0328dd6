import { expect, test } from 'vitest';
import {
  assess,
  assessSilence,
  assessStates,
  createRecord,
  recordProblems,
  recordSpan,
  reportCounts,
} from './index.ts';
import { addReports } from './read-reports.ts';

// Records come from everywhere, also from hostile hands: whatever is changed in a line, the reader answers, each line is either used
// or set aside with its number, and what was good stays good. The mutations are the same in every run.

const MUTATIONS = 10_000;
const BATCH = 100;
const LINES = [
  '{"id":"r1","by":"M","says":"occurrence","act":"fire","author":{"oneOf":["A","B"]},"when":{"from":"2015-02-17","to":"2015-02-18"},"where":{"in":["town"],"point":[38.4,48.3],"radius":500},"count":{"low":1,"best":2,"high":4},"derivedFrom":["r0"]}',
  '{"id":"r2","by":"A","says":"deny","incident":"r1","what":"author","authors":["A"],"known":"2015-02-19T10:00+02:00"}',
  '{"id":"r3","by":"B","says":"confirm","report":"r1","when":"2015-02-17T09:00+02:00"}',
  '{"id":"r4","by":"M","says":"retract","report":"r1","said":"2015-02-20"}',
  '{"id":"r5","by":"M","says":"state","state":"deployed","holds":true,"of":"A","kind":"gun","when":{"from":"2015-02-17","open":true},"where":{"from":[{"line":"front","metres":12000,"error":500}]}}',
  '{"id":"r6","by":"M","says":"nothing","act":"fire","of":["A"],"when":"2015-02-16","in":["town"]}',
  '{"id":"r7","by":"M","says":"coverage","when":{"from":"2015-02-15","to":"2015-03-01"},"fraction":0.41,"in":["town"]}',
  '{"id":"r8","by":"M","says":"access","answer":"denied","holder":"B","to":"M","when":"2015-02-18T12:00+02:00"}',
  '{"id":"r9","by":"M","says":"measure","measure":"stock","value":null,"unit":"kg","when":"2015-02-18"}',
  '{"id":"r10","by":"M","says":"same","incidents":["r1","r3"],"supersedes":"r9"}',
];
const BITS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\u0000',
  '\u202e',
  'é',
  '9',
  '-',
  'null',
  '1e999',
  '2015-02-30',
  '__proto__',
];

/** Mulberry32: a small generator with a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutated(next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let line = pick(LINES);
  for (let n = 1 + Math.floor(next() * 3); n > 0; n--) {
    const at = Math.floor(next() * line.length);
    const to = Math.min(line.length, at + Math.floor(next() * 6));
    const kind = Math.floor(next() * 4);
    if (kind === 0) line = line.slice(0, at) + line.slice(to);
    else if (kind === 1) line = line.slice(0, at) + pick(BITS) + line.slice(at);
    else if (kind === 2) line = line.slice(0, at) + pick(LINES).slice(at, at + 20) + line.slice(to);
    else line = line.slice(0, at) + pick(BITS) + line.slice(to);
  }
  return line;
}

test(`${MUTATIONS} mutated lines: every one is used or set aside with its number, and nothing crashes`, async () => {
  const next = random(20150212);
  let good = 0;
  for (let batch = 0; batch < MUTATIONS / BATCH; batch++) {
    const lines = Array.from({ length: BATCH }, () => mutated(next));
    // A line of the batch that is surely good: it must survive whatever stands around it.
    lines.push('{"id":"good","by":"M","says":"occurrence","act":"fire","author":"A","when":"2015-02-17"}');
    const record = createRecord({ clock: 'Europe/Kyiv', actors: ['A', 'B', 'M'] });
    const bytes = new TextEncoder().encode(lines.join('\n'));
    await addReports(
      record,
      (async function* () {
        yield bytes;
      })(),
      'mutated.jsonl',
    );
    for (const standard of [
      { standard: 'any' },
      { standard: 'independent', n: 2 },
      { standard: 'admitted' },
    ] as const) {
      assess(record, { standard, polarity: 'breaches' });
      assessStates(record, { standard });
      assessSilence(record, { standard, polarity: 'discharges' });
    }
    recordSpan(record);
    const counts = reportCounts(record);
    good += counts.used;
    expect(record.kept().some(({ report }) => report.id === 'good')).toBe(true);
    for (const problem of recordProblems(record)) {
      expect(problem.message).not.toBe('');
      expect(problem.line).toBeGreaterThanOrEqual(0);
      expect(problem.line).toBeLessThanOrEqual(lines.length + 1);
    }
  }
  // Mutations that nothing survives, or everything, would prove little.
  expect(good).toBeGreaterThan(MUTATIONS / 100);
}, 120_000);
