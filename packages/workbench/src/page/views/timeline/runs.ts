/** Periods of a lane as what can be seen of them: those too narrow to be seen are gathered into marks that say how many they are. */
import type { Segment } from '@servanda/core';
import { type TimeWindow, xOf } from './scale.ts';

/** Segments `first` to `last` of the lane, from `x1` to `x2` px. More than one: too narrow to be told apart. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly x1: number;
  readonly x2: number;
}

/** Beginning and end in ms; open ends are infinite. */
export const endsOf = ({ from, to }: Segment): readonly [number, number] => [
  from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
  to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
];

/** @param narrowest px below which a period is gathered with its narrow neighbours */
export function runsOf(segments: readonly Segment[], window: TimeWindow, width: number, narrowest: number): Run[] {
  const runs: Run[] = [];
  let isNarrow = false;
  segments.forEach((segment, i) => {
    const [from, to] = endsOf(segment);
    if (to < window.from || from > window.to || (to === window.from && from < to)) return;
    const x1 = xOf(window, width, Math.max(from, window.from));
    const x2 = xOf(window, width, Math.min(to, window.to));
    const before = runs.at(-1);
    const narrow = x2 - x1 < narrowest;
    if (narrow && isNarrow && before) runs[runs.length - 1] = { ...before, last: i, x2 };
    else runs.push({ first: i, last: i, x1, x2 });
    isNarrow = narrow;
  });
  return runs;
}
