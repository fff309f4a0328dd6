import { sections } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { results, verdict, view } from './fixture.ts';

const told = (by: 'clause' | 'party', of = view) =>
  sections(of, by).map(({ title, norms }) => [
    title,
    ...norms.flatMap(({ id, rows }) => rows.map((row) => `${id} ${row.verdict.bearer} ${row.under}`.trim())),
  ]);

test('clause by clause, the provision first, then the parties in the order of the document', () => {
  expect(told('clause')).toEqual([
    ['1  Ceasefire', '1/no-fire null', '1/no-fire SOUTH', '1/no-fire NORTH'],
    ['2  Withdrawal', '2/leave NORTH only under count = of-signature', '2/leave NORTH only under count = of-ceasefire'],
  ]);
});

test('the order in which verdicts come does not show', () => {
  const reversed = { ...view, results: { ...results, verdicts: [...results.verdicts].reverse() } };
  expect(told('clause', reversed).map((section) => [...section].sort())).toEqual(
    told('clause').map((section) => [...section].sort()),
  );
});

test('party by party, in the order of the document', () => {
  expect(told('party').map(([title]) => title)).toEqual(['The provisions as a whole', 'SOUTH', 'NORTH']);
});

test('readings that make no difference are one row', () => {
  const same = ['of-signature', 'of-ceasefire'].map((reading) =>
    verdict({ norm: '2/leave', bearer: 'NORTH', statuses: ['pending'], readings: { count: reading } }),
  );
  expect(told('clause', { ...view, results: { ...results, verdicts: same } })).toEqual([
    ['2  Withdrawal', '2/leave NORTH under all readings'],
  ]);
});

test('a provision that says more than its only party keeps its row', () => {
  const verdicts = [
    verdict({ norm: '2/leave', bearer: null, statuses: ['breached'] }),
    verdict({ norm: '2/leave', bearer: 'NORTH', statuses: ['kept', 'breached'] }),
  ];
  expect(told('clause', { ...view, results: { ...results, verdicts } })[0]).toHaveLength(3);
});
