import type { ShownVerdict } from '../answer/answer.ts';

/** First and last instant of an axis of time, ms. */
export interface PeriodsAxis {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** From the first change that is shown to the last; undefined where nothing has an end. */
export function periodsAxis(verdicts: readonly Pick<ShownVerdict, 'segments'>[]): PeriodsAxis | undefined {
  const times = verdicts.flatMap(({ segments }) =>
    segments.flatMap(({ from, to }) =>
      [from, to].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)])),
    ),
  );
  if (times.length === 0) return undefined;
  const from = times.reduce((a, b) => Math.min(a, b));
  const to = times.reduce((a, b) => Math.max(a, b));
  // A margin at the ends shows what was before the first change and after the last.
  const margin = Math.max(DAY, (to - from) * 0.06);
  return { from: from - margin, to: to + margin };
}
