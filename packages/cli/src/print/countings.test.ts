import type { Verdict } from '@servanda/core';
import { countingTables, type Row } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { results, verdict, view } from './fixture.ts';
import { resultsHtml } from './html/page.ts';
import { unbalanced } from './html/test-markup.ts';
import { resultsMarkdown } from './results-markdown.ts';
import { resultsText } from './results-text.ts';

const SHOTS = { rule: 'shots', title: 'each shot', words: 'counts open-fire; each by its number' };
const HOURS = { rule: 'hours', title: 'until quiet', words: 'counts open-fire; each once; merged', heldBy: ['SOUTH'] };
const bound = 'lower bound: coverage is unknown or incomplete';
const counted = (bearer: string | null, shots: [number, number | null], hours: [number, number]): Verdict =>
  verdict({
    norm: '1/no-fire',
    bearer,
    statuses: ['breached'],
    countings: [
      { ...SHOTS, low: shots[0], high: shots[1], bound },
      { ...HOURS, low: hours[0], high: hours[1] },
    ],
  });
const verdicts = [counted(null, [60, null], [1, 2]), counted('SOUTH', [30, 30], [1, 1])];
const row = (of: Verdict): Row => ({ verdict: of, under: '', which: { kind: 'none' } });

test('numbers stand side by side, and each rule is told once', () => {
  expect(countingTables(verdicts.map(row))).toEqual([
    {
      under: '',
      rules: ['shots', 'hours'],
      lines: [
        { who: 'the provision', numbers: ['at least 60', '1–2'] },
        { who: 'SOUTH', numbers: ['30', '1'] },
      ],
      legend: [
        `shots: each shot; counts open-fire; each by its number; ${bound}`,
        'hours: until quiet (held by SOUTH); counts open-fire; each once; merged',
      ],
    },
  ]);
});

test('a norm that names no rule has no such table', () => {
  expect(countingTables(results.verdicts.map(row))).toEqual([]);
});

test('all forms for people show them', () => {
  const shown = { ...view, results: { ...results, verdicts } };
  const text = resultsText(shown, { width: 120, paint: (_, words) => words, by: 'clause' });
  expect(text).toContain(
    '    counted as     shots        hours\n    the provision  at least 60  1–2\n    SOUTH          30           1\n',
  );
  expect(text).toContain(`    └ shots: each shot; counts open-fire; each by its number; ${bound}\n`);
  expect(resultsMarkdown(shown, 'clause')).toContain('| SOUTH | 30 | 1 |\n\n- shots: each shot; counts open-fire;');
  const page = resultsHtml(shown, 'clause');
  expect(page).toContain('<caption>Numbers of 1/no-fire by rule of counting</caption>');
  expect(unbalanced(page)).toEqual([]);
});
