import { describe, expect, it } from 'vitest';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { referenceStatuses } from './reference.ts';
import { did, iso, says, seen, smallAgreement } from './small.ts';

// Semantics 4.4, clearance: guns of A leave a zone of 1,000 m from the front by 8 s.
const agreement = smallAgreement(
  [
    {
      id: 'duty',
      type: 'duty',
      what: { act: 'move', clearance: { widths: [{ kind: 'heavy', metres: 1000 }], lines: [{ line: 'front' }] } },
      deadline: { deadline: 'by', tooLate: 8000, written: '' },
    },
  ],
  { lines: [{ id: 'front' }] },
);
const gun = (ms: number, metres: number | undefined, kind = 'gun') =>
  says('M', 'state', {
    state: 'deployed',
    of: 'A',
    kind,
    when: iso(ms),
    ...(metres === undefined ? {} : { where: { from: [{ line: 'front', metres }] } }),
  });

/** Both paths must say the same, and what the law says. */
function ask(reports: Parameters<typeof referenceStatuses>[1]) {
  const question = { norm: 'duty', bearer: 'A', at: 10_000 };
  const reference = [...referenceStatuses(agreement, reports, question)].sort();
  expect([...(statusSetsOfEngine(agreement, reports, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference;
}

describe('clearance (4.4)', () => {
  const moved = did('M', 'A', 'move', 4000);

  it('a gun seen in the zone afterwards undoes the withdrawal', () => {
    expect(ask([seen(), moved, gun(6000, 999)])).toEqual(['reversed']);
  });

  it('at the distance itself it stands outside', () => {
    expect(ask([seen(), moved, gun(6000, 1000)])).toEqual(['kept']);
  });

  it('other arms are none of its business', () => {
    expect(ask([seen(), moved, gun(6000, 999, 'light')])).toEqual(['kept']);
  });

  it('with the line undrawn and no distance stated, the place is a maybe', () => {
    expect(ask([seen(), moved, gun(6000, undefined)])).toEqual(['kept', 'reversed']);
  });

  it('a gun that stands there speaks against an unseen withdrawal', () => {
    expect(ask([gun(9000, 500)])).toEqual(['breached']);
    expect(ask([])).toEqual(['breached', 'kept', 'remedied']);
  });
});
