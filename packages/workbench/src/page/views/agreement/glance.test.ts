import { check } from '@servanda/core';
import type { Row } from '@servanda/formats/results';
import { rowsOfNorms } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { shot, truce, truceRecord } from '../../../ask/test-truce.ts';
import { glanceOf } from './glance.ts';

const agreement = truce();
const results = check(agreement, truceRecord(shot('s1')), { asOf: Date.UTC(2015, 2, 20) });
const rowsOf = rowsOfNorms({ agreement, results });

test('each row of each provision stands in the column of its bearer, and nowhere else', () => {
  const { bearers, lines } = glanceOf(agreement, agreement.norms, rowsOf);
  expect(bearers).toEqual([null, 'A', 'B']);
  expect(lines.map(({ norm }) => norm.id)).toEqual(agreement.norms.map(({ id }) => id));
  for (const { norm, cells } of lines) {
    const told = cells.flatMap((cell, i) => cell.flatMap(({ rows }) => rows.map((row) => [bearers[i], row])));
    expect(told.length).toBe(rowsOf(norm.id).length);
    for (const row of rowsOf(norm.id)) expect(told).toContainEqual([row.verdict.bearer, row]);
  }
});

test('what one party did is in its own column and in that of the provision', () => {
  const { lines } = glanceOf(agreement, agreement.norms, rowsOf);
  const said = lines[0]?.cells.map((cell) => cell.map(({ sets }) => sets));
  // M reports that A fired on 1 March 2015, and nobody says that B did not.
  expect(said).toEqual([[[['breached']]], [[['breached']]], [[['kept so far', 'breached']]]]);
});

test('readings that look alike are one mark, others stand side by side; a bearer that is not declared comes last', () => {
  const row = (bearer: string | null, reading: string, ...statuses: Row['verdict']['statuses']): Row => ({
    verdict: {
      ...(results.verdicts[0] as Row['verdict']),
      bearer,
      readings: { start: reading },
      statuses,
    },
    under: reading,
    which: { kind: 'listed', choices: [{ start: reading }] },
  });
  const rows = [
    row('Z', 'early', 'kept'),
    row('B', 'early', 'breached'),
    row('B', 'late', 'kept', 'breached'),
    row('B', 'never', 'breached'),
    row('B', 'once', 'pending', 'breached'),
    row('B', 'twice', 'pending', 'kept'),
  ];
  const { bearers, lines } = glanceOf(agreement, agreement.norms.slice(0, 1), () => rows);
  expect(bearers).toEqual(['B', 'Z']);
  expect(lines[0]?.cells.map((cell) => cell.map((met) => [met.sets, met.rows.map(({ under }) => under)]))).toEqual([
    [
      [[['breached']], ['early', 'never']],
      // Whether a breach is among them shows, so these two look alike, and the third does not.
      [
        [
          ['kept', 'breached'],
          ['pending', 'breached'],
        ],
        ['late', 'once'],
      ],
      [[['pending', 'kept']], ['twice']],
    ],
    [[[['kept']], ['early']]],
  ]);
});
