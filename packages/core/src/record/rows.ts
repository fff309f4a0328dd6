/** Rows of a CSR column: those of group `g` are `order[start[g]] … order[start[g + 1] - 1]`, in their first order. */
export interface Rows {
  readonly start: Int32Array;
  readonly order: Int32Array;
}

/** Groups rows by a key from 0 to `groups - 1`; stable. A negative key leaves its row out. */
export function groupRows(key: ArrayLike<number>, groups: number): Rows {
  const start = new Int32Array(groups + 1);
  for (let i = 0; i < key.length; i++) {
    const k = key[i] as number;
    if (k >= 0) start[k + 1] = (start[k + 1] as number) + 1;
  }
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const order = new Int32Array(start[groups] as number);
  const next = start.slice(0, groups);
  for (let i = 0; i < key.length; i++) {
    const k = key[i] as number;
    if (k < 0) continue;
    order[next[k] as number] = i;
    next[k] = (next[k] as number) + 1;
  }
  return { start, order };
}
