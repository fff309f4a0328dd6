/** The dates that matter: those on which a status changes. */
import type { Results } from '@servanda/core';

/** Every instant (ms) at which a status of some verdict changes, ascending, each once; and the last of which the results speak. */
export function turningPoints({ verdicts, asOf }: Results): number[] {
  const starts = verdicts.flatMap(({ segments }) =>
    segments.flatMap(({ from }) => (from === null ? [] : Date.parse(from))),
  );
  return [...new Set([...starts, Date.parse(asOf)])].sort((a, b) => a - b);
}

/** The nearest of ascending instants before, or after, an instant; undefined where there is none. */
export function neighbour(points: readonly number[], at: number, way: 'before' | 'after'): number | undefined {
  return way === 'after' ? points.find((point) => point > at) : points.findLast((point) => point < at);
}
