/** Amendments, case by case from the law (semantics 4.12): engine and reference alike, at the instants of the amendments and beside them. */
import { describe, expect, it } from 'vitest';
import type { Agreement, Amendment, Change, Norm, Status } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { iso, says, smallAgreement } from '../reference/small.ts';
import { check } from './check.ts';
import { recordOf, statusSetsOfEngine } from './status-sets.ts';

const AT = 5000;
const kinds: Agreement['kinds'] = [{ id: 'gun' }, { id: 'rifle' }];
const amended = (norm: Partial<Norm>, changes: Change[], more: Partial<Agreement> = {}): Agreement => {
  const amendments: Amendment[] = [{ id: 'first', from: AT, changes }];
  return smallAgreement([{ id: 'n', sufficientCoverage: 0, ...norm }], { kinds, amendments, ...more });
};
const change = (line: 'what' | 'deadline' | 'bearer', value: unknown): Change => ({
  change: 'norm',
  norm: 'n',
  line,
  value,
});
const moves = (by: string, ms: number, kind = 'gun'): Report =>
  says('M', 'occurrence', { act: 'move', author: by, kind, when: iso(ms) });
const watched = says('M', 'coverage', { fraction: 1, when: { from: iso(-100_000), to: iso(100_000) } });

/** What both say, which must be one thing. */
function statuses(agreement: Agreement, reports: readonly Report[], at: number, bearer: string | null = 'A'): Status[] {
  const ask = { norm: 'n', bearer, at };
  const given = [watched, ...reports];
  const found = [...(statusSetsOfEngine(agreement, given, [ask])[0] ?? [])].sort();
  expect([...referenceStatuses(agreement, given, ask, 20_000)].sort()).toEqual(found);
  return found;
}

describe('a ban', () => {
  const any = { type: 'ban' as const, what: { act: 'move' } };
  const guns = { act: 'move', kind: 'gun' };

  it('that is loosened: a breach before stays one, and at the instant of the amendment there is none', () => {
    const loosened = amended(any, [change('what', guns)]);
    expect(statuses(loosened, [moves('A', AT - 1, 'rifle')], AT - 1)).toEqual(['breached']);
    expect(statuses(loosened, [moves('A', AT - 1, 'rifle')], AT)).toEqual(['breached']);
    expect(statuses(loosened, [moves('A', AT, 'rifle')], AT)).toEqual(['kept so far']);
    expect(statuses(loosened, [moves('A', AT - 1, 'rifle')], AT, 'B')).toEqual(['kept so far']);
    expect(statuses(loosened, [moves('A', AT - 1, 'rifle')], AT, null)).toEqual(['breached']);
  });

  it('that is tightened reaches nothing that was done before', () => {
    const tightened = amended({ ...any, what: guns }, [change('what', any.what)]);
    expect(statuses(tightened, [moves('A', AT - 1, 'rifle')], AT + 1)).toEqual(['kept so far']);
    expect(statuses(tightened, [moves('A', AT, 'rifle')], AT)).toEqual(['breached']);
  });

  it('that is dropped is ended, even if it was breached', () => {
    const dropped = amended(any, [{ change: 'drop-norm', norm: 'n' }]);
    expect(statuses(dropped, [moves('A', AT - 1)], AT - 1)).toEqual(['breached']);
    expect(statuses(dropped, [moves('A', AT - 1)], AT)).toEqual(['ended']);
  });
});

describe('a duty', () => {
  const by = (tooLate: number) => ({ deadline: 'by' as const, tooLate, written: 'then' });
  const duty = { type: 'duty' as const, what: { act: 'move' }, deadline: by(3000) };

  it('is extended before its deadline, and breached until it is extended after it', () => {
    const before = amended({ ...duty, deadline: by(AT + 1) }, [change('deadline', by(9000))]);
    expect(statuses(before, [], AT + 1)).toEqual(['pending']);
    const after = amended(duty, [change('deadline', by(9000))]);
    expect(statuses(after, [], AT - 1)).toEqual(['breached']);
    expect(statuses(after, [], AT)).toEqual(['pending']);
    expect(statuses(after, [moves('A', 4000)], AT - 1)).toEqual(['remedied']);
    expect(statuses(after, [moves('A', 4000)], AT)).toEqual(['kept']);
    expect(statuses(after, [], 9000)).toEqual(['breached']);
  });

  it('binds who comes later from then on, and who leaves no more', () => {
    const other = amended({ ...duty, bearer: { mode: 'each', names: ['A'] } }, [
      change('bearer', { mode: 'each', names: ['B'] }),
    ]);
    expect(statuses(other, [], AT - 1, 'B')).toEqual(['not in force']);
    expect(statuses(other, [], AT, 'B')).toEqual(['breached']);
    expect(statuses(other, [], AT, 'A')).toEqual(['ended']);
    expect(statuses(other, [moves('B', 1000)], AT, null)).toEqual(['kept']);
  });

  it('that an amendment adds is not in force before, and is not there in the original', () => {
    const added = amended({ ...duty, deadline: by(9000), addedBy: 'first' }, []);
    expect(statuses(added, [], AT - 1)).toEqual(['not in force']);
    expect(statuses(added, [], AT)).toEqual(['pending']);
    expect(check(added, recordOf(added, []), { original: true }).verdicts).toEqual([]);
  });
});

it('several amendments at one instant apply in the order of the document and are one version', () => {
  const two = amended({ type: 'ban', what: { act: 'move' } }, []);
  const agreement: Agreement = {
    ...two,
    amendments: [
      { id: 'one', from: AT, changes: [change('what', { act: 'move', kind: 'gun' })] },
      { id: 'two', from: AT, changes: [change('what', { act: 'move', kind: 'rifle' })] },
    ],
  };
  expect(statuses(agreement, [moves('A', AT, 'gun')], AT)).toEqual(['kept so far']);
  expect(statuses(agreement, [moves('A', AT, 'rifle')], AT)).toEqual(['breached']);
  const [verdict] = check(agreement, recordOf(agreement, [watched]), { asOf: AT }).verdicts;
  expect(verdict?.version).toEqual({ from: '1970-01-01T00:00:05Z', amendments: ['one', 'two'] });
});
