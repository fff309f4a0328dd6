import type { Range } from '../text/text.ts';

/** Tells whether a range shares a letter with any of these; asked as often as one likes, each time by halving. */
export function overlapping(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  let end = 0;
  const ends = sorted.map(({ to }) => (end = Math.max(end, to)));
  return ({ from, to }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.from ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? from) > from;
  };
}
