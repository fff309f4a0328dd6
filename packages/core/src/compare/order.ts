/** How much one thing reaches against another. */

/** `narrower`: all that `a` takes in, `b` takes in too. `unordered`: neither, or nothing says so. */
export type Order = 'equal' | 'narrower' | 'wider' | 'unordered';

/** The order of a whole that takes in what each of its parts takes in (`and`). */
export function allOf(orders: readonly Order[]): Order {
  const telling = new Set(orders.filter((order) => order !== 'equal'));
  if (telling.size === 0) return 'equal';
  const [only] = telling;
  return telling.size === 1 && only !== undefined ? only : 'unordered';
}

export function reversed(order: Order): Order {
  if (order === 'narrower') return 'wider';
  return order === 'wider' ? 'narrower' : order;
}

/** From two answers to "does the one lie within the other". */
export function orderOf(aInB: boolean, bInA: boolean): Order {
  if (aInB) return bInA ? 'equal' : 'narrower';
  return bInA ? 'wider' : 'unordered';
}
