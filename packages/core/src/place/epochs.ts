/** Time cut where a drawing begins or ceases to be valid: within an epoch the same drawings are valid throughout. */

/** Valid during `[from, until)` in ms; an end left out is open. */
export interface Timed {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

export interface Epochs {
  /** How many there are; 1 where nothing changes. */
  readonly n: number;
  /** Epoch `i` is `[starts[i], starts[i + 1])` in ms; the first starts at -Infinity, the last never ends. */
  readonly starts: readonly number[];
  /** The epoch in which an instant (ms) lies. */
  of(t: number): number;
}

export function epochsOf(drawings: readonly Timed[]): Epochs {
  const cuts = drawings.flatMap(({ from = -Infinity, until = Infinity }) => [from, until]).filter(Number.isFinite);
  const starts = [-Infinity, ...[...new Set(cuts)].sort((a, b) => a - b)];
  return {
    n: starts.length,
    starts,
    of(t) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= t) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Whether it is valid at an instant (ms). */
export function isValidAt({ from = -Infinity, until = Infinity }: Timed, t: number): boolean {
  return from <= t && t < until;
}

/** Whether it is valid throughout an epoch. */
export function isValidIn(timed: Timed, { starts }: Epochs, epoch: number): boolean {
  return isValidAt(timed, starts[epoch] as number);
}
