/** The comparison over every shipped document: with itself, and of each two readings of each question, there and back. */
import { compareAgreements, type Difference } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { agreementOf, SHIPPED } from './support/shipped.ts';

const mirrored = ({ counts }: Difference): Difference['counts'] => ({
  ...counts,
  added: counts.dropped,
  dropped: counts.added,
  tightened: counts.loosened,
  loosened: counts.tightened,
});

describe.each(SHIPPED)('%s', (name) => {
  const agreement = agreementOf(name);

  test('is the same as itself', () => {
    expect(compareAgreements({ agreement }, { agreement })).toMatchObject({
      items: [],
      ambiguous: [],
      remarks: expect.any(Array),
    });
    expect(compareAgreements({ agreement }, { agreement }).same).not.toBeNull();
  });

  test('two readings of a question are told apart, and the other way round is the mirror', () => {
    for (const { id, readings } of agreement.questions) {
      for (const [i, one] of readings.entries()) {
        for (const other of readings.slice(i + 1)) {
          const a = { agreement, readings: { [id]: one.id } };
          const b = { agreement, readings: { [id]: other.id } };
          const there = compareAgreements(a, b);
          expect(there.items, `${id}: ${one.id} and ${other.id}`).not.toEqual([]);
          expect(compareAgreements(b, a).counts).toEqual(mirrored(there));
        }
      }
    }
  });
});
