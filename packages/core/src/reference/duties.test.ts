import { describe, expect, it } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { type Ask, referenceStatuses } from './reference.ts';
import { did, iso, says, seconds, seen, smallAgreement } from './small.ts';

const by = (tooLate: number) => ({ deadline: 'by', tooLate, written: '' }) as const;
const duty: Partial<Norm> = { id: 'duty', type: 'duty', what: { act: 'move' }, deadline: by(8000) };
const at = 10_000;
const ask = (agreement: Agreement, reports: readonly Report[], other: Partial<Ask> = {}) =>
  [...referenceStatuses(agreement, reports, { norm: 'duty', bearer: 'A', at, ...other })].sort();

describe('a duty (4.4)', () => {
  const agreement = smallAgreement([duty]);

  it('is pending, then breached, then remedied', () => {
    const reports = [seen(), did('M', 'A', 'move', 9000)];
    expect(ask(agreement, reports, { at: 7999 })).toEqual(['pending']);
    expect(ask(agreement, reports, { at: 8000 })).toEqual(['breached']);
    expect(ask(agreement, reports, { at: 9000 })).toEqual(['remedied']);
  });

  it('is kept by an act before D, late at D (1.5)', () => {
    expect(ask(agreement, [seen(), did('M', 'A', 'move', 7999)])).toEqual(['kept']);
    expect(ask(agreement, [seen(), did('M', 'A', 'move', 8000)])).toEqual(['remedied']);
  });

  it('is reversed by an undoing, until done again', () => {
    const moved = [seen(), did('M', 'A', 'move', 2000), did('M', 'A', 'return', 4000)];
    expect(ask(agreement, moved)).toEqual(['reversed']);
    expect(ask(agreement, [...moved, did('M', 'A', 'move', 5000)])).toEqual(['kept']);
    expect(ask(agreement, [...moved, did('M', 'A', 'move', 9000)])).toEqual(['remedied']);
  });

  it('an undoing at the instant of a doing comes first', () => {
    expect(ask(agreement, [seen(), did('M', 'A', 'move', 4000), did('M', 'A', 'return', 4000)])).toEqual(['kept']);
  });

  it('may have been done unseen, but not before a certain undoing (2.9)', () => {
    expect(ask(agreement, [])).toEqual(['breached', 'kept', 'remedied']);
    expect(ask(agreement, [did('M', 'A', 'return', 9000)])).toEqual(['breached', 'remedied']);
  });

  it('whose performance is vague in time is in time or late', () => {
    expect(ask(agreement, [seen(), did('M', 'A', 'move', [7999, 8000])])).toEqual(['kept', 'remedied']);
    expect(ask(agreement, [seen(), did('M', 'A', 'move', [7000, 7999])])).toEqual(['kept']);
  });

  it('done before the window does not count, at its opening it does', () => {
    expect(ask(agreement, [seen(), did('M', 'A', 'move', -1)])).toEqual(['breached']);
    expect(ask(agreement, [seen(), did('M', 'A', 'move', 0)])).toEqual(['kept']);
  });

  it('without deadline is pending until it is done', () => {
    const { deadline: _, ...open } = duty;
    expect(ask(smallAgreement([open]), [seen()])).toEqual(['pending']);
  });
});

describe('a deadline that runs from an event (1.5, 4.1.6)', () => {
  const within = (n: number) =>
    smallAgreement([
      { ...duty, deadline: { deadline: 'within', span: seconds(n), of: { moment: 'first', event: { act: 'ask' } } } },
    ]);
  it('includes its very end', () => {
    const asked = [seen(), did('M', 'B', 'ask', 2000)];
    expect(ask(within(3), asked, { at: 1999 })).toEqual(['not triggered']);
    expect(ask(within(3), asked, { at: 5000 })).toEqual(['pending']);
    expect(ask(within(3), asked, { at: 5001 })).toEqual(['breached']);
    expect(ask(within(3), [...asked, did('M', 'A', 'move', 5000)])).toEqual(['kept']);
    expect(ask(within(3), [...asked, did('M', 'A', 'move', 1999)])).toEqual(['breached']);
    expect(ask(within(3), [...asked, did('M', 'A', 'move', 2000)])).toEqual(['kept']);
  });
  it('is counted in days by the local day', () => {
    const day = 86_400_000;
    const daily = smallAgreement([{ ...duty, deadline: { deadline: 'day-of', n: 2, of: { moment: 'signature' } } }], {
      signed: day + 1000,
    });
    expect(ask(daily, [seen()], { at: 3 * day - 1 })).toEqual(['pending']);
    expect(ask(daily, [seen()], { at: 3 * day })).toEqual(['breached']);
  });
});

describe('preconditions (4.1.2)', () => {
  const first = { moment: 'first', event: { act: 'ask' } } as const;
  const requires = smallAgreement([{ ...duty, requires: [{ moment: first }] }]);
  it('hold it up, then block it, for good where the deadline has passed', () => {
    expect(ask(requires, [seen()], { at: 7999 })).toEqual(['not in force']);
    expect(ask(requires, [seen()], { at: 8000 })).toEqual(['blocked']);
    expect(ask(requires, [seen(), did('M', 'B', 'ask', 7999)], { at: 7999 })).toEqual(['pending']);
    expect(ask(requires, [seen(), did('M', 'B', 'ask', 8000)])).toEqual(['blocked']);
  });
  it('count what was done meanwhile', () => {
    expect(ask(requires, [seen(), did('M', 'A', 'move', 1000)], { at: 5000 })).toEqual(['not in force']);
    expect(ask(requires, [seen(), did('M', 'A', 'move', 1000), did('M', 'B', 'ask', 2000)])).toEqual(['kept']);
  });
  it('give a new deadline with then', () => {
    const then = smallAgreement([{ ...duty, requires: [{ moment: first, thenWithin: seconds(1) }] }]);
    expect(ask(then, [seen(), did('M', 'B', 'ask', 9000)])).toEqual(['pending']);
    expect(ask(then, [seen(), did('M', 'B', 'ask', 9000)], { at: 10_001 })).toEqual(['breached']);
    expect(ask(then, [seen(), did('M', 'B', 'ask', 7999)])).toEqual(['breached']);
  });
  it('on another norm look at what is reported (2.9)', () => {
    const other: Partial<Norm> = { id: 'other', type: 'duty', what: { act: 'answer' } };
    const chained = smallAgreement([
      other,
      { ...duty, requires: [{ moment: { moment: 'fulfilled', norm: 'other' } }] },
    ]);
    expect(ask(chained, [])).toEqual(['blocked']);
    const both = [seen(), did('M', 'A', 'answer', 1000), did('M', 'B', 'answer', 3000)];
    expect(ask(chained, both, { at: 2999 })).toEqual(['not in force']);
    expect(ask(chained, both, { at: 3000 })).toEqual(['pending']);
  });
});

describe('instances (4.5)', () => {
  const whenever = smallAgreement([
    {
      ...duty,
      whenever: { name: 'request', event: { act: 'ask' } },
      deadline: { deadline: 'within', span: seconds(2), of: { moment: 'event', name: 'request' } },
    },
  ]);
  const asked = [
    seen(),
    did('M', 'B', 'ask', 1000, { incident: 'one' }),
    did('M', 'B', 'ask', 2000, { incident: 'two' }),
  ];
  it('are not triggered before the first, then each has its deadline', () => {
    expect(ask(whenever, asked, { at: 999 })).toEqual(['not triggered']);
    expect(ask(whenever, asked, { at: 3000 })).toEqual(['pending']);
    expect(ask(whenever, asked, { at: 3001 })).toEqual(['breached']);
  });
  it('are all discharged by one act in their windows, unless it names one', () => {
    expect(ask(whenever, [...asked, did('M', 'A', 'move', 2000)])).toEqual(['kept']);
    expect(ask(whenever, [...asked, did('M', 'A', 'move', 1999)])).toEqual(['breached']);
    expect(ask(whenever, [...asked, did('M', 'A', 'move', 2000, { about: 'one' })])).toEqual(['breached']);
  });
});

describe('bearers (4.6)', () => {
  const mode = (mode: 'any' | 'together' | 'someone') =>
    smallAgreement([{ ...duty, bearer: { mode, names: mode === 'someone' ? [] : ['sides'] } }]);
  const whole = (agreement: Agreement, author: unknown) =>
    ask(agreement, [seen(), did('M', author, 'move', 1000)], { bearer: null });
  it('any: one does it for all; together: only jointly; someone: anyone', () => {
    expect(whole(mode('any'), 'B')).toEqual(['kept']);
    expect(whole(mode('together'), 'B')).toEqual(['breached']);
    expect(whole(mode('together'), { all: ['A', 'B'] })).toEqual(['kept']);
    expect(whole(mode('together'), 'sides')).toEqual(['kept']);
    expect(whole(mode('someone'), 'V')).toEqual(['kept']);
  });
  it('each: the provision is as its worst member', () => {
    expect(whole(smallAgreement([duty]), 'B')).toEqual(['breached']);
  });
});

describe('powers (4.7)', () => {
  const ban: Partial<Norm> = { id: 'duty', type: 'ban', what: { act: 'fire' } };
  const power = (
    effect: 'suspend' | 'resume' | 'end' | 'snap-back',
    act: string,
    other: object = {},
  ): Partial<Norm> => ({
    id: effect,
    type: 'power',
    what: { act },
    power: { effect, on: ['duty'], scope: 'all', ...other },
  });
  const agreement = smallAgreement([ban, power('suspend', 'pause'), power('resume', 'ask'), power('end', 'answer')]);
  const paused = [seen(), did('M', 'B', 'pause', 2000)];
  it('take effect strictly after their exercise', () => {
    expect(ask(agreement, paused, { at: 2000 })).toEqual(['kept so far']);
    expect(ask(agreement, paused, { at: 2001 })).toEqual(['suspended']);
    expect(ask(agreement, [...paused, did('M', 'A', 'fire', 2000), did('M', 'B', 'ask', 4000)])).toEqual(['breached']);
    expect(ask(agreement, [...paused, did('M', 'A', 'fire', 2001), did('M', 'B', 'ask', 4000)])).toEqual([
      'kept so far',
    ]);
  });
  it('at one instant end yields to nothing', () => {
    const tie = [seen(), did('M', 'A', 'ask', 2000), did('M', 'A', 'pause', 2000)];
    expect(ask(agreement, tie)).toEqual(['suspended']);
    expect(ask(agreement, [...tie, did('M', 'A', 'answer', 2000)])).toEqual(['ended']);
  });
  it('are not exercised by outsiders, nor where their condition does not hold', () => {
    expect(ask(agreement, [seen(), did('M', 'V', 'pause', 2000)])).toEqual(['kept so far']);
    const provided = smallAgreement([
      ban,
      { ...power('suspend', 'pause'), provided: { cond: 'breached', norm: 'duty' } },
    ]);
    expect(ask(provided, [...paused, did('M', 'B', 'fire', 2000)])).toEqual(['kept so far']);
    expect(ask(provided, [...paused, did('M', 'B', 'fire', 1999)])).toEqual(['suspended']);
  });
  it('act on the holder alone with own', () => {
    expect(ask(smallAgreement([ban, power('suspend', 'pause', { scope: 'own' })]), paused)).toEqual(['kept so far']);
  });
  it('leave a missed deadline breached from the resumption', () => {
    const missed = smallAgreement([duty, power('suspend', 'pause'), power('resume', 'ask')]);
    const reports = [...paused, did('M', 'B', 'ask', 9000)];
    expect(ask(missed, reports, { at: 9000 })).toEqual(['suspended']);
    expect(ask(missed, reports, { at: 9001 })).toEqual(['breached']);
  });
});

describe('a duty to achieve a state (4.4)', () => {
  const agreement = smallAgreement([{ ...duty, what: { state: 'deployed' } }]);
  const observed = (ms: number, holds: boolean) =>
    says('M', 'state', { state: 'deployed', of: 'A', holds, when: iso(ms) });
  it('is done where it begins and reversed where it is seen not to be so', () => {
    expect(ask(agreement, [observed(0, false), observed(3000, true)], { at: 2999 })).toEqual(['pending']);
    expect(ask(agreement, [observed(0, false), observed(3000, true)])).toEqual(['kept']);
    expect(ask(agreement, [observed(0, false), observed(3000, true), observed(5000, false)])).toEqual(['reversed']);
  });
});
