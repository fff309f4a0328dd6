import type { Norm, Status, Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { conductSays } from './conduct-says.ts';

const clock = 'Europe/Kyiv';
/** Each from a local midnight (or an instant), the first from the beginning of time. */
const verdict = (...course: [string | null, ...Status[]][]): Verdict => ({
  clause: '1',
  norm: 'n',
  bearer: 'northland',
  readings: {},
  standard: 'any report',
  segments: course.map(([from, ...statuses], i) => ({ from, to: course[i + 1]?.[0] ?? null, statuses })),
  statuses: course.at(-1)?.slice(1) as Status[],
  breach: null,
  counts: { low: 0, high: 0 },
  coverage: null,
  reasons: [],
});
const norm = (type: Norm['type']): Norm => ({
  id: 'n',
  clause: '1',
  type,
  bearer: { mode: 'each', names: ['northland'] },
  what: {},
});
const asked = { from: Number.NEGATIVE_INFINITY, to: Date.parse('2020-12-31T21:59:59.999Z') };
const says = (type: Norm['type'], of: Verdict) => conductSays(norm(type), of, asked, clock);

test('of several breaches the last, for those before it were made good', () => {
  const relapse = verdict(
    [null, 'kept so far'],
    ['2019-12-31T22:00:00Z', 'breached'],
    ['2020-01-31T22:00:00Z', 'remedied'],
    ['2020-05-31T21:00:00Z', 'breached'],
  );
  expect(says('ban', relapse)).toBe('breached since 1 June 2020');
});

test('late on the day after the last one, at an unknown hour', () => {
  const next = verdict(
    [null, 'pending'],
    ['2020-03-14T22:00:00Z', 'breached', 'remedied'],
    ['2020-03-15T21:59:59.999Z', 'remedied'],
  );
  expect(says('duty', next)).toBe('done on 15 March 2020, one day after its last day, 14 March 2020');
});

test('days late over a change of clocks and a month end', () => {
  // Kyiv leaves winter time on 29 March 2020.
  const spring = verdict([null, 'pending'], ['2020-03-27T22:00:00Z', 'breached'], ['2020-04-01T10:00:00Z', 'remedied']);
  expect(says('duty', spring)).toBe('done on 1 April 2020, five days after its last day, 27 March 2020');
});

test('done in time, undone, and done anew too late: not counted in days from the new doing', () => {
  const anew = verdict(
    [null, 'pending'],
    ['2020-03-01T10:00:00Z', 'kept'],
    ['2020-04-01T10:00:00Z', 'reversed'],
    ['2020-05-01T10:00:00Z', 'remedied'],
  );
  expect(says('duty', anew)).toBe('done on 1 May 2020, late, and done anew after it was undone');
});
