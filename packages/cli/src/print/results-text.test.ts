import { expect, test } from 'vitest';
import { results, verdict, view } from './fixture.ts';
import { colours, plain } from './paint.ts';
import { quoted, resultsText } from './results-text.ts';
import { widthOf } from './width.ts';

const text = (width: number, of = view) => resultsText(of, { width, paint: plain, by: 'clause' });

test('the head says what the verdicts rest on', () => {
  expect(text(100).split('\n').slice(0, 4)).toEqual([
    'Truce on the river (river)',
    'As of 2030-02-01 12:00 (UTC); all reports, whenever known.',
    '12 reports used, 2 set aside. Standard of proof: confirmed by MISSION.',
    'Note: 2 reports name EAST, which the agreement does not declare.',
  ]);
});

test('a maybe has a sign, its words, and its reason', () => {
  const lines = text(140).split('\n');
  const row = lines.findIndex((line) => line.startsWith('    NORTH'));
  expect(lines[row]).toContain('? unclear: kept so far or breached');
  expect(lines[row]).toContain('perhaps 2030-01-12 09:00');
  expect(lines[row]).toMatch(/0–3\s+41 %$/);
  expect(lines.slice(row).join('\n')).toContain('└ who did it is uncertain (1 incident): shots-1');
});

test('no report of a breach is not called a breach, nor kept: it says what was covered', () => {
  expect(text(140)).toContain('└ no breach reported; MISSION covered 41 %');
  const unknown = verdict({ norm: '1/no-fire', bearer: 'SOUTH', statuses: ['kept so far', 'breached'] });
  expect(text(140, { ...view, results: { ...results, verdicts: [unknown] } })).toContain(
    '└ no breach reported; coverage unknown',
  );
});

test('what differs by reading stands under its reading', () => {
  const lines = text(140)
    .split('\n')
    .map((line) => line.trim());
  expect(lines[lines.indexOf('only under count = of-signature') + 1]).toMatch(/^NORTH\s+✗ breached\s+2030-01-20/);
  expect(lines[lines.indexOf('only under count = of-ceasefire') + 1]).toMatch(/^NORTH\s+… pending/);
});

test.each([140, 100, 80, 60, 40])('no line of a table is wider than %i columns', (width) => {
  const wide = text(width)
    .split('\n')
    .filter((line) => widthOf(line) > width);
  // A command that is broken cannot be copied.
  expect(wide.every((line) => line.includes('servanda explain'))).toBe(true);
});

test('under little room each cell has its own line', () => {
  expect(text(60)).toContain('    NORTH\n      verdict      ? unclear: kept so far or breached\n');
});

test('without its colours the coloured text is the same', () => {
  const painted = resultsText(view, { width: 100, paint: colours, by: 'clause' });
  expect(painted).not.toBe(text(100));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that colours begin with
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text(100));
});

test('the foot tells how to ask why, about a maybe', () => {
  expect(text(100)).toMatch(/servanda explain agreements\/river --record record 1\/no-fire --bearer SOUTH\n$/);
});

test('a word that a shell would take apart is quoted', () => {
  expect([quoted('UA'), quoted('any of sides'), quoted("O'Brien")]).toEqual([
    'UA',
    "'any of sides'",
    String.raw`'O'\''Brien'`,
  ]);
});

test('no verdict, no table', () => {
  expect(text(100, { ...view, results: { ...results, verdicts: [] } })).toContain('No provision to judge.');
});
