import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResultsSchema } from '@servanda/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-check-'));
beforeAll(async () => {
  await runCli(['new', 'truce'], place);
});
afterAll(() => rmSync(place, { recursive: true }));
const run = (...args: string[]) => runCli(['check', 'truce', ...args], place);

test('the JSON is the documented form', async () => {
  const { out, code, err } = await run('--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(ResultsSchema.parse(JSON.parse(out)).verdicts).toHaveLength(6);
});

describe('equal inputs give equal bytes', () => {
  test.each(['text', 'json', 'jsonl', 'csv', 'markdown', 'html'])('%s', async (format) => {
    const args = ['--format', format];
    expect((await run(...args)).out).toBe((await run(...args)).out);
  });

  test('also when the reports stand in another order, in other files', async () => {
    const lines = readFileSync(join(place, 'truce/record/synthetic.jsonl'), 'utf8').trimEnd().split('\n');
    lines.reverse().forEach((line, i) => {
      writeFileSync(join(place, `part-${i}.jsonl`), `${line}\n`);
    });
    const parts = lines.map((_, i) => `part-${i}.jsonl`);
    expect((await run('--format', 'json', '--record', ...parts)).out).toBe((await run('--format', 'json')).out);
  });
});

test('a file that is named twice, and lies in a directory that is named, is read once', async () => {
  const twice = await run('--format', 'json', '--record', 'truce/record', 'truce/record/synthetic.jsonl');
  expect(twice.out).toBe((await run('--format', 'json')).out);
});

test('the format follows the ending of the file that is written', async () => {
  expect(await run('--out', 'report.html')).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(join(place, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
  await run('--out', 'report.md');
  expect(readFileSync(join(place, 'report.md'), 'utf8')).toMatch(/^# Starter agreement truce/);
});

test('a maybe is not a breach to fail on', async () => {
  const reading = ['--reading', 'from-dawn', '--as-of', '2030-01-16', '--fail-on', 'breach'];
  expect((await run(...reading)).code).toBe(0);
  expect((await run('--reading', 'from-midnight', '--as-of', '2030-01-16', '--fail-on', 'breach')).code).toBe(1);
});

test('a directory to write into is told', async () => {
  expect(await run('--out', 'truce')).toMatchObject({ code: 2, out: '' });
});
