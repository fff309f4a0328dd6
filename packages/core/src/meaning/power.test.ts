import { describe, expect, it } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { check } from '../check/check.ts';
import { recordOf } from '../check/status-sets.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, seconds, seen, smallAgreement } from '../reference/small.ts';

// Semantics 4.7.1 and 4.7.2, by hand and at the instants where they turn. One tick is a second.
const ban: Partial<Norm> = { id: 'ban', type: 'ban', what: { act: 'fire' } };

/** The statuses of a side, on which engine and reference must agree here. */
function status(agreement: Agreement, reports: readonly Report[], bearer: string, at: number) {
  const { verdicts } = check(agreement, recordOf(agreement, reports), { asOf: at, provisions: ['ban'] });
  const engine = verdicts.find((v) => v.bearer === bearer);
  const reference = referenceStatuses(agreement, reports, { norm: 'ban', bearer, at });
  expect([...(engine?.statuses ?? [])].sort()).toEqual([...reference].sort());
  return engine?.statuses.join(' or ');
}

describe('a notice taken back (4.7.1)', () => {
  const leave: Partial<Norm> = {
    id: 'leave',
    type: 'power',
    what: { act: 'move' },
    power: { effect: 'end', on: 'all', scope: 'own', delay: seconds(10) },
  };
  const agreement = smallAgreement([ban, leave]);
  const notice = [seen(), did('M', 'A', 'move', 1000)];

  it('ends what binds the one who gave it, at the end of its time', () => {
    expect(status(agreement, notice, 'A', 10_999)).toBe('kept so far');
    expect(status(agreement, notice, 'A', 11_000)).toBe('ended');
    expect(status(agreement, notice, 'B', 11_000)).toBe('kept so far');
  });

  it('has no effect if it was taken back before that', () => {
    expect(status(agreement, [...notice, did('M', 'A', 'return', 1001)], 'A', 20_000)).toBe('kept so far');
    expect(status(agreement, [...notice, did('M', 'A', 'return', 10_999)], 'A', 20_000)).toBe('kept so far');
  });

  it('has effect if it was taken back with it, when it took effect, or by another', () => {
    expect(status(agreement, [...notice, did('M', 'A', 'return', 1000)], 'A', 20_000)).toBe('ended');
    expect(status(agreement, [...notice, did('M', 'A', 'return', 11_000)], 'A', 20_000)).toBe('ended');
    expect(status(agreement, [...notice, did('M', 'B', 'return', 5000)], 'A', 20_000)).toBe('ended');
  });

  it('may have effect if when it was taken back is uncertain', () => {
    const perhaps = [...notice, did('M', 'A', 'return', [10_998, 11_002])];
    expect(status(agreement, perhaps, 'A', 20_000)).toBe('kept so far or ended');
    const surely = [...notice, did('M', 'A', 'return', [5000, 8000])];
    expect(status(agreement, surely, 'A', 20_000)).toBe('kept so far');
  });

  it('says who ended it, and from when on', () => {
    const { verdicts } = check(agreement, recordOf(agreement, notice), { asOf: 20_000, provisions: ['ban'] });
    expect(verdicts.find(({ bearer }) => bearer === 'A')?.reasons).toEqual([
      {
        code: 'guard',
        text: 'ended by power leave of A, exercised from 1970-01-01 00:00:01, in effect from 1970-01-01 00:00:11',
        norms: ['leave'],
      },
    ]);
  });
});

describe('a power that a condition brings about (4.7.2)', () => {
  const free: Partial<Norm> = {
    id: 'free',
    type: 'power',
    what: {},
    power: {
      effect: 'end',
      on: ['ban'],
      scope: 'own',
      automatic: true,
      once: { cond: 'breached', norm: 'ban', by: { who: 'other' } },
    },
  };
  const agreement = smallAgreement([ban, free]);

  it('frees the other of what one broke, two instants later, and not the one', () => {
    const struck = [seen(), did('M', 'A', 'fire', 1000)];
    expect(status(agreement, struck, 'A', 1000)).toBe('breached');
    expect(status(agreement, struck, 'B', 1001)).toBe('kept so far');
    expect(status(agreement, struck, 'B', 1002)).toBe('ended');
    expect(status(agreement, [...struck, did('M', 'B', 'fire', 1001)], 'B', 1001)).toBe('breached');
    const back = [...struck, did('M', 'B', 'fire', 1002)];
    expect(status(agreement, back, 'B', 1002)).toBe('ended');
    // What no longer binds B, B cannot break: A stays bound, and in breach.
    expect(status(agreement, back, 'A', 9000)).toBe('breached');
  });

  it('finds both bound who struck at one instant', () => {
    const both = [seen(), did('M', 'A', 'fire', 1000), did('M', 'B', 'fire', 1000)];
    expect(status(agreement, both, 'A', 1001)).toBe('breached');
    expect(status(agreement, both, 'B', 1001)).toBe('breached');
  });

  it('leaves open who is free where it is open who struck', () => {
    const either = [seen(), did('M', { oneOf: ['A', 'B'] }, 'fire', 1000)];
    const { verdicts } = check(agreement, recordOf(agreement, either), { asOf: 2000, provisions: ['ban'] });
    // In every world it is one of the last two; that the same shot decides both the engine forgets (docs/exactness.md, row 1).
    expect(verdicts.find(({ bearer }) => bearer === 'A')?.statuses).toEqual(['kept so far', 'breached', 'ended']);
    const worlds = referenceStatuses(agreement, either, { norm: 'ban', bearer: 'A', at: 2000 });
    expect([...worlds].sort()).toEqual(['breached', 'ended']);
  });

  it('acts for all without `for each of`, and only once', () => {
    const asked: Norm['while'] = { cond: 'once', event: { act: 'ask' }, within: seconds(3) };
    const pause = { ...free, power: { ...free.power, effect: 'suspend', scope: 'all', once: asked } } as Partial<Norm>;
    const resume = {
      ...free,
      id: 'resume',
      power: { ...free.power, effect: 'resume', scope: 'all', once: { cond: 'once', event: { act: 'answer' } } },
    } as Partial<Norm>;
    const one = smallAgreement([ban, pause, resume]);
    const reports = [seen(), did('M', 'A', 'ask', 1000), did('M', 'B', 'answer', 5000), did('M', 'A', 'ask', 9000)];
    expect(status(one, reports, 'A', 1000)).toBe('kept so far');
    expect(status(one, reports, 'B', 1001)).toBe('suspended');
    expect(status(one, reports, 'B', 5001)).toBe('kept so far');
    expect(status(one, reports, 'A', 12_000)).toBe('kept so far');
  });
});
