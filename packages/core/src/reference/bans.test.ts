import { describe, expect, it } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { type Ask, referenceStatuses } from './reference.ts';
import { did, iso, says, seconds, seen, smallAgreement } from './small.ts';

const ban: Partial<Norm> = { id: 'ban', type: 'ban', what: { act: 'fire' } };
const at = 10_000;
const ask = (agreement: Agreement, reports: readonly Report[], other: Partial<Ask> = {}) =>
  [...referenceStatuses(agreement, reports, { norm: 'ban', bearer: 'A', at, ...other })].sort();

describe('a ban of an act (4.2)', () => {
  const agreement = smallAgreement([ban]);

  it('is breached from the first occurrence on', () => {
    const reports = [seen(), did('M', 'A', 'fire', 5000)];
    expect(ask(agreement, reports, { at: 4999 })).toEqual(['kept so far']);
    expect(ask(agreement, reports, { at: 5000 })).toEqual(['breached']);
    expect(ask(agreement, reports)).toEqual(['breached']);
  });

  it('is breached by a narrower act, not by another party', () => {
    expect(ask(agreement, [seen(), did('M', 'A', 'fire-live', 5000)])).toEqual(['breached']);
    expect(ask(agreement, [seen(), did('M', 'B', 'fire', 5000)])).toEqual(['kept so far']);
  });

  it('is unclear where nobody looked (2.9)', () => {
    expect(ask(agreement, [])).toEqual(['breached', 'kept so far']);
    expect(ask(agreement, [seen()])).toEqual(['kept so far']);
  });

  it('asks for coverage of all of its time, in its zone (2.9 b)', () => {
    const zoned = smallAgreement([{ ...ban, what: { act: 'fire', in: 'town' }, sufficientCoverage: 0.6 }]);
    const covered = (fraction: number, zone: string, from = 0) =>
      says('M', 'coverage', { when: { from: iso(from), open: true }, in: [zone], fraction });
    expect(ask(zoned, [covered(0.6, 'area')])).toEqual(['kept so far']);
    expect(ask(zoned, [covered(0.5, 'area')])).toEqual(['breached', 'kept so far']);
    expect(ask(zoned, [covered(1, 'far')])).toEqual(['breached', 'kept so far']);
    expect(ask(zoned, [covered(1, 'area', 1)])).toEqual(['breached', 'kept so far']);
  });

  it('takes a negative report for what it says (2.9 c)', () => {
    const none = (other: object) =>
      says('M', 'nothing', { act: 'fire', when: { from: iso(0), to: iso(at) }, ...other });
    expect(ask(agreement, [none({})])).toEqual(['kept so far']);
    expect(ask(agreement, [none({ of: ['B'] })])).toEqual(['breached', 'kept so far']);
    expect(ask(agreement, [none({ act: 'fire-live' })])).toEqual(['breached', 'kept so far']);
  });

  it('needs no coverage for public acts (2.9 a)', () => {
    expect(ask(smallAgreement([{ ...ban, what: { act: 'adopt' } }]), [])).toEqual(['kept so far']);
  });

  it('holds while no exception holds', () => {
    const unless = smallAgreement([{ ...ban, unless: { cond: 'once', within: seconds(2), event: { act: 'ask' } } }]);
    const asked = did('M', 'B', 'ask', 3000);
    expect(ask(unless, [seen(), asked, did('M', 'A', 'fire', 5000)])).toEqual(['kept so far']);
    expect(ask(unless, [seen(), asked, did('M', 'A', 'fire', 5001)])).toEqual(['breached']);
    expect(ask(unless, [seen(), asked, did('M', 'A', 'fire', 3000)])).toEqual(['kept so far']);
  });

  it('yields to a permission that stands despite it (4.8)', () => {
    const permission: Partial<Norm> = { id: 'may', type: 'permission', what: { act: 'fire-live' }, despite: ['ban'] };
    const permitted = smallAgreement([ban, permission]);
    expect(ask(permitted, [seen(), did('M', 'A', 'fire-live', 5000)])).toEqual(['kept so far']);
    expect(ask(permitted, [seen(), did('M', 'A', 'fire', 5000)])).toEqual(['breached']);
    const later = smallAgreement([ban, { ...permission, from: { moment: 'at', instant: 5001, written: '' } }]);
    expect(ask(later, [seen(), did('M', 'A', 'fire-live', 5000)])).toEqual(['breached']);
  });

  it('yields to what several may do together only where they do it together (4.8)', () => {
    const permission: Partial<Norm> = {
      id: 'may',
      type: 'permission',
      bearer: { mode: 'together', names: ['sides'] },
      what: { act: 'fire' },
      despite: ['ban'],
    };
    const permitted = smallAgreement([ban, permission]);
    const jointly = did('M', { all: ['A', 'B'] }, 'fire', 5000);
    expect(ask(permitted, [seen(), did('M', 'A', 'fire', 5000)])).toEqual(['breached']);
    expect(ask(permitted, [seen(), jointly])).toEqual(['kept so far']);
    expect(ask(permitted, [seen(), jointly], { bearer: null })).toEqual(['kept so far']);
    expect(ask(permitted, [seen(), did('M', { oneOf: ['A', 'B'] }, 'fire', 5000)], { bearer: null })).toEqual([
      'breached',
    ]);
    const anybody = smallAgreement([ban, { ...permission, bearer: { mode: 'someone', names: [] } }]);
    expect(ask(anybody, [seen(), did('M', 'A', 'fire', 5000)])).toEqual(['kept so far']);
  });

  it('is kept past its own term, or stays breached (4.1.3)', () => {
    const term = smallAgreement([{ ...ban, until: { moment: 'at', instant: 6000, written: '' } }]);
    expect(ask(term, [seen(), did('M', 'A', 'fire', 6000)])).toEqual(['kept']);
    expect(ask(term, [seen(), did('M', 'A', 'fire', 5999)])).toEqual(['breached']);
    expect(ask(term, [seen()], { at: 5999 })).toEqual(['kept so far']);
  });

  it('is not in force before its start, or in a proposal (4.1.1)', () => {
    expect(ask(agreement, [], { at: -1 })).toEqual(['not in force']);
    expect(ask(smallAgreement([ban], { proposal: true }), [])).toEqual(['not in force']);
    const from = smallAgreement([{ ...ban, from: { moment: 'at', instant: 5000, written: '' } }]);
    expect(ask(from, [seen(), did('M', 'A', 'fire', 4999)])).toEqual(['kept so far']);
    expect(ask(from, [seen(), did('M', 'A', 'fire', 5000)])).toEqual(['breached']);
  });
});

describe('who broke it (2.6, 4.6)', () => {
  const agreement = smallAgreement([ban]);
  it('one of the sides: the provision surely, each side maybe', () => {
    const reports = [seen(), did('M', { oneOf: ['A', 'B'] }, 'fire', 5000)];
    expect(ask(agreement, reports)).toEqual(['breached', 'kept so far']);
    expect(ask(agreement, reports, { bearer: null })).toEqual(['breached']);
  });
  it('someone: the provision too is a maybe', () => {
    expect(ask(agreement, [seen(), did('M', undefined, 'fire', 5000)], { bearer: null })).toEqual([
      'breached',
      'kept so far',
    ]);
  });
  it('jointly: both', () => {
    expect(ask(agreement, [seen(), did('M', { all: ['A', 'B'] }, 'fire', 5000)])).toEqual(['breached']);
  });
});

describe('a vague place (6)', () => {
  const agreement = smallAgreement([{ ...ban, what: { act: 'fire', in: 'area' } }]);
  const fired = (where: object) => [seen(), did('M', 'A', 'fire', 5000, { where })];
  it('lies in a zone for sure, maybe, or not', () => {
    expect(ask(agreement, fired({ in: ['town'] }))).toEqual(['breached']);
    expect(ask(agreement, fired({ in: ['far'] }))).toEqual(['kept so far']);
    expect(ask(agreement, fired({ name: 'somewhere' }))).toEqual(['breached', 'kept so far']);
  });
});

describe('a ban of a state (4.3)', () => {
  const agreement = smallAgreement([{ ...ban, what: { state: 'deployed' } }]);
  const observed = (ms: number, holds: boolean) =>
    says('M', 'state', { state: 'deployed', of: 'A', holds, when: iso(ms) });
  it('is breached while it is so, then remedied', () => {
    const reports = [observed(0, false), observed(3000, true), observed(6000, false)];
    expect(ask(agreement, reports, { at: 2999 })).toEqual(['kept so far']);
    expect(ask(agreement, reports, { at: 5999 })).toEqual(['breached']);
    expect(ask(agreement, reports, { at: 6000 })).toEqual(['remedied']);
  });
  it('is unclear before the first observation (2.8)', () => {
    expect(ask(agreement, [observed(3000, false)], { at: 2999 })).toEqual(['breached', 'kept so far', 'remedied']);
  });
});
