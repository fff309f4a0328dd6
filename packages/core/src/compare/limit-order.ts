/** Which of two limits allows more (semantics 4.3.2). Amounts are compared exactly, by their units. */
import type { Limit } from '../agreement/form.ts';
import { compare, type Ratio, ratioOf, times, unitOf } from '../quantity/index.ts';
import { type Order, orderOf } from './order.ts';

interface Amount {
  readonly dimension: string;
  readonly amount: Ratio;
}

function amountOf({ value, unit }: Limit): Amount {
  const { dimension, scale } = unitOf(unit);
  return { dimension, amount: times(ratioOf(value), scale) };
}

/** `narrower`: every amount within `a` is within `b`. Another basis or dimension is another thing. */
export function limitOrder(a: Limit, b: Limit): Order {
  const [one, other] = [amountOf(a), amountOf(b)];
  if (a.basis !== b.basis || one.dimension !== other.dimension) return 'unordered';
  const upper = ({ op }: Limit) => op === 'at-most' || op === 'below';
  if (upper(a) !== upper(b)) return 'unordered';
  const strict = ({ op }: Limit) => op === 'below' || op === 'above';
  const within = (x: Limit, y: Limit, by: number): boolean => {
    if (by === 0) return strict(x) || !strict(y);
    return upper(x) === by < 0;
  };
  const by = compare(one.amount, other.amount);
  return orderOf(within(a, b, by), within(b, a, -by));
}
