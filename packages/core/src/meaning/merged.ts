/**
 * How many incidents a merging rule makes, lowest to highest (semantics 4.10, 3 to 6), without looking at worlds. What can
 * never be one incident is bounded apart: parts that are surely unlike, or that more than the quiet time surely parts.
 */
import type { Counted } from './counted.ts';
import { byLikeness, mayBeAlike } from './likeness.ts';
import { fewest } from './merged-fewest.ts';
import { most } from './merged-most.ts';

/** Groups of what may be one incident, each in order of time. `quiet` in ms. */
export function partsOf(counted: readonly Counted[], quiet: number): Counted[][] {
  return alikeParts(counted).flatMap((part) => {
    const out: Counted[][] = [];
    let until = Number.NEGATIVE_INFINITY;
    for (const each of [...part].sort((a, b) => a.earliest - b.earliest || a.incident - b.incident)) {
      const last = out.at(-1);
      if (last === undefined || each.earliest - until > quiet) out.push([each]);
      else last.push(each);
      until = Math.max(until, each.latest);
    }
    return out;
  });
}

/** Lowest and highest number of incidents; `quiet` in ms, `atLeast` single occurrences make one. */
export function mergedNumber(
  counted: readonly Counted[],
  quiet: number,
  atLeast: number,
): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const part of partsOf(counted, quiet)) {
    low += fewest(part, quiet, atLeast);
    high += most(part, quiet, atLeast);
  }
  return { low, high };
}

/** Divided by likeness: what lies in two parts is unlike in every world. */
function alikeParts(counted: readonly Counted[]): Counted[][] {
  const left = [...byLikeness(counted).values()];
  const out: Counted[][] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const part = [first];
    for (const one of part) {
      for (let k = left.length - 1; k >= 0; k--) {
        const other = left[k] as Counted[];
        if (mayBeAlike((one[0] as Counted).likeness, (other[0] as Counted).likeness)) part.push(...left.splice(k, 1));
      }
    }
    out.push(part.flat());
  }
  return out;
}
