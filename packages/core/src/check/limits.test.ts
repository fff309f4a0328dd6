/** Limits and states to be kept, case by case from the law (semantics 2.8.2 to 2.8.5, 4.3.1, 4.3.2): engine and reference alike. */
import { describe, expect, it } from 'vitest';
import type { Agreement, Limit, Norm, Status } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { iso, says, seconds, smallAgreement } from '../reference/small.ts';
import { check } from './check.ts';
import { recordOf, statusSetsOfEngine } from './status-sets.ts';

const MOST: Limit = { op: 'at-most', value: 300, unit: 'kg' };
const measures: Agreement['measures'] = [
  { id: 'mass', unit: 'kg', lasts: { lasts: 'until-contradicted' } },
  { id: 'brief', unit: 'kg', lasts: { lasts: 'at-most', span: seconds(2) } },
  { id: 'glance', unit: 'kg' },
  { id: 'calibre', unit: 'mm', lasts: { lasts: 'until-contradicted' } },
];
const bases: Partial<Agreement> = {
  bases: ['ore', 'metal', 'gas'].map((id) => ({ id, measure: 'mass' })),
  conversions: [
    { from: { value: 3, unit: 'kg', basis: 'ore' }, to: { value: 2, unit: 'kg', basis: 'metal' } },
    { from: { value: 1, unit: 'kg', basis: 'metal' }, to: { value: 1.5, unit: 'kg', basis: 'gas' } },
  ],
};

const limit = (value: Limit = MOST, other: Partial<Norm> = {}, more: Partial<Agreement> = {}): Agreement =>
  smallAgreement([{ id: 'n', type: 'keep', what: { measure: 'mass' }, limit: value, ...other }], { measures, ...more });

const measured = (value: unknown, ms = 5000, other: object = {}): Report =>
  says('M', 'measure', { measure: 'mass', of: 'A', value, unit: 'kg', when: iso(ms), ...other });

/** What both say, which must be one thing. */
function statuses(
  agreement: Agreement,
  reports: readonly Report[],
  at = 10_000,
  bearer: string | null = 'A',
): Status[] {
  const ask = { norm: 'n', bearer, at };
  const [engine] = statusSetsOfEngine(agreement, reports, [ask]);
  const found = [...(engine ?? [])].sort();
  expect([...referenceStatuses(agreement, reports, ask, 20_000)].sort()).toEqual(found);
  return found;
}

/** Measured from before the agreement began, so that all depends on this one measure. */
const from0 = (value: unknown, other: object = {}): Report => measured(value, -1, other);
const KEPT = ['kept so far'];
const BREACHED = ['breached'];
const OPEN = ['breached', 'kept so far', 'remedied'];

describe('a limit on a quantity (4.3.2)', () => {
  it.each([
    ['at-most', 299.999_999, KEPT],
    ['at-most', 300, KEPT],
    ['at-most', 300.000_001, BREACHED],
    ['below', 299.999_999, KEPT],
    ['below', 300, BREACHED],
    ['at-least', 300, KEPT],
    ['at-least', 299.999_999, BREACHED],
    ['above', 300.000_001, KEPT],
    ['above', 300, BREACHED],
  ] as const)('%s 300 kg with %d kg', (op, value, expected) => {
    expect(statuses(limit({ ...MOST, op }), [from0(value)])).toEqual(expected);
  });

  it.each([
    ['above', 100, 'mm', BREACHED],
    ['above', 101, 'mm', KEPT],
    ['at-least', 100, 'mm', KEPT],
    ['at-least', 99, 'mm', BREACHED],
    ['above', 0.1, 'm', BREACHED],
    ['at-least', 10, 'cm', KEPT],
  ] as const)('%s 100 mm with %d %s: a gun of 100 mm is not more than 100 mm', (op, value, unit, expected) => {
    const agreement = limit({ op, value: 100, unit: 'mm' }, { what: { measure: 'calibre' } });
    expect(statuses(agreement, [from0(value, { measure: 'calibre', unit })])).toEqual(expected);
  });

  it('compares units exactly: 0.3 t is 300 kg, and 0.1 t with 0.2 t is not more', () => {
    expect(statuses(limit(), [from0(0.3, { unit: 't' })])).toEqual(KEPT);
    expect(statuses(limit({ ...MOST, value: 0.3, unit: 't' }), [from0(300)])).toEqual(KEPT);
    expect(statuses(limit({ ...MOST, op: 'below', value: 0.3, unit: 't' }), [from0(300_000, { unit: 'g' })])).toEqual(
      BREACHED,
    );
    const both = limit({ ...MOST, value: 0.3, unit: 't' }, { bearer: { mode: 'together', names: ['sides'] } });
    const two = [from0(0.1, { unit: 't' }), from0(0.2, { of: 'B', unit: 't' })];
    expect(statuses(both, two, 10_000, null)).toEqual(KEPT);
  });

  it('lives as a ban of a state: breached while violated, remedied after, kept at the end of its term', () => {
    const reports = [from0(290), measured(320, 2000), measured(300, 4000)];
    expect(statuses(limit(), reports, 1999)).toEqual(KEPT);
    expect(statuses(limit(), reports, 2000)).toEqual(BREACHED);
    expect(statuses(limit(), reports, 3999)).toEqual(BREACHED);
    expect(statuses(limit(), reports, 4000)).toEqual(['remedied']);
    const until = { until: { moment: 'at', instant: 2000, written: 'then' } } as const;
    expect(statuses(limit(MOST, until), reports)).toEqual(['kept']);
  });

  it('is unknown without a measure, whatever is covered, and after "no information", which is never zero', () => {
    const seen = says('M', 'coverage', { when: { from: iso(-100_000), open: true }, fraction: 1 });
    expect(statuses(limit(), [seen])).toEqual(OPEN);
    expect(statuses(limit(), [from0(290), measured(null, 3000)], 2999)).toEqual(KEPT);
    expect(statuses(limit(), [from0(290), measured(null, 3000)])).toEqual(OPEN);
    expect(statuses(limit({ ...MOST, op: 'at-least', value: 0 }), [])).toEqual(KEPT);
  });

  it('is a maybe where a range lies on both sides of it, and where two that decide differ', () => {
    expect(statuses(limit(), [from0({ low: 290, high: 310 })])).toEqual(OPEN);
    expect(statuses(limit(), [from0({ low: 290, high: 300 })])).toEqual(KEPT);
    expect(statuses(limit(), [from0({ low: 300.1 })])).toEqual(BREACHED);
    expect(statuses(limit(), [from0(290), from0(310, { by: 'V' })])).toEqual(OPEN);
    expect(statuses(limit({ ...MOST, value: 310 }), [from0(290), from0(310, { by: 'V' })])).toEqual(KEPT);
    const byM = limit(MOST, { verifiedBy: { standard: 'confirmed', by: ['M'] } });
    expect(statuses(byM, [from0(290), from0(310, { by: 'V' })])).toEqual(KEPT);
    expect(statuses(byM, [from0(310, { by: 'V' })])).toEqual(OPEN);
  });

  it('is not compared with a unit of another dimension', () => {
    expect(statuses(limit(), [from0(290, { unit: 'm' })])).toEqual(OPEN);
    expect(statuses(limit(), [from0(290), measured(400, 2000, { unit: 'pieces' })])).toEqual(KEPT);
  });
});

describe('how long a measure counts (2.8.2), as of an instant between two', () => {
  const of = (measure: string) =>
    limit(MOST, { what: { measure }, from: { moment: 'at', instant: 5000, written: 'then' } });
  const two = (measure: string) => [measured(290, 5000, { measure }), measured(310, 9000, { measure })];

  it('until measured again', () => {
    expect(statuses(of('mass'), two('mass'), 8999)).toEqual(KEPT);
    expect(statuses(of('mass'), two('mass'), 9000)).toEqual(BREACHED);
  });
  it('for at most two seconds after the observed instant', () => {
    expect(statuses(of('brief'), two('brief'), 7000)).toEqual(KEPT);
    expect(statuses(of('brief'), two('brief'), 7001)).toEqual(['breached', 'kept so far']);
  });
  it('when observed only', () => {
    expect(statuses(of('glance'), two('glance'), 5000)).toEqual(KEPT);
    expect(statuses(of('glance'), two('glance'), 5001)).toEqual(['breached', 'kept so far']);
    expect(statuses(of('glance'), two('glance'), 9000)).toEqual(BREACHED);
  });
});

describe('what is measured of parts and wholes (2.8.3)', () => {
  const heavy = (op: Limit['op']) => limit({ ...MOST, op }, { what: { measure: 'mass', kind: 'heavy' } });

  it('a narrower kind gives the least only', () => {
    expect(statuses(heavy('at-most'), [from0(310, { kind: 'gun' })])).toEqual(BREACHED);
    expect(statuses(heavy('at-most'), [from0(290, { kind: 'gun' })])).toEqual(OPEN);
    expect(statuses(heavy('at-least'), [from0(300, { kind: 'gun' })])).toEqual(KEPT);
  });
  it('a wider zone gives the most only; a kind that is left out gives nothing', () => {
    const town = limit(MOST, { what: { measure: 'mass', in: 'town' } });
    expect(statuses(town, [from0(300, { in: ['area'] })])).toEqual(KEPT);
    expect(statuses(town, [from0(310, { in: ['area'] })])).toEqual(OPEN);
    expect(statuses(town, [from0(300)])).toEqual(KEPT);
    expect(statuses(town, [from0(300, { in: ['far'] })])).toEqual(OPEN);
    expect(statuses(heavy('at-most'), [from0(10)])).toEqual(OPEN);
  });
  it('a group gives each member the most', () => {
    expect(statuses(limit(), [from0(300, { of: 'sides' })])).toEqual(KEPT);
    expect(statuses(limit(), [from0(310, { of: 'sides' })])).toEqual(OPEN);
  });
  it('together is the sum; any of is kept while one keeps it', () => {
    const joint = limit(MOST, { bearer: { mode: 'together', names: ['sides'] } });
    expect(statuses(joint, [from0(200), from0(100, { of: 'B' })], 10_000, null)).toEqual(KEPT);
    expect(statuses(joint, [from0(200), from0(101, { of: 'B' })], 10_000, null)).toEqual(BREACHED);
    expect(statuses(joint, [from0(200), from0({ low: 0, high: 150 }, { of: 'B' })], 10_000, null)).toEqual(OPEN);
    const any = limit(MOST, { bearer: { mode: 'any', names: ['sides'] } });
    expect(statuses(any, [from0(310), from0(300, { of: 'B' })], 10_000, null)).toEqual(KEPT);
    expect(statuses(any, [from0(310), from0(301, { of: 'B' })], 10_000, null)).toEqual(BREACHED);
  });
  it('lengths do not add up', () => {
    const calibre = limit({ op: 'at-most', value: 100, unit: 'mm' }, { what: { measure: 'calibre', kind: 'heavy' } });
    expect(statuses(calibre, [from0(122, { measure: 'calibre', unit: 'mm', kind: 'gun' })])).toEqual(OPEN);
    expect(statuses(calibre, [from0(122, { measure: 'calibre', unit: 'mm', kind: 'heavy' })])).toEqual(BREACHED);
  });
  it('contradicting, either may be right', () => {
    const rival = [from0(100), from0(90, { of: 'sides' })];
    expect(statuses(limit({ ...MOST, value: 100 }), rival)).toEqual(KEPT);
    expect(statuses(limit({ ...MOST, value: 95 }), rival)).toEqual(OPEN);
    expect(statuses(limit({ ...MOST, op: 'at-least', value: 90 }), rival)).toEqual(OPEN);
    const joint = limit(MOST, { bearer: { mode: 'together', names: ['sides'] } });
    const sums = [from0(100), from0(150, { of: 'B' }), from0(200, { of: 'sides' })];
    expect(statuses(joint, sums, 10_000, null)).toEqual(OPEN);
  });
});

describe('bases (2.8.4)', () => {
  const gas = (value: number) => limit({ ...MOST, value, basis: 'gas' }, {}, bases);

  it('are converted step by step, exactly, in the declared direction', () => {
    // 3 kg of ore count as 2 of metal, and those as 3 of gas.
    expect(statuses(gas(300), [from0(300, { basis: 'ore' })])).toEqual(KEPT);
    expect(statuses(gas(300), [from0(300.001, { basis: 'ore' })])).toEqual(BREACHED);
    expect(statuses(gas(300), [from0(200, { basis: 'metal' })])).toEqual(KEPT);
    expect(statuses(limit({ ...MOST, basis: 'ore' }, {}, bases), [from0(1, { basis: 'gas' })])).toEqual(OPEN);
  });
  it('unnamed where one matters, they give nothing, and what they measured again is unknown', () => {
    expect(statuses(gas(300), [from0(290)])).toEqual(OPEN);
    expect(statuses(limit(MOST, {}, bases), [from0(290, { basis: 'gas' })])).toEqual(OPEN);
    expect(statuses(gas(300), [from0(290, { basis: 'gas' }), measured(290, 5000)], 4999)).toEqual(KEPT);
    expect(statuses(gas(300), [from0(290, { basis: 'gas' }), measured(290, 5000)])).toEqual(OPEN);
  });
  it('with two ways from one to another have none', () => {
    const twice = { from: { value: 1, unit: 'kg', basis: 'ore' }, to: { value: 5, unit: 'kg', basis: 'gas' } };
    const agreement = limit(
      { ...MOST, basis: 'gas' },
      {},
      { ...bases, conversions: [...(bases.conversions ?? []), twice] },
    );
    expect(statuses(agreement, [from0(1, { basis: 'ore' })])).toEqual(OPEN);
  });
  it('a reading may convert otherwise', () => {
    const value = { from: { value: 1, unit: 'kg', basis: 'metal' }, to: { value: 1, unit: 'kg', basis: 'gas' } };
    const readings = [
      { id: 'as-written', changes: [] },
      { id: 'one-to-one', changes: [{ change: 'conversion' as const, value }] },
    ];
    const agreement = limit({ ...MOST, basis: 'gas' }, {}, { ...bases, questions: [{ id: 'q', text: '?', readings }] });
    const { verdicts } = check(agreement, recordOf(agreement, [from0(300, { basis: 'metal' })]), { asOf: 9000 });
    const ofA = verdicts.filter(({ bearer }) => bearer === 'A').map((v) => [v.readings.q, v.statuses, v.measured?.low]);
    expect(ofA).toEqual([
      ['as-written', BREACHED, 450],
      ['one-to-one', KEPT, 300],
    ]);
  });
});

describe('own measures (2.8.5)', () => {
  const own = (value: unknown, other: object = {}) => from0(value, { by: 'A', ...other });

  it('decide against their source, not for it, and end nothing in its favour', () => {
    expect(statuses(limit(), [own(290)])).toEqual(OPEN);
    expect(statuses(limit(), [own(301)])).toEqual(BREACHED);
    expect(statuses(limit(), [own({ low: 290, high: 400 })])).toEqual(OPEN);
    expect(statuses(limit(), [from0(310), measured(290, 5000, { by: 'A' })])).toEqual(BREACHED);
    expect(statuses(limit(), [from0(310), measured(290, 5000)])).toEqual(['remedied']);
    expect(statuses(limit(), [own(290, { of: 'B' })], 10_000, 'B')).toEqual(KEPT);
  });
  it('decide where the standard names the source', () => {
    const named = limit(MOST, { verifiedBy: { standard: 'confirmed', by: ['A'] } });
    expect(statuses(named, [own(290)])).toEqual(KEPT);
    const admitted = limit(MOST, { verifiedBy: { standard: 'admitted' } });
    expect(statuses(admitted, [own(290)])).toEqual(KEPT);
    expect(statuses(admitted, [from0(310)])).toEqual(OPEN);
  });
  it('need n who measured the same amount where n must be independent', () => {
    const two = limit(MOST, { verifiedBy: { standard: 'independent', n: 2 } });
    const at = { asOf: 9000, provisions: ['n'] };
    const ofA = (reports: readonly Report[]) =>
      check(two, recordOf(two, reports), at)
        .verdicts.find(({ bearer }) => bearer === 'A')
        ?.statuses.toSorted();
    expect(ofA([from0(290), from0(0.29, { by: 'V', unit: 't' })])).toEqual(KEPT);
    expect(ofA([from0(290), from0(291, { by: 'V' })])).toEqual(OPEN);
    expect(ofA([from0(290), from0(290, { by: 'V', derivedFrom: ['wire'] })])).toEqual(KEPT);
    expect(ofA([from0(290, { derivedFrom: ['wire'] }), from0(290, { by: 'V', derivedFrom: ['wire'] })])).toEqual(OPEN);
  });
});

describe('a state that must be kept (4.3.1)', () => {
  const keep = smallAgreement([{ id: 'n', type: 'keep', what: { state: 'deployed' } }]);
  const seen = (holds: boolean, ms: number) => says('M', 'state', { state: 'deployed', of: 'A', holds, when: iso(ms) });

  it('is breached while it is not so, remedied after, and never settled by silence', () => {
    const reports = [seen(true, -1), seen(false, 3000), seen(true, 6000)];
    expect(statuses(keep, reports, 2999)).toEqual(KEPT);
    expect(statuses(keep, reports, 3000)).toEqual(BREACHED);
    expect(statuses(keep, reports, 6000)).toEqual(['remedied']);
    const covered = says('M', 'coverage', { when: { from: iso(-100_000), open: true }, fraction: 1 });
    expect(statuses(keep, [covered])).toEqual(OPEN);
  });
});

describe('a quantity in a condition (5)', () => {
  it('holds while it is within the limit, by whoever measured it', () => {
    const agreement = smallAgreement(
      [
        {
          id: 'n',
          type: 'permission',
          what: { act: 'fire' },
          provided: { cond: 'quantity', of: { measure: 'mass', by: { who: 'of', names: ['A'] } }, limit: MOST },
        },
      ],
      { measures },
    );
    const reports = [from0(300, { by: 'A' }), measured(301, 5000)];
    expect(statuses(agreement, reports, 4999)).toEqual(KEPT);
    expect(statuses(agreement, reports, 5000)).toEqual(['not in force']);
    expect(statuses(agreement, [], 5000)).toEqual(['kept so far', 'not in force']);
  });
});

describe('the example of 4.3.2', () => {
  const reports = [from0(290), measured(320, 2000), measured(null, 3000), measured(300, 4000)];

  it('is unclear while the source has no information after a breach, and remedied after', () => {
    expect(statuses(limit(), reports, 2999)).toEqual(BREACHED);
    expect(statuses(limit(), reports, 3001)).toEqual(['breached', 'remedied']);
    expect(statuses(limit(), reports, 4000)).toEqual(['remedied']);
  });

  it('measured for the first time later, may have been beyond the limit before', () => {
    expect(statuses(limit(), [measured(290, 2000)], 2000)).toEqual(['kept so far', 'remedied']);
  });
});
