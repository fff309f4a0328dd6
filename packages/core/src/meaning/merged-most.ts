/** The most incidents that a part (merged.ts) can make in any world. */
import type { Counted } from './counted.ts';
import { byLikeness } from './likeness.ts';

/**
 * No more than there are single occurrences for, than begin one, and, where all are surely alike, than have room. An occurrence
 * begins an incident if nothing alike lies in the quiet time (ms) before it.
 */
export function most(part: readonly Counted[], quiet: number, atLeast: number): number {
  const all = part.reduce((sum, each) => sum + each.high, 0);
  const begun = beginnings(part, quiet);
  const alike = byLikeness(part).size === 1 && part[0]?.likeness.sure === true;
  const earliest = part.reduce((first, each) => Math.min(first, each.earliest), Number.POSITIVE_INFINITY);
  const latest = part.reduce((last, each) => Math.max(last, each.latest), Number.NEGATIVE_INFINITY);
  return Math.min(Math.floor(all / atLeast), begun, alike ? room(earliest, latest, quiet) : Number.POSITIVE_INFINITY);
}

/** Instants in a period that lie more than the quiet time apart, at most. */
function room(earliest: number, latest: number, quiet: number): number {
  return 1 + Math.floor((latest - earliest) / (quiet + 1));
}

function beginnings(part: readonly Counted[], quiet: number): number {
  let sum = 0;
  for (const sort of byLikeness(part).values()) {
    const alike = sort[0]?.likeness.sure === true;
    const ordered = sort.sort((a, b) => a.latest - b.latest || a.incident - b.incident);
    // Latest start among the sure ones up to each position.
    const starts: number[] = [];
    for (const each of ordered) {
      starts.push(
        Math.max(starts.at(-1) ?? Number.NEGATIVE_INFINITY, each.sure ? each.earliest : Number.NEGATIVE_INFINITY),
      );
    }
    for (const [k, each] of ordered.entries()) {
      const before = Math.min(k, upTo(ordered, each.earliest)) - 1;
      // A sure one that surely lies in the quiet time before: this one begins nothing.
      if (alike && before >= 0 && (starts[before] as number) >= each.latest - quiet) continue;
      sum += Math.min(each.high, room(each.earliest, each.latest, quiet));
    }
  }
  return sum;
}

/** How many of these, in order of their latest instants, surely lie at or before `t`. */
function upTo(ordered: readonly Counted[], t: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((ordered[mid] as Counted).latest <= t) low = mid + 1;
    else high = mid;
  }
  return low;
}
