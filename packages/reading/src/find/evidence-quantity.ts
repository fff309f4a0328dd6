/** Evidence from numbers with a unit: a span, a distance or a size that stands in a norm. */
import type { ClauseIndex } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import type { FoundQuantity, QuantityUnit } from './found.ts';
import type { NormNumber } from './norm-parts.ts';

const QUANTITY = 4;
const COUNT = 1;

/** Units that are exact parts of another. A day is not 24 hours here: deadlines in days end at midnight, those in hours do not. */
const BASE: Partial<Record<QuantityUnit, readonly [QuantityUnit, number]>> = {
  minute: ['second', 60],
  hour: ['second', 3600],
  week: ['day', 7],
  year: ['month', 12],
  metre: ['millimetre', 1000],
  kilometre: ['millimetre', 1_000_000],
  tonne: ['kilogram', 1000],
};

function inBase({ value, unit }: NormNumber): readonly [QuantityUnit | undefined, number] {
  const base = unit && BASE[unit];
  return base ? [base[0], value * base[1]] : [unit, value];
}

function same(a: NormNumber, b: NormNumber): boolean {
  const [[unit, value], [otherUnit, otherValue]] = [inBase(a), inBase(b)];
  return unit === otherUnit && Math.abs(value - otherValue) < 1e-6 * Math.max(1, Math.abs(value));
}

/** What the numbers of a sentence say of the clauses. A bare number counts things, and says little by itself. */
export function quantityEvidence(index: ClauseIndex, quantities: readonly FoundQuantity[]): Evidence[] {
  return quantities.flatMap((quantity) => {
    const { words, from, to } = quantity;
    const because = { by: 'quantity' as const, words: [words], ranges: [{ from, to }] };
    const isCount = quantity.unit === undefined;
    return index.norms
      .filter(({ numbers }) => numbers.some((number) => same(number, quantity)))
      .map(({ clause, id }) => ({
        because,
        clause,
        norms: [id],
        weight: isCount ? COUNT : QUANTITY,
        weak: isCount,
      }));
  });
}
