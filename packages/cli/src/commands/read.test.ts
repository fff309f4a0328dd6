import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-read-'));
const LETTER = 'The northern side signed the Truce of the Ford on 10 January 2030.\n';
const WALK = '1\ny\nIt bears the name of the north.\n';
const walk = ['read', 'letter.txt', '--agreements', 'ford', '--confirm', '--by', 'A. Reader', '--date', '2030-02-01'];

beforeAll(() => {
  mkdirSync(join(place, 'ford'));
  writeFileSync(
    join(place, 'ford', 'agreement.md'),
    `# Truce of the Ford

\`\`\`servanda
agreement ford "Truce of the Ford"
  signed 2030-01-10
  clock UTC
  days are calendar days
  standard any report

party NORTH "Northern side"
party SOUTH "Southern side"
\`\`\`
`,
  );
  writeFileSync(join(place, 'letter.txt'), LETTER);
});
afterAll(() => rmSync(place, { recursive: true }));

test('a text of 10 MB is refused in plain words', async () => {
  writeFileSync(join(place, 'long.txt'), LETTER.repeat(160_000));
  const { code, err } = await runCli(['read', 'long.txt', '--agreements', 'ford'], place);
  expect(code).toBe(2);
  expect(err).toContain('[C0601]');
  expect(err).toContain('long.txt');
});

test('several texts become a page each, and never overwrite what they were made from', async () => {
  mkdirSync(join(place, 'other'));
  writeFileSync(join(place, 'other', 'letter.txt'), LETTER);
  const texts = ['letter.txt', 'other/letter.txt'];
  const { code } = await runCli(
    ['read', ...texts, '--agreements', 'ford', '--format', 'html', '--out', 'pages'],
    place,
  );
  expect(code).toBe(0);
  expect(readdirSync(join(place, 'pages')).sort()).toEqual(['letter-2.answers.html', 'letter.answers.html']);
  await runCli(['read', ...texts, '--agreements', 'ford', '--format', 'text', '--out', '.'], place);
  expect(readFileSync(join(place, 'letter.txt'), 'utf8')).toBe(LETTER);
});

test('the data holds the words that matched and not the text', async () => {
  writeFileSync(join(place, 'secret.txt'), `${LETTER}The password of the ford is swordfish.\n`);
  const { out } = await runCli(['read', 'secret.txt', '--agreements', 'ford', '--format', 'json'], place);
  const data = JSON.parse(out) as { servanda: number; possible: { agreement: string }[] };
  expect(data.servanda).toBe(1);
  expect(data.possible.map(({ agreement }) => agreement)).toEqual(['ford']);
  expect(out).not.toContain('swordfish');
  expect(out).not.toContain('northern side signed');
});

test('what is confirmed is written at once, and stays when the answers end', async () => {
  const letters = `${LETTER}The southern side signed the Truce of the Ford on 10 January 2030.\n`;
  writeFileSync(join(place, 'letter.txt'), letters);
  const first = await runCli(walk, place, {}, WALK);
  expect(first.code).toBe(0);
  expect(first.out).toContain('what was confirmed before is saved');
  const path = join(place, 'letter.reading.json');
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { statements: { paraphrase: string; confirmed: object }[] };
  expect(kept.statements).toMatchObject([
    { paraphrase: 'It bears the name of the north.', confirmed: { by: 'A. Reader', on: '2030-02-03' } },
  ]);
  expect(existsSync(`${path}.writing`)).toBe(false);
  const second = await runCli(walk, place, {}, '1\ny\nIt bears the name of the south.\n');
  expect(second.out).not.toContain('northern');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ statements: [{ id: 's1' }, { id: 's2' }] });
});

test('a statement whose words changed gets no answer, and stays only if a person says that the text still says so', async () => {
  const changed =
    'The northern side has signed the Truce of the Ford on 10 January 2030, they say. It rained until March was over.\n';
  writeFileSync(join(place, 'letter.txt'), changed);
  const read = await runCli(['read', 'letter.txt', '--agreements', 'ford'], place);
  expect(read.out).toContain('Confirmed once on other words');
  expect(read.out).not.toContain('Statements, as they were confirmed');
  await runCli(walk, place, {}, 'n\ny\nd\n');
  const kept = JSON.parse(readFileSync(join(place, 'letter.reading.json'), 'utf8')) as { statements: unknown[] };
  expect(kept.statements).toHaveLength(1);
});
