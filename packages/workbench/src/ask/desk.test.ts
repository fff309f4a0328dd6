import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDesk, type Desk } from './desk.ts';
import { filesOf } from './memory-files.ts';
import type { AnswerTo, Reply, Request } from './request.ts';

const shipped = (): Record<string, string> => {
  const root = join(import.meta.dirname, '../../../..', 'agreements');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(md|jsonl|geojson)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [`agreements/${name}`, readFileSync(join(root, name), 'utf8')]));
};

async function ask<R extends Request>(desk: Desk, request: R): Promise<AnswerTo<R>> {
  const reply = JSON.parse(await desk.answer(request)) as Reply<AnswerTo<R>>;
  if ('problem' in reply) throw new Error(`${reply.problem.message}; ${reply.problem.help}`);
  return reply.answer;
}

const DOCUMENT = `# Two banks

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC

party NORTH "Northland"
party SOUTH "Southland"
act fire "opens fire"

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire
\`\`\`
`;
const REPORT = `{"id":"r1","by":"SOUTH","says":"occurrence","act":"fire","author":"NORTH","when":"2024-03-05T10:00Z"}\n`;
const two = { 'agreements/two-banks/agreement.md': DOCUMENT, 'agreements/two-banks/record/a.jsonl': REPORT };

test('every shipped document is on the shelf, without an error, and those that import are compiled with what they import', async () => {
  const desk = createDesk(filesOf(shipped()));
  const { agreements } = await ask(desk, { ask: 'shelf' });
  expect(agreements.length).toBeGreaterThanOrEqual(14);
  expect(agreements.filter(({ errors, norms }) => errors > 0 || norms === 0)).toEqual([]);
});

test('the documented verdict on point 1 of the Package of Measures is in its verdicts and has its reasons', async () => {
  const desk = createDesk(filesOf(shipped()));
  const agreement = 'minsk-package-of-measures';
  const { results, span } = await ask(desk, { ask: 'verdicts', agreement, under: { asOf: '2015-03-20' } });
  expect(results.asOf).toBe('2015-03-20T21:59:59.999Z');
  expect(span.first).toBeLessThan(Date.UTC(2015, 1, 18));
  const norm = results.verdicts.find((verdict) => verdict.clause === '1' && verdict.bearer === null)?.norm ?? '';
  const { explanations } = await ask(desk, {
    ask: 'why',
    agreement,
    under: { asOf: '2015-03-20' },
    norm,
    bearer: null,
  });
  expect(explanations[0]?.verdict.statuses).toEqual(
    results.verdicts.find((v) => v.norm === norm && v.bearer === null)?.statuses,
  );
});

test('a draft takes the place of the file, a broken one leaves the last good one and says so, and both go away again', async () => {
  const desk = createDesk(filesOf(two));
  const path = 'agreements/two-banks/agreement.md';
  const open = () => ask(desk, { ask: 'agreement', agreement: 'two-banks' });
  expect((await open()).diagnostics).toEqual([]);
  desk.overlay(path, DOCUMENT.replace('Two banks"', 'Three banks"'));
  expect((await open()).agreement?.title).toBe('Three banks');
  desk.overlay(path, DOCUMENT.replace('must not', 'moost not'));
  const broken = await open();
  expect(broken.isStale).toBe(true);
  expect(broken.agreement?.title).toBe('Three banks');
  expect(broken.diagnostics.length).toBeGreaterThan(0);
  expect((await ask(desk, { ask: 'verdicts', agreement: 'two-banks', under: {} })).isStale).toBe(true);
  desk.overlay(path, undefined);
  expect((await open()).agreement?.title).toBe('Two banks');
});

test('a dropped file of reports joins the record of its folder', async () => {
  const desk = createDesk(filesOf(two));
  const used = async () =>
    (await ask(desk, { ask: 'verdicts', agreement: 'two-banks', under: {} })).results.reports.used;
  expect(await used()).toBe(1);
  desk.overlay('agreements/two-banks/record/b.jsonl', REPORT.replace('r1', 'r2'));
  expect(await used()).toBe(2);
});

test('what cannot be answered is said in the reply', async () => {
  const desk = createDesk(filesOf(two));
  const refusal = async (request: unknown) => JSON.parse(await desk.answer(request)) as Reply<never>;
  expect(await refusal({ ask: 'bread' })).toMatchObject({ problem: { message: 'this cannot be asked' } });
  expect(await refusal({ ask: 'agreement', agreement: '../etc' })).toHaveProperty('problem');
  expect(await refusal({ ask: 'verdicts', agreement: 'two-banks', under: { asOf: 'soon' } })).toMatchObject({
    problem: { message: '“soon” is not a time' },
  });
  const under = { readings: { nothing: 'a' } };
  expect(await refusal({ ask: 'verdicts', agreement: 'two-banks', under })).toHaveProperty('problem');
  expect(await refusal({ ask: 'why', agreement: 'two-banks', under: {}, norm: 'loud', bearer: null })).toHaveProperty(
    'problem',
  );
});
