import { describe, expect, it } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { check } from '../check/check.ts';
import { recordOf } from '../check/status-sets.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, seconds, seen, smallAgreement } from '../reference/small.ts';

// Semantics 4.7.3, by hand and at the instants where it turns. One tick is a second.
const date = (instant: number) => ({ moment: 'at' as const, instant, written: '' });
const duty: Partial<Norm> = {
  id: 'n',
  type: 'duty',
  what: { act: 'move' },
  deadline: { deadline: 'by', tooLate: 10_000, written: '' },
};
const more: Partial<Norm> = {
  id: 'more',
  type: 'power',
  what: { act: 'ask' },
  power: { effect: 'extend', on: ['n'], scope: 'all', span: seconds(5) },
};

/** The statuses of a side, on which engine and reference must agree here. */
function status(agreement: Agreement, reports: readonly Report[], at: number, bearer = 'A') {
  const { verdicts } = check(agreement, recordOf(agreement, [seen(), ...reports]), { asOf: at, provisions: ['n'] });
  const engine = verdicts.find((v) => v.bearer === bearer);
  const reference = referenceStatuses(agreement, [seen(), ...reports], { norm: 'n', bearer, at });
  expect([...(engine?.statuses ?? [])].sort()).toEqual([...reference].sort());
  return engine?.statuses.join(' or ');
}

describe('a deadline extended (4.7.3)', () => {
  const agreement = smallAgreement([duty, more]);

  it('is later by the span, from the next instant on, and passes then', () => {
    const asked = [did('M', 'A', 'ask', 9998)];
    expect(status(agreement, asked, 10_000)).toBe('pending');
    expect(status(agreement, asked, 14_999)).toBe('pending');
    expect(status(agreement, asked, 15_000)).toBe('breached');
    expect(status(agreement, [...asked, did('M', 'A', 'move', 14_999)], 20_000)).toBe('kept');
    expect(status(agreement, [...asked, did('M', 'A', 'move', 15_000)], 20_000)).toBe('remedied');
  });

  it('is not revived by what takes effect when it has passed', () => {
    expect(status(agreement, [did('M', 'A', 'ask', 9999)], 10_000)).toBe('breached');
    const slow = smallAgreement([
      duty,
      { ...more, power: { effect: 'extend', on: ['n'], scope: 'all', span: seconds(5), delay: seconds(4) } },
    ]);
    expect(status(slow, [did('M', 'A', 'ask', 5999)], 14_999)).toBe('pending');
    expect(status(slow, [did('M', 'A', 'ask', 6000)], 10_000)).toBe('breached');
  });

  it('adds several up, those declared together once', () => {
    const twice = [did('M', 'A', 'ask', 1000), did('M', 'B', 'ask', 14_998)];
    expect(status(agreement, twice, 19_999)).toBe('pending');
    expect(status(agreement, twice, 20_000)).toBe('breached');
    expect(status(agreement, [did('M', 'A', 'ask', 1000), did('M', 'B', 'ask', 14_999)], 15_000)).toBe('breached');
    const together = [did('M', { all: ['A', 'B'] }, 'ask', 1000)];
    expect(status(agreement, together, 14_999)).toBe('pending');
    expect(status(agreement, together, 15_000)).toBe('breached');
  });

  it('goes to a date only if that is later', () => {
    const to = (instant: number) =>
      smallAgreement([duty, { ...more, power: { effect: 'extend', on: ['n'], scope: 'all', to: instant } }]);
    const asked = [did('M', 'A', 'ask', 1000)];
    expect(status(to(12_000), asked, 11_999)).toBe('pending');
    expect(status(to(12_000), asked, 12_000)).toBe('breached');
    expect(status(to(8000), asked, 9999)).toBe('pending');
    expect(status(to(8000), asked, 10_000)).toBe('breached');
  });

  it('is only the own of whoever has the power for itself', () => {
    const own = smallAgreement([
      duty,
      { ...more, power: { effect: 'extend', on: ['n'], scope: 'own', span: seconds(5) } },
    ]);
    const asked = [did('M', 'A', 'ask', 1000)];
    expect(status(own, asked, 12_000, 'A')).toBe('pending');
    expect(status(own, asked, 12_000, 'B')).toBe('breached');
  });

  it('is moved only once what it counts from has come', () => {
    const counted = smallAgreement([
      {
        ...duty,
        deadline: { deadline: 'within', span: seconds(5), of: { moment: 'first', event: { act: 'answer' } } },
      },
      more,
    ]);
    const answered = did('M', 'B', 'answer', 3000);
    expect(status(counted, [answered, did('M', 'A', 'ask', 2998)], 8001)).toBe('breached');
    expect(status(counted, [answered, did('M', 'A', 'ask', 2999)], 13_000)).toBe('pending');
    expect(status(counted, [answered, did('M', 'A', 'ask', 2999)], 13_001)).toBe('breached');
  });

  it('is perhaps extended where it is uncertain when that took effect', () => {
    expect(status(agreement, [did('M', 'A', 'ask', [9998, 10_000])], 12_000)).toBe('pending or breached');
    expect(status(agreement, [did('M', 'A', 'ask', [9000, 9998])], 12_000)).toBe('pending');
  });

  it('says by how much, by whom and when', () => {
    const { verdicts } = check(agreement, recordOf(agreement, [seen(), did('M', 'A', 'ask', 1000)]), {
      asOf: 12_000,
      provisions: ['n'],
    });
    expect(verdicts.find(({ bearer }) => bearer === 'B')?.reasons.map(({ text }) => text)).toContain(
      'extended by 5 seconds by power more of A, exercised from 1970-01-01 00:00:01, in effect from 1970-01-01 00:00:01.001, unless it was over by then',
    );
  });
});

describe('a term extended (4.7.3)', () => {
  const agreement = smallAgreement([{ id: 'n', type: 'ban', what: { act: 'fire' }, until: date(10_000) }, more]);

  it('ends later, where the norm has no deadline', () => {
    const asked = did('M', 'A', 'ask', 9998);
    expect(status(agreement, [asked], 14_999)).toBe('kept so far');
    expect(status(agreement, [asked], 15_000)).toBe('kept');
    expect(status(agreement, [asked, did('M', 'A', 'fire', 14_999)], 20_000)).toBe('breached');
    expect(status(agreement, [asked, did('M', 'A', 'fire', 15_000)], 20_000)).toBe('kept');
    expect(status(agreement, [did('M', 'A', 'ask', 9999), did('M', 'A', 'fire', 10_000)], 20_000)).toBe('kept');
  });
});
