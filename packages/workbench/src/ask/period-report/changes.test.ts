import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';
import type { ReportRow } from './form.ts';

const row = (bearer: string | null, steps: ReportRow['steps'], before: ReportRow['before']): ReportRow => ({
  id: `1/n ${bearer}`,
  link: '#/',
  norm: '1/n',
  bearer,
  who: bearer ?? 'the provision',
  under: 'under all readings',
  standard: 'any report',
  statuses: steps.at(-1)?.statuses ?? before,
  since: null,
  before,
  steps,
  breach: null,
  counts: { low: 0, high: 0 },
  number: '0 breaches',
  coverage: null,
  why: [],
});
const local = (instant: number) => new Date(instant).toISOString().slice(11, 16);
const sentences = (...rows: ReportRow[]) => changesOf({ local }, rows).map(({ sentence }) => sentence);

test('what ends as it began has changed all the same, and every step is said', () => {
  const steps: ReportRow['steps'] = [
    { from: '2015-03-01T08:00:00Z', statuses: ['kept so far', 'breached'] },
    { from: '2015-03-01T09:00:00Z', statuses: ['kept so far'] },
  ];
  expect(sentences(row('A', steps, ['kept so far']))).toEqual([
    '1/n, A: from 08:00 it is unclear: kept so far or breached; before, it was kept so far.',
    '1/n, A: from 09:00 it is kept so far; before, it was unclear: kept so far or breached.',
  ]);
});

test('bearers of whom the same is so share a sentence in the order of the document, others do not', () => {
  const steps: ReportRow['steps'] = [{ from: '2015-03-01T08:00:00Z', statuses: ['breached'] }];
  expect(
    sentences(row('B', steps, ['pending']), row('A', steps, ['pending']), row(null, steps, ['kept so far'])),
  ).toEqual([
    '1/n, B and A: from 08:00 it is breached; before, it was pending.',
    '1/n, the provision: from 08:00 it is breached; before, it was kept so far.',
  ]);
});

test('what has no step has not changed', () => {
  expect(sentences(row('A', [], ['pending']))).toEqual([]);
});
