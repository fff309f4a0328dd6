/** A small agreement and results by hand, for the tests of the printers. The parties are invented. */

import type { Agreement, Results, Verdict } from '@servanda/core';
import type { View } from '@servanda/formats/results';

export const agreement: Agreement = {
  servanda: 1,
  id: 'river',
  title: 'Truce on the river',
  clock: 'UTC',
  actors: [
    { id: 'SOUTH', name: 'Southern side', role: 'party' },
    { id: 'NORTH', name: 'Northern side', role: 'party' },
    { id: 'MISSION', role: 'body' },
  ],
  groups: [{ id: 'sides', members: ['SOUTH', 'NORTH'] }],
  kinds: [],
  acts: [{ id: 'open-fire' }, { id: 'withdraw' }],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [
    { id: '1', title: 'Ceasefire' },
    { id: '2', title: 'Withdrawal' },
  ],
  norms: [
    {
      id: '1/no-fire',
      clause: '1',
      type: 'ban',
      words: 'each of sides must not open-fire',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'open-fire' },
      verifiedBy: { standard: 'confirmed', by: ['MISSION'] },
    },
    {
      id: '2/leave',
      clause: '2',
      type: 'duty',
      words: 'NORTH must withdraw',
      bearer: { mode: 'each', names: ['NORTH'] },
      what: { act: 'withdraw' },
      verifiedBy: { standard: 'confirmed', by: ['MISSION'] },
    },
  ],
  questions: [
    {
      id: 'count',
      text: 'From when does the time for withdrawal run?',
      readings: [
        { id: 'of-signature', changes: [] },
        { id: 'of-ceasefire', changes: [] },
      ],
    },
  ],
};

const START = '2030-01-10T00:00:00Z';

/** A verdict whose last period is given; before it, not in force. */
export function verdict(part: Partial<Verdict> & Pick<Verdict, 'norm' | 'bearer' | 'statuses'>): Verdict {
  return {
    clause: part.norm.split('/')[0] ?? '',
    readings: {},
    standard: 'confirmed by MISSION',
    segments: [
      { from: null, to: START, statuses: ['not in force'] },
      { from: START, to: null, statuses: part.statuses },
    ],
    breach: null,
    counts: { low: 0, high: 0 },
    coverage: null,
    reasons: [],
    ...part,
  };
}

const withdrawal = (bearer: string | null): Verdict[] => [
  verdict({
    norm: '2/leave',
    bearer,
    statuses: ['breached'],
    readings: { count: 'of-signature' },
    segments: [
      { from: null, to: START, statuses: ['not in force'] },
      { from: START, to: '2030-01-20T00:00:00Z', statuses: ['pending'] },
      { from: '2030-01-20T00:00:00Z', to: null, statuses: ['breached'] },
    ],
    breach: {
      firstPossible: '2030-01-20T00:00:00Z',
      firstCertain: '2030-01-20T00:00:00Z',
      lastPossible: '2030-02-01T12:00:00Z',
    },
  }),
  verdict({ norm: '2/leave', bearer, statuses: ['pending'], readings: { count: 'of-ceasefire' } }),
];

export const results: Results = {
  servanda: 1,
  agreement: 'river',
  asOf: '2030-02-01T12:00:00Z',
  knownAt: null,
  reports: { used: 12, setAside: 2 },
  notes: ['2 reports name EAST, which the agreement does not declare.'],
  verdicts: [
    verdict({ norm: '1/no-fire', bearer: null, statuses: ['breached'], counts: { low: 1, high: 3 } }),
    verdict({
      norm: '1/no-fire',
      bearer: 'NORTH',
      statuses: ['kept so far', 'breached'],
      counts: { low: 0, high: 3 },
      coverage: 0.41,
      breach: { firstPossible: '2030-01-12T09:00:00Z', firstCertain: null, lastPossible: '2030-01-13T09:00:00Z' },
      reasons: [{ code: 'author', text: 'who did it is uncertain (1 incident)', incidents: ['shots-1'] }],
    }),
    verdict({ norm: '1/no-fire', bearer: 'SOUTH', statuses: ['kept so far', 'breached'], coverage: 0.41 }),
    ...withdrawal(null),
    ...withdrawal('NORTH'),
  ],
};

export const view: View = {
  agreement,
  results,
  local: (instant) => instant.slice(0, 16).replace('T', ' '),
  explainWith: 'servanda explain agreements/river --record record',
};
