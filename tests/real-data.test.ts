import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';

// The numbers in docs/real-data.md, from the files of which it speaks.

const root = join(import.meta.dirname, '..');
const data = join(root, '..', 'shared', 'data', 'ucdp-ged-ukraine');
const [older, newer] = ['ged_ukraine_2014_2021.v2022.csv', 'ged_ukraine_2014_2022jan.v2023-06.csv'].map((file) =>
  join(data, file),
) as [string, string];
const names = join(root, 'agreements', 'minsk-package-of-measures', 'ged-names.json');
const absent = existsSync(older) && existsSync(newer) ? '' : ' (skipped: ../shared/data/ucdp-ged-ukraine is not here)';

async function run(...args: string[]): Promise<string> {
  const { code, out, err } = await runCli(args, root);
  expect(code, out + err).toBe(0);
  return out + err;
}

describe.skipIf(absent !== '')(`event data against the ceasefire of 2015${absent}`, () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'servanda-'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** Row of the provision and rows of the parties: status set and number. */
  async function ceasefire(record: string, ...more: string[]) {
    const said = await run(
      ...['check', 'agreements/minsk-package-of-measures', '--record', record, '--provision', '1/ceasefire'],
      ...['--as-of', '2015-03-16', '--reading', 'interior=interior-covered', '--format', 'json', ...more],
    );
    const verdicts: { bearer: string | null; statuses: string[]; counts: unknown }[] = JSON.parse(said).verdicts;
    return {
      provision: verdicts.filter(({ bearer }) => bearer === null).map(({ statuses, counts }) => ({ statuses, counts })),
      parties: new Set(verdicts.filter(({ bearer }) => bearer !== null).map(({ statuses }) => statuses.join())),
    };
  }
  const importBoth = (out: string) =>
    run(
      ...['import', 'ucdp-ged', older, newer, '--known', '2023-02-03', '--known', '2023-06-23'],
      ...['--map', names, '--out', out],
    );
  const unclear = ['kept so far', 'breached'];

  test('two releases become one record', async () => {
    const out = join(home, 'ged.jsonl');
    const said = await importBoth(out);
    expect(said).toContain('6,077 rows: 3,079 added, 62 changed, 2 dropped, 2,936 unchanged');
    for (const standard of [[], ['--standard', 'any report']]) {
      const { provision, parties } = await ceasefire(out, ...standard);
      for (const row of provision) expect(row).toEqual({ statuses: unclear, counts: { low: 0, high: 66 } });
      expect(parties).toEqual(new Set([unclear.join()]));
    }
  }, 60_000);

  test('with both regions taken as the area the provision is breached, and no party surely', async () => {
    const [map, out] = [join(home, 'names.json'), join(home, 'ged-area.jsonl')];
    const zones = { 'Donetsk oblast': 'area', 'Luhansk oblast': 'area' };
    writeFileSync(map, JSON.stringify({ ...JSON.parse(readFileSync(names, 'utf8')), zones }));
    await run('import', 'ucdp-ged', newer, '--known', '2023-06-23', '--map', map, '--out', out);
    const { provision, parties } = await ceasefire(out, '--standard', 'any report');
    for (const row of provision) expect(row).toEqual({ statuses: ['breached'], counts: { low: 60, high: 66 } });
    expect(parties).toEqual(new Set([unclear.join()]));
  }, 60_000);

  test('against the protocol of 2014, which has no area: breached on any report, and no party surely', async () => {
    const out = join(home, 'ged-protocol.jsonl');
    await run('import', 'ucdp-ged', newer, '--known', '2023-06-23', '--map', names, '--out', out);
    const said = await run(
      ...['check', 'agreements/minsk-protocol', '--record', out, '--provision', '1/ceasefire', '--as-of', '2014-10-04'],
      ...['--reading', 'signature=signature-binds', '--format', 'json'],
    );
    const verdicts: { bearer: string | null; readings: Record<string, string>; statuses: string[] }[] =
      JSON.parse(said).verdicts;
    for (const { bearer, readings, statuses } of verdicts) {
      const isSure = bearer === null && readings['whose-word'] === 'any-report-counts';
      expect({ bearer, readings, statuses }).toEqual({ bearer, readings, statuses: isSure ? ['breached'] : unclear });
    }
    expect(new Set(verdicts.map(({ bearer }) => bearer))).toEqual(new Set([null, 'DPR', 'LPR', 'RU', 'UA']));
  }, 60_000);

  test('civilians among the deaths around the ceasefire of 2015', async () => {
    const out = join(home, 'ged-civilians.jsonl');
    await importBoth(out);
    const reports = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const gone = new Set(reports.flatMap(({ says, report, supersedes }) => (says === 'retract' ? report : supersedes)));
    const deaths = (from: string, to: string) =>
      reports
        .filter(({ id, says, when }) => says === 'occurrence' && !gone.has(id) && (when.from ?? when) >= from)
        .filter(({ when }) => (when.from ?? when) < to)
        .reduce((sum, { measures }) => sum + (measures?.deaths_civilians ?? 0), 0);
    expect(deaths('2015-01-16', '2015-02-15')).toBe(165);
    expect(deaths('2015-02-15', '2015-03-17')).toBe(6);
  }, 60_000);

  test('events and deaths before and from the ceasefire, as the source states them and the page shows them', async () => {
    const out = join(home, 'ged-summary.jsonl');
    await importBoth(out);
    const summary = (day: string) =>
      execFileSync(process.execPath, [join(root, 'scripts', 'event-summary.mjs'), out, day], { encoding: 'utf8' });
    const all = (day: string) => summary(day).trim().split('\n').at(-1)?.trim().split(/\s+/);
    // The windows around ceasefires that the description of the data gives (events; best deaths).
    expect(all('2014-09-05')).toEqual(['all', '606', '1347', '133', '572']);
    expect(all('2015-02-15')).toEqual(['all', '295', '613', '64', '131']);
    expect(all('2019-07-21')).toEqual(['all', '29', '39', '13', '17']);
    expect(all('2020-07-27')).toEqual(['all', '15', '20', '4', '3']);
    const page = readFileSync(join(root, 'docs', 'real-data.md'), 'utf8');
    for (const row of summary('2015-02-15').trim().split('\n').slice(2)) expect(page).toContain(row);
  }, 60_000);
});
