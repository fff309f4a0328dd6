import { expect, test } from 'vitest';
import type { Agreement } from '../agreement/form.ts';
import { check } from '../check/check.ts';
import { createRecord, type Report } from '../record/index.ts';

// Semantics 4.4, together with: two sides release prisoners together by Friday.
const FRIDAY_ENDS = Date.parse('2030-01-05T00:00Z');
const agreement: Agreement = {
  servanda: 1,
  id: 'exchange',
  title: 'Exchange',
  clock: 'UTC',
  signed: Date.parse('2030-01-01T00:00Z'),
  actors: [
    { id: 'A', role: 'party' },
    { id: 'B', role: 'party' },
  ],
  groups: [{ id: 'sides', members: ['A', 'B'] }],
  kinds: [],
  acts: [{ id: 'release', public: true }],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [{ id: '6', title: 'All for all' }],
  norms: [
    {
      id: '6/release',
      clause: '6',
      type: 'duty',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'release' },
      deadline: { deadline: 'by', tooLate: FRIDAY_ENDS, written: '2030-01-04' },
      concurrent: ['6/release'],
    },
  ],
  questions: [],
};

function statuses(released: Readonly<Record<string, string>>, at: string) {
  const record = createRecord({ clock: 'UTC', actors: ['A', 'B'] });
  for (const [author, when] of Object.entries(released)) {
    const report: Report = { id: `by-${author}`, by: 'M', says: 'occurrence', act: 'release', author, when };
    record.add(report);
  }
  const { verdicts } = check(agreement, record, { asOf: Date.parse(at) });
  return Object.fromEntries(verdicts.map((v) => [v.bearer ?? 'provision', v.statuses.join()]));
}

test('on Saturday neither has: each waits for the other, and neither is in breach', () => {
  expect(statuses({}, '2030-01-05T12:00Z')).toEqual({ provision: 'blocked', A: 'blocked', B: 'blocked' });
});

test('before Saturday both are simply pending', () => {
  expect(statuses({}, '2030-01-04T23:59:59.999Z')).toEqual({ provision: 'pending', A: 'pending', B: 'pending' });
});

test('A releases on Sunday: A is remedied, and B in breach from then', () => {
  const released = { A: '2030-01-06T10:00Z' };
  expect(statuses(released, '2030-01-06T09:59:59.999Z')).toEqual({ provision: 'blocked', A: 'blocked', B: 'blocked' });
  expect(statuses(released, '2030-01-06T10:00Z')).toEqual({ provision: 'breached', A: 'remedied', B: 'breached' });
});

test('what is done in time is kept, whoever waits', () => {
  const released = { B: '2030-01-03T10:00Z' };
  expect(statuses(released, '2030-01-05T00:00Z')).toEqual({ provision: 'breached', A: 'breached', B: 'kept' });
});
