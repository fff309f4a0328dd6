import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES, type Status } from '../agreement/form.ts';
import { maskAt, statusLine } from '../timeline/status-line.ts';
import { bits, INSTANCE_ORDER, merge, PROVISION_ORDER, statusesOf } from './status-bits.ts';

const set = fc.uniqueArray(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 4 });

test('both orders name every status once', () => {
  expect([...PROVISION_ORDER].sort()).toEqual([...STATUSES].sort());
  expect([...INSTANCE_ORDER].sort()).toEqual([...STATUSES].sort());
});

test('merged sets are the firsts of all choices, one of each set (semantics 4.5, 4.6)', () => {
  fc.assert(
    fc.property(fc.array(set, { minLength: 1, maxLength: 3 }), (sets) => {
      let choices: Status[][] = [[]];
      for (const each of sets) choices = choices.flatMap((chosen) => each.map((status) => [...chosen, status]));
      const firsts = new Set(choices.map((chosen) => PROVISION_ORDER.find((status) => chosen.includes(status))));
      const lines = sets.map((each) => statusLine([], () => bits(...each)));
      const [merged] = merge(PROVISION_ORDER, lines).mask;
      expect(new Set(statusesOf(merged as number))).toEqual(firsts);
    }),
  );
});

test('lines merged over time are their sets merged at each instant', () => {
  const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), set), { maxLength: 4 }).map((changes) => {
    const sorted = changes.toSorted((a, b) => a[0] - b[0]);
    const at = (t: number) => sorted.findLast(([from]) => from <= t)?.[1] ?? ['pending' as const];
    return statusLine(
      sorted.map(([t]) => t),
      (t) => bits(...at(t)),
    );
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const merged = merge(INSTANCE_ORDER, lines);
      for (let t = -1; t <= 13; t++) {
        const now = lines.map((each) => statusLine([], () => maskAt(each, t)));
        expect(maskAt(merged, t)).toBe(merge(INSTANCE_ORDER, now).mask[0]);
      }
    }),
  );
});
