/** Puts bars under each other so that none covers another. */

export interface Bar {
  /** px */
  readonly x1: number;
  readonly x2: number;
}

/**
 * The row of each bar, from 0. Bars come by `x1`; between two of a row there are at least `gap` px.
 * Undefined: it takes more than `most` rows.
 */
export function packed(bars: readonly Bar[], gap: number, most: number): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  for (const { x1, x2 } of bars) {
    let row = ends.findIndex((end) => end + gap <= x1);
    if (row < 0) row = ends.length;
    if (row >= most) return undefined;
    ends[row] = x2;
    rows.push(row);
  }
  return rows;
}
