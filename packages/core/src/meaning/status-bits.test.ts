import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES, type Status } from '../agreement/form.ts';
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
      const merged = merge(
        PROVISION_ORDER,
        sets.map((each) => bits(...each)),
      );
      expect(new Set(statusesOf(merged))).toEqual(firsts);
    }),
  );
});
