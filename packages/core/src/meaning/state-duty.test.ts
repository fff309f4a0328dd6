import { describe, expect, test } from 'vitest';
import type { Agreement, Norm } from '../agreement/form.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import type { Report } from '../record/report.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { iso, says, smallAgreement } from '../reference/small.ts';

// Semantics 4.4 with 2.8.1 and 6.4: a duty to have guns in the area; one second is a day.
const station: Partial<Norm> = {
  id: 'n',
  type: 'duty',
  bearer: { mode: 'each', names: ['A'] },
  what: { state: 'deployed', in: 'area' },
};
const gun = (name: string, ms: number, holds = true, where: object = { name }) =>
  says('M', 'state', { state: 'deployed', of: 'A', holds, when: iso(ms), where });
/** Nothing of A's is anywhere, but for what is seen. */
const none = (ms: number) => says('M', 'state', { state: 'deployed', of: 'A', holds: false, when: iso(ms) });
const inArea = { in: ['area'] };

/** What both paths say of A at an instant; they must agree. */
function ask(reports: Report[], at: number, other: Partial<Agreement> = {}): string {
  const agreement = smallAgreement([station], other);
  const question = { norm: 'n', bearer: 'A', at, readings: {} };
  const reference = [...referenceStatuses(agreement, reports, question)].sort();
  expect([...(statusSetsOfEngine(agreement, reports, [question])[0] ?? [])].sort()).toEqual(reference);
  return reference.join();
}

describe('what is seen perhaps there keeps a duty to reach a state from being surely undone, and from being surely not', () => {
  test('one gun leaves the area, another stands nobody knows where', () => {
    const reports = [
      none(500),
      gun('depot', 1000, true, inArea),
      gun('ridge', 2000),
      gun('depot', 3000, false, inArea),
    ];
    expect(ask(reports, 2500)).toBe('kept');
    expect(ask(reports, 3000)).toBe('kept,reversed');
  });

  test('of two guns at unknown places the first is gone: it may have been the one', () => {
    const reports = [none(500), gun('depot', 1000), gun('ridge', 2000), gun('depot', 3000, false)];
    expect(ask(reports, 2500)).toBe('kept,pending');
    expect(ask(reports, 3000)).toBe('kept,pending,reversed');
  });

  test('one gun at an unknown place is either there or not as long as it stands', () => {
    const reports = [none(500), gun('depot', 1000), gun('depot', 2000)];
    expect(ask(reports, 3000)).toBe('kept,pending');
  });

  test('a gun at an unknown place may be left outside when the border moves', () => {
    const box = (west: number) => [
      [
        [
          [west, -1],
          [31, -1],
          [31, 1],
          [west, 1],
          [west, -1],
        ],
      ],
    ];
    const zones = [
      {
        id: 'area',
        drawings: [
          { by: 'M', until: 3000, shape: box(30) },
          { by: 'M', from: 3000, shape: box(30.5) },
        ],
      },
    ];
    const reports = [none(500), gun('depot', 1000)];
    expect(ask(reports, 2999, { zones })).toBe('kept,pending');
    expect(ask(reports, 3000, { zones })).toBe('kept,pending,reversed');
  });
});
