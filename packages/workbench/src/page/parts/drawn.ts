/** How much of a very long row of parts is drawn: around where the reader is, and further as the reader goes. */

/** Parts from `from` to before `to`. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

/**
 * @param weights how much there is to draw in each part
 * @param wanted the part that must be there; -1: none
 * @param atOnce the weight that is drawn at first, and each time that the reader comes to an end
 */
export function drawnAround(weights: readonly number[], wanted: number, atOnce: number): Drawn {
  if (down(weights, 0, atOnce) === weights.length) return { from: 0, to: weights.length };
  const from = wanted < 0 ? 0 : up(weights, wanted, atOnce / 2);
  return { from, to: Math.max(wanted + 1, down(weights, from, atOnce)) };
}

export function furtherUp(weights: readonly number[], { from, to }: Drawn, atOnce: number): Drawn {
  return { from: up(weights, from, atOnce), to };
}

export function furtherDown(weights: readonly number[], { from, to }: Drawn, atOnce: number): Drawn {
  return { from, to: down(weights, to, atOnce) };
}

function up(weights: readonly number[], from: number, weight: number): number {
  let at = from;
  for (let sum = 0; at > 0 && sum < weight; at--) sum += weights[at - 1] ?? 0;
  return at;
}

function down(weights: readonly number[], from: number, weight: number): number {
  let at = from;
  for (let sum = 0; at < weights.length && sum < weight; at++) sum += weights[at] ?? 0;
  return at;
}
