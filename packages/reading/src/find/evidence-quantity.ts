/** Evidence from numbers with a unit: a span, a distance or a size that stands in a norm. */
import { isSameAmount } from '../text/units.ts';
import type { ClauseIndex } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import type { FoundQuantity } from './found.ts';

const QUANTITY = 4;
const COUNT = 1;

/** What the numbers of a sentence say of the clauses. A bare number counts things, and says little by itself. */
export function quantityEvidence(index: ClauseIndex, quantities: readonly FoundQuantity[]): Evidence[] {
  return quantities.flatMap((quantity) => {
    const { words, from, to } = quantity;
    const because = { by: 'quantity' as const, words: [words], ranges: [{ from, to }] };
    const isCount = quantity.unit === undefined;
    return index.norms
      .filter(({ numbers }) => numbers.some((number) => isSameAmount(number, quantity)))
      .map(({ clause, id }) => ({
        because,
        clause,
        norms: [id],
        weight: isCount ? COUNT : QUANTITY,
        weak: isCount,
      }));
  });
}
