import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PeriodReportSchema } from '@servanda/workbench/report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-report-'));
beforeAll(async () => {
  await runCli(['new', 'truce'], place);
});
afterAll(() => rmSync(place, { recursive: true }));
const run = (...args: string[]) => runCli(['report', 'truce', ...args], place);

test('the JSON is the documented form, and equal inputs give equal bytes', async () => {
  const { out, code, err } = await run('--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(PeriodReportSchema.safeParse(JSON.parse(out)).error).toBeUndefined();
  expect((await run('--format', 'json')).out).toBe(out);
});

test('--day is --from and --to of that day', async () => {
  const day = await run('--format', 'json', '--day', '2030-01-16');
  expect(day.code).toBe(0);
  expect((await run('--format', 'json', '--from', '2030-01-16', '--to', '2030-01-16')).out).toBe(day.out);
});

test('the format follows the ending of the file', async () => {
  for (const [ending, start] of [
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['csv', 'id,link,'],
    ['geojson', '{'],
  ] as const) {
    expect(await run('--out', `report.${ending}`)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(place, `report.${ending}`), 'utf8').startsWith(start)).toBe(true);
  }
});

test.each([
  [['--day', '2030-02-30'], 'C0103'],
  [['--day', 'yesterday'], 'C0103'],
  [['--from', '2030-02-02', '--to', '2030-02-01'], 'C0103'],
  [['--cut-off', '25:00'], 'C0103'],
  [['--day', '2030-02-02', '--from', '2030-02-01'], 'C0101'],
])('%j is refused with its number', async (args, code) => {
  const { err, out, code: exit } = await run(...args);
  expect({ out, exit }).toEqual({ out: '', exit: 2 });
  expect(err).toContain(code);
});
