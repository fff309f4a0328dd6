import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { incidentReports } from './incident-reports.ts';
import { ANY, denial, recordOf, report, shot } from './test-reports.ts';

const record = recordOf(
  shot('a', 'M', { known: '2020-01-02' }),
  shot('b', 'M', { supersedes: 'a', known: '2020-01-05' }),
  shot('c', 'B', { incident: 'a', known: '2020-01-02' }),
  denial('d', 'A', 'a'),
  denial('e', 'C', 'a', { what: 'author' }),
  report({ id: 'f', by: 'M', says: 'coverage', fraction: 1, when: '2020-01-01' }),
);

/** Ids of the reports on incident `a`. */
function of(knownAt?: number) {
  const { kept, live, incidentOf, accounts, denials, observations } = incidentReports(record, knownAt);
  const { names } = assess(record, { standard: ANY, knownAt });
  const i = names.incidents.code('a');
  const id = (r: number) => kept[r]?.report.id;
  const part = ({ start, report }: { start: Int32Array; report: Int32Array }) =>
    [...report.subarray(start[i], start[i + 1])].map(id);
  return {
    accounts: part(accounts),
    denials: part(denials),
    ofAuthor: [...denials.ofAuthor],
    live: kept.filter((_, r) => live[r] === 1).map(({ report }) => report.id),
    incidents: kept.map((_, r) => incidentOf(r)),
    observations: observations.map(({ r }) => id(r)),
  };
}

test('gives the live accounts and denials of an incident, and what is an account of what', () => {
  expect(of()).toEqual({
    accounts: ['b', 'c'],
    denials: ['d', 'e'],
    ofAuthor: [0, 1],
    live: ['b', 'c', 'd', 'e', 'f'],
    incidents: ['a', 'a', 'a', undefined, undefined, undefined],
    observations: ['f'],
  });
});

test('gives what was known: before its correction the first account is live', () => {
  expect(of(Date.UTC(2020, 0, 3))).toMatchObject({ accounts: ['a', 'c'], live: ['a', 'c', 'd', 'e', 'f'] });
});
