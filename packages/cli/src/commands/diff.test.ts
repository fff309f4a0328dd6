import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DifferenceSchema } from '@servanda/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unbalanced } from '../print/html/test-markup.ts';
import { runCli } from '../test-io.ts';

const HEAD = `\`\`\`servanda
agreement ferry "Ferry truce"
  signed 2030-01-01
  clock UTC

party NORTH "Northland"
party SOUTH "Southland"
body MISSION "Mission"
group sides "the sides" = NORTH, SOUTH
act fire "opens fire"
act leave "leaves the pier"
act ask "asks"
kind pier "pier"
zone bank "the bank"
zone river "the river" 
moment truce = 2030-01-10 00:00
`;
const document = (days: number, zone: string, tail = '') =>
  `${HEAD}
clause 1 "Quiet"
  ban fire:
    each of sides must not fire in ${zone}
    from truce

clause 2 "Leaving"
  duty leave:
    SOUTH must leave a pier
    within ${days} days of truce
${tail}
\`\`\`
`.replace('zone bank "the bank"', 'zone bank "the bank" within river');
const QUESTION = `
question whose "Whose pier?"
  reading north held by NORTH: 2/leave binds each of NORTH
  reading south held by SOUTH: as written
`;

const place = mkdtempSync(join(tmpdir(), 'servanda-diff-'));
const file = (name: string, text: string) => writeFileSync(join(place, name), text);
beforeAll(() => {
  file('first.md', document(14, 'bank'));
  file('second.md', document(10, 'river'));
  file('asked.md', document(14, 'bank', QUESTION));
  file('broken.md', '```servanda\nagreement x\n```\n');
  const report = (id: string, what: object) => JSON.stringify({ id, by: 'MISSION', says: 'occurrence', ...what });
  file(
    'record.jsonl',
    [
      report('shot', { act: 'fire', author: 'NORTH', when: '2030-01-12T09:00Z', where: { in: ['river'] } }),
      report('left', { act: 'leave', kind: 'pier', author: 'SOUTH', when: '2030-01-22T09:00Z' }),
    ].join('\n'),
  );
});
afterAll(() => rmSync(place, { recursive: true }));
const run = (...args: string[]) => runCli(['diff', ...args], place);

test('each line that differs is told once, with its direction and for whom', async () => {
  const { out, err, code } = await run('first.md', 'second.md');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).toContain('2 tightened.\n');
  expect(out).toContain('1/fire, zone: tightened for NORTH, SOUTH: bank (the bank) → river (the river)');
  expect(out).toContain('2/leave, deadline: tightened for SOUTH: within 14 days of truce → within 10 days of truce');
});

test('the other way round it is loosened', async () => {
  const { out } = await run('second.md', 'first.md');
  expect(out).toContain('2 loosened.\n');
});

test('a document against its own JSON form is the same, and says on what ground', async () => {
  const { out } = await runCli(['compile', 'first.md', '--out', 'first.json'], place);
  expect(out).toBe('');
  expect((await run('first.md', 'first.json')).out).toContain('Equal in form: all 2 rules are the same');
});

describe('two readings of one document', () => {
  test('are compared without naming the document twice', async () => {
    const { out, code } = await run('asked.md', '--reading-a', 'whose=south', '--reading-b', 'whose=north');
    expect(code).toBe(0);
    expect(out).toContain('2/leave, bearer: tightened for NORTH: SOUTH → NORTH');
    expect(out).toContain('2/leave, bearer: loosened for SOUTH: SOUTH → NORTH');
    expect(out).not.toContain('question whose');
  });

  test('one that is fixed against the document as it is written', async () => {
    const { out } = await run('asked.md', '--reading-b', 'north');
    expect(out).toContain('1 tightened, 1 loosened.');
  });

  test('a document against itself is refused', async () => {
    expect(await run('asked.md')).toMatchObject({ code: 2, out: '' });
    expect((await run('first.md', './first.md')).err).toContain('[C0701]');
    expect((await run('asked.md', '--reading-a', 'north', '--reading-b', 'whose=north')).err).toContain('[C0701]');
  });
});

describe('with a record', () => {
  const record = ['--record', 'record.jsonl', '--as-of', '2030-01-31'];

  test('verdicts that differ are listed with the first instant at which they do', async () => {
    const { out } = await run('first.md', 'second.md', ...record, '--format', 'json');
    const found = DifferenceSchema.parse(JSON.parse(out)).record;
    const leave = found?.differing.find(({ norm, bearer }) => norm.a === '2/leave' && bearer === 'SOUTH');
    // 10 days of 10 January end with the 20th; SOUTH left on the 22nd, before the 24th was over.
    expect(leave?.from).toBe('2030-01-21T00:00:00Z');
    expect(leave?.asOf.a).not.toContain('remedied');
    expect(leave?.asOf.b).toContain('remedied');
    const fire = found?.differing.find(({ norm, bearer }) => norm.a === '1/fire' && bearer === 'NORTH');
    expect(fire).toMatchObject({ from: '2030-01-12T09:00:00Z', first: { b: ['breached'] } });
  });

  test('a bearer of one side only is listed as such', async () => {
    const { out } = await run('asked.md', '--reading-a', 'south', '--reading-b', 'north', ...record);
    expect(out).toMatch(/In the first only, 2\/leave: SOUTH: /);
    expect(out).toMatch(/In the second only, 2\/leave: NORTH: /);
  });

  test('options on verdicts without a record are refused', async () => {
    expect((await run('first.md', 'second.md', '--as-of', '2030-01-31')).err).toContain('[C0702]');
  });
});

test('equal inputs give equal bytes, in every format', async () => {
  for (const format of ['text', 'json', 'html']) {
    const args = ['first.md', 'second.md', '--record', 'record.jsonl', '--format', format];
    expect((await run(...args)).out).toBe((await run(...args)).out);
  }
});

test('the page is whole, runs nothing, and says what the text says', async () => {
  await run('first.md', 'second.md', '--record', 'record.jsonl', '--out', 'page.html');
  const page = readFileSync(join(place, 'page.html'), 'utf8');
  expect(unbalanced(page)).toEqual([]);
  expect(page).not.toMatch(/<script|<link|<img|@import|https?:|\son[a-z]+=|src=/i);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).toContain('tightened for SOUTH');
  expect(page).toContain('Verdicts that differ');
});

test('what cannot be compared or read is told', async () => {
  expect((await run('first.md', 'nowhere.md')).err).toContain('[C0201]');
  expect((await run('first.md', 'broken.md')).err).toContain('[C0301]');
  expect((await run('first.md', 'second.md', '--reading-a', 'whose=north')).err).toContain('[C0104]');
  file(
    'other.md',
    document(14, 'bank')
      .replace('ferry', 'road')
      .replace(/clause 1[\s\S]*$/, 'clause 9 "Else"\n  ban ask:\n    each of sides must not ask\n```\n'),
  );
  const { out, code } = await run('first.md', 'other.md');
  expect(code).toBe(0);
  expect(out).toContain('No rule of the one could be found in the other');
});
