/** A verdict cut to the period asked for, in ms. */
import type { Status, Verdict } from '@servanda/core';
import type { ShownVerdict } from './answer.ts';
import type { Asked } from './periods.ts';

/** Half-open `[from, to)`; infinite where open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly statuses: readonly Status[];
}

export function stretchesOf(verdict: Verdict): Stretch[] {
  return verdict.segments.map(({ from, to, statuses }) => ({
    from: from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
    to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
    statuses,
  }));
}

/** Those that touch the period. */
export function within(stretches: readonly Stretch[], asked: Asked): Stretch[] {
  return stretches.filter((stretch) => touches(stretch, asked));
}

const touches = (stretch: Stretch, { from, to }: Asked): boolean => stretch.from <= to && stretch.to > from;

/** As it is shown: cut to the period. The last end is open, since nothing after the period was asked. */
export function shownVerdict(verdict: Verdict, asked: Asked): ShownVerdict {
  const stretches = stretchesOf(verdict);
  const touching = verdict.segments.filter((_, i) => touches(stretches[i] as Stretch, asked));
  const start = Number.isFinite(asked.from) ? instantText(asked.from) : null;
  return {
    bearer: verdict.bearer,
    readings: verdict.readings,
    standard: verdict.standard,
    segments: touching.map(({ from, to, statuses }, i) => ({
      from: i === 0 ? start : from,
      to: to !== null && Date.parse(to) > asked.to ? null : to,
      statuses,
    })),
    breachFrom: verdict.breach?.firstCertain ?? verdict.breach?.firstPossible ?? null,
  };
}

/** As the checker writes instants: milliseconds only where there are any. */
function instantText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
