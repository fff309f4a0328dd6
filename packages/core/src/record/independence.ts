/** An affirming report: who says it, and the origins it goes back to (sorted codes). */
export interface Affirmation {
  readonly source: number;
  readonly origins: readonly number[];
}

/** Up to this many different affirmations the number of independent sources is exact. */
const EXACT = 12;

/**
 * Number of independent sources (semantics 2.4.2): the largest number of reports of different sources whose origins are pairwise
 * disjoint. Exact for up to 12 affirmations that differ; for more it is a lower bound, so that it may say "possible"
 * where a longer search would say "certain", never the reverse.
 */
export function independentSources(affirmations: readonly Affirmation[]): number {
  const distinct = withoutDominated(affirmations);
  return distinct.length <= EXACT ? largest(distinct, 0, []) : greedy(distinct);
}

/** An affirmation that goes back to all that another of its source does, and more, can always be swapped for that one. */
function withoutDominated(affirmations: readonly Affirmation[]): Affirmation[] {
  const kept: Affirmation[] = [];
  const byFewest = [...affirmations].sort(
    (a, b) => a.origins.length - b.origins.length || a.source - b.source || compareCodes(a.origins, b.origins),
  );
  for (const one of byFewest) {
    const dominated = kept.some(
      (other) => other.source === one.source && other.origins.every((o) => one.origins.includes(o)),
    );
    if (!dominated) kept.push(one);
  }
  return kept;
}

function largest(from: readonly Affirmation[], at: number, chosen: readonly Affirmation[]): number {
  if (at === from.length) return chosen.length;
  const one = from[at] as Affirmation;
  const without = largest(from, at + 1, chosen);
  if (without === chosen.length + from.length - at || !fits(one, chosen)) return without;
  return Math.max(without, largest(from, at + 1, [...chosen, one]));
}

function greedy(from: readonly Affirmation[]): number {
  const chosen: Affirmation[] = [];
  for (const one of from) if (fits(one, chosen)) chosen.push(one);
  return chosen.length;
}

function fits(one: Affirmation, chosen: readonly Affirmation[]): boolean {
  return chosen.every(
    (other) => other.source !== one.source && !other.origins.some((origin) => one.origins.includes(origin)),
  );
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
