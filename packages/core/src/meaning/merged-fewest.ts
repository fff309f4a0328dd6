/** The fewest incidents that a part (merged.ts) makes in any world. */
import type { Counted } from './counted.ts';
import { byLikeness } from './likeness.ts';

/** Sure occurrences that are one incident in every world. */
interface Cluster {
  readonly earliest: number;
  latest: number;
  /** Single occurrences that are surely in it. */
  size: number;
  /** The highest number of its incidents. */
  high: number;
  last: Counted;
  /** Its one incident may be spread too far to be one; then only one of its occurrences is sure to be here. */
  alone: boolean;
}

/** Sure clusters that are large enough, less those that whatever else there is may join to the one before. `quiet` in ms. */
export function fewest(part: readonly Counted[], quiet: number, atLeast: number): number {
  const large: Cluster[] = [];
  const joints: number[] = [];
  let alone = 0;
  for (const sort of byLikeness(part.filter(({ sure }) => sure)).values()) {
    const enough = clusters(sort, quiet).filter(({ size }) => size >= atLeast);
    // Of those whose likeness is not sure no two are surely alike.
    if (sort[0]?.likeness.sure !== true) {
      alone += enough.length;
      continue;
    }
    let until = Number.NEGATIVE_INFINITY;
    for (const [k, cluster] of enough.entries()) {
      if (k > 0) joints.push(bridge(cluster.earliest - until, quiet));
      until = Math.max(until, cluster.latest);
    }
    large.push(...enough);
  }
  const all = part.reduce((sum, each) => sum + each.high, 0);
  let others = all - large.reduce((sum, { high }) => sum + high, 0);
  // All without an upper bound: more than any bridge needs.
  if (Number.isNaN(others)) others = Number.POSITIVE_INFINITY;
  let low = large.length;
  for (const joint of joints.sort((a, b) => a - b)) {
    if (joint > others || joint === Number.POSITIVE_INFINITY) break;
    others -= joint;
    low--;
  }
  return Math.max(low, Math.min(1, large.length + alone));
}

/** Occurrences needed to join what lies so far apart (ms): none may be farther than the quiet time from the next. */
function bridge(distance: number, quiet: number): number {
  if (distance <= quiet) return 0;
  return quiet === 0 ? Number.POSITIVE_INFINITY : Math.ceil(distance / quiet) - 1;
}

function clusters(sort: readonly Counted[], quiet: number): Cluster[] {
  const out: Cluster[] = [];
  const ordered = [...sort].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest || a.incident - b.incident);
  for (const each of ordered) {
    const cluster = out.at(-1);
    if (cluster && each.likeness.sure && farthest(cluster.last, each) <= quiet) {
      cluster.size = (cluster.alone ? cluster.last.low : cluster.size) + each.low;
      cluster.latest = Math.max(cluster.latest, each.latest);
      cluster.high += each.high;
      cluster.last = each;
      cluster.alone = false;
    } else {
      const together = each.latest - each.earliest <= quiet;
      const { earliest, latest, low, high } = each;
      out.push({ earliest, latest, size: together ? low : 1, high, last: each, alone: true });
    }
  }
  return out;
}

/** The farthest apart that two may lie, ms. */
function farthest(a: Counted, b: Counted): number {
  return Math.max(a.latest - b.earliest, b.latest - a.earliest);
}
