import { describe, expect, it } from 'vitest';
import type { Agreement, Standard } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { type Ask, referenceStatuses } from './reference.ts';
import { did, iso, says, seconds, seen, smallAgreement } from './small.ts';

const agreement = smallAgreement([
  { id: 'ban', type: 'ban', what: { act: 'fire' } },
  { id: 'duty', type: 'duty', what: { act: 'move' } },
]);
const ask = (reports: readonly Report[], other: Partial<Ask> = {}, under: Agreement = agreement) =>
  [...referenceStatuses(under, [seen(), ...reports], { norm: 'ban', bearer: 'A', at: 10_000, ...other })].sort();
const fired = (source: string, other: object = {}) => did(source, 'A', 'fire', 5000, { incident: 'shots', ...other });
const [YES, MAYBE, NO] = [['breached'], ['breached', 'kept so far'], ['kept so far']];

describe('evidence (2.4)', () => {
  it('is certain, possible after a denial, nothing without affirmation', () => {
    const denied = (source: string) => says(source, 'deny', { incident: 'shots' });
    expect(ask([fired('M')])).toEqual(YES);
    expect(ask([fired('M'), denied('V')])).toEqual(MAYBE);
    expect(ask([denied('V')])).toEqual(NO);
  });
  it('knows who decides', () => {
    const standard: Standard = { standard: 'confirmed', by: ['M'] };
    expect(ask([fired('V')], { standard })).toEqual(MAYBE);
    expect(ask([fired('V'), says('M', 'deny', { incident: 'shots' })], { standard })).toEqual(NO);
    expect(ask([fired('M'), says('V', 'deny', { incident: 'shots' })], { standard })).toEqual(YES);
  });
  it('does not let a party decide in its own favour (2.4.1)', () => {
    expect(ask([fired('M'), says('A', 'deny', { incident: 'shots' })])).toEqual(YES);
    const moved = did('A', 'A', 'move', 5000);
    expect(ask([moved], { norm: 'duty' })).toEqual(['kept', 'pending']);
    expect(ask([moved], { norm: 'duty', standard: { standard: 'confirmed', by: ['A', 'M'] } })).toEqual(['kept']);
    expect(ask([fired('A')])).toEqual(YES);
  });
  it('counts origins, not reports (2.4.2)', () => {
    const standard: Standard = { standard: 'independent', n: 2 };
    expect(ask([fired('M'), fired('V')], { standard })).toEqual(YES);
    expect(ask([fired('M'), fired('M')], { standard })).toEqual(MAYBE);
    expect(ask([fired('M', { derivedFrom: ['x'] }), fired('V', { derivedFrom: ['x'] })], { standard })).toEqual(MAYBE);
  });
  it('takes an admission from the party alone', () => {
    const standard: Standard = { standard: 'admitted' };
    expect(ask([fired('A')], { standard })).toEqual(YES);
    expect(ask([fired('M')], { standard })).toEqual(MAYBE);
  });
});

describe('supersede and retract (2.2)', () => {
  it('bind the same source only; a retracted retraction restores', () => {
    const first = fired('M', { id: 'first' });
    const retract = says('M', 'retract', { id: 'gone', report: 'first' });
    expect(ask([first, retract])).toEqual(NO);
    expect(ask([first, says('V', 'retract', { report: 'first' })])).toEqual(YES);
    expect(ask([first, retract, says('M', 'retract', { report: 'gone' })])).toEqual(YES);
  });
  it('a correction of a correction does not bring the first back', () => {
    const corrected = [
      did('M', 'A', 'fire', 5000, { id: 'one' }),
      did('M', 'A', 'fire', 5000, { id: 'two', supersedes: 'one' }),
      did('M', 'B', 'fire', 5000, { id: 'three', supersedes: 'two' }),
    ];
    expect(ask(corrected)).toEqual(NO);
  });
  it('count only once they are known (2.1)', () => {
    const reports = [
      fired('M', { id: 'one', known: iso(5000) }),
      says('M', 'retract', { report: 'one', known: iso(7000) }),
    ];
    expect(ask(reports, { knownAt: 4999 })).toEqual(NO);
    expect(ask(reports, { knownAt: 6999 })).toEqual(YES);
    expect(ask(reports, { knownAt: 7000 })).toEqual(NO);
  });
});

describe('alternatives (2.5)', () => {
  const accounts = (a: [number, number], b: [number, number]) => [
    did('M', 'A', 'fire', a, { incident: 'shots' }),
    did('V', 'A', 'fire', b, { incident: 'shots' }),
  ];
  it('of time: the common part, else each', () => {
    expect(ask(accounts([3000, 6000], [5000, 9000]), { at: 4999 })).toEqual(NO);
    expect(ask(accounts([3000, 6000], [5000, 9000]), { at: 6000 })).toEqual(YES);
    expect(ask(accounts([3000, 4000], [6000, 7000]), { at: 4000 })).toEqual(MAYBE);
    expect(ask(accounts([3000, 4000], [6000, 7000]), { at: 7000 })).toEqual(YES);
  });
  it('of author: the common candidates, else all', () => {
    const by = (...authors: unknown[]) =>
      authors.map((author) => did('M', author, 'fire', 5000, { incident: 'shots' }));
    expect(ask(by({ oneOf: ['A', 'B'] }, 'A'))).toEqual(YES);
    expect(ask(by('A', 'B'))).toEqual(MAYBE);
    expect(ask([...by('A'), says('V', 'deny', { incident: 'shots', what: 'author', authors: ['A'] })])).toEqual(MAYBE);
  });
});

describe('one incident or two (2.7, section 5)', () => {
  const counted = smallAgreement([
    {
      id: 'ban',
      type: 'ban',
      what: { act: 'move' },
      while: { cond: 'count', event: { act: 'fire' }, op: 'at-least', n: 2 },
    },
  ]);
  const two = [did('M', 'A', 'fire', 2000, { incident: 'x' }), did('M', 'A', 'fire', 3000, { incident: 'y' })];
  it('counts 1 to 2', () => {
    expect(ask(two, {}, counted)).toEqual(NO);
    expect(ask([...two, says('V', 'same', { incidents: ['x', 'y'] })], {}, counted)).toEqual([
      'kept so far',
      'not in force',
    ]);
  });
  it('counts the lowest to the highest number', () => {
    const some = [did('M', 'A', 'fire', 2000, { count: { low: 1, high: 2 } })];
    expect(ask(some, {}, counted)).toEqual(['kept so far', 'not in force']);
  });
});

describe('conditions (5)', () => {
  const within = (condition: object) =>
    smallAgreement([{ id: 'ban', type: 'ban', what: { act: 'move' }, while: condition as never }]);
  const event = { act: 'fire' };
  const onAt = (condition: object, at: number) =>
    ask([did('M', 'A', 'fire', 2000)], { at }, within(condition))[0] === 'kept so far';
  it('once within d includes both ends', () => {
    const condition = { cond: 'once', event, within: seconds(3) };
    expect([1999, 2000, 5000, 5001].map((at) => onAt(condition, at))).toEqual([false, true, true, false]);
  });
  it('since: throughout, after the event', () => {
    const condition = {
      cond: 'since',
      event,
      hold: { cond: 'before', moment: { moment: 'at', instant: 4000, written: '' } },
    };
    expect([1999, 2000, 3999, 4000].map((at) => onAt(condition, at))).toEqual([false, true, true, false]);
  });
  it('for at least d: throughout, both ends included', () => {
    const condition = { cond: 'for', span: seconds(3), of: { cond: 'once', event } };
    expect([4999, 5000].map((at) => onAt(condition, at))).toEqual([false, true]);
  });
});
