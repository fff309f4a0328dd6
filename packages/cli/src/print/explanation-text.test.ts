import type { Explanation, ExplanationNode } from '@servanda/core';
import { expect, test } from 'vitest';
import { keptIo } from '../test-io.ts';
import { explanationText } from './explanation-text.ts';
import { agreement, verdict } from './fixture.ts';
import { plain } from './paint.ts';

const session = { io: keptIo('/').io, paint: plain, paintErr: plain };
const incident = (i: number): ExplanationNode => ({
  what: `incident shots-${i}`,
  answer: 'maybe',
  period: { from: '2030-01-12T09:00:00Z', to: '2030-01-12T09:00:00.000Z' },
  reports: [{ report: `shots-${i}`, source: 'PRESS', part: 'denies', decides: false }],
  children: [],
});
const explanation = (reading: string, incidents: number): Explanation => ({
  verdict: verdict({
    norm: '2/leave',
    bearer: 'NORTH',
    statuses: ['kept', 'breached'],
    readings: { count: reading },
  }),
  at: '2030-02-01T12:00:00Z',
  node: {
    what: '2/leave by NORTH',
    answer: 'maybe',
    children: [
      { what: 'first', answer: 'yes', period: { from: null, to: null }, children: [] },
      {
        what: 'acts',
        answer: 'maybe',
        note: 'a note',
        children: Array.from({ length: incidents }, (_, i) => incident(i)),
      },
    ],
  },
  leaves: Array.from({ length: incidents }, (_, i) => `shots-${i}`),
});

test('a tree from the norm to the reports, for and against', () => {
  expect(
    explanationText(agreement, [explanation('of-signature', 2), explanation('of-ceasefire', 1)], session, false),
  ).toBe(
    `2/leave, NORTH, at 2030-02-01 12:00 (UTC): ? unclear: kept or breached
only under count = of-signature
Standard of proof: confirmed by MISSION.

2/leave by NORTH: maybe
├ first: yes (always)
└ acts: maybe
    a note
  ├ incident shots-0: maybe (2030-01-12 09:00)
  │ · report shots-0 of PRESS denies, and does not decide
  └ incident shots-1: maybe (2030-01-12 09:00)
    · report shots-1 of PRESS denies, and does not decide

It rests on: shots-0, shots-1

2/leave, NORTH, at 2030-02-01 12:00 (UTC): ? unclear: kept or breached
only under count = of-ceasefire
Standard of proof: confirmed by MISSION.

2/leave by NORTH: maybe
├ first: yes (always)
└ acts: maybe
    a note
  └ incident shots-0: maybe (2030-01-12 09:00)
    · report shots-0 of PRESS denies, and does not decide

It rests on: shots-0
`,
  );
});

test('readings that are explained alike are explained once', () => {
  const text = explanationText(
    agreement,
    [explanation('of-signature', 1), explanation('of-ceasefire', 1)],
    session,
    false,
  );
  expect(text).toContain('under all readings');
  expect(text.match(/It rests on/g)).toHaveLength(1);
});

test('of a long list the beginning is shown, and how many more there are', () => {
  const long = [explanation('of-signature', 1_500)];
  expect(explanationText(agreement, long, session, false)).toContain('└ and 1,488 more: --all shows them');
  expect(explanationText(agreement, long, session, true)).toContain('incident shots-1499');
});
