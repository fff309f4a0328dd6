/** The periods of a periodic duty as functions of their anchor (semantics 4.5.1). Instants in ms. */
import type { Deadline, Every, Moment } from '../agreement/form.ts';
import { addSpan, dateOf, localDay, startOfDay, tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/index.ts';

/** What a period gives for each instant at which its anchor may lie. */
export interface Steps {
  readonly starts: (anchor: number) => number;
  readonly ends: (anchor: number) => number;
  /** The window: acts from `opens` on and before `closes` are this period's. */
  readonly opens: (anchor: number) => number;
  readonly closes: (anchor: number) => number;
  /** First instant too late, never after the window. */
  readonly tooLate: (anchor: number) => number;
}

/** Period `k` (from 0). Each is counted from the anchor itself, so that a short month moves no later period. */
export function stepsOf(every: Every, deadline: Deadline | undefined, k: number, clock: string): Steps {
  const start = (n: number) => (anchor: number) =>
    addSpan(anchor, { n: n * every.span.n, unit: every.span.unit }, clock);
  const edge = deadline === undefined || deadline.deadline === 'by' ? undefined : edgeOf(deadline.of);
  const first = edge === 'end' ? k + 1 : k;
  const closes = start(first + 1);
  return {
    starts: start(k),
    ends: start(k + 1),
    opens: start(first),
    closes,
    tooLate:
      deadline === undefined || deadline.deadline === 'by' || edge === undefined
        ? closes
        : (anchor) => Math.min(closes(anchor), counted(deadline, start(first)(anchor), clock)),
  };
}

/** Where a deadline counts from something else than the period it is not looked at. */
function edgeOf(moment: Moment): 'start' | 'end' | undefined {
  if (moment.moment === 'after') return edgeOf(moment.of);
  return moment.moment === 'period' ? moment.edge : undefined;
}

function counted(deadline: Exclude<Deadline, { deadline: 'by' }>, edge: number, clock: string): number {
  const instantOf = (moment: Moment): number =>
    moment.moment === 'after' ? addSpan(instantOf(moment.of), moment.span, clock) : edge;
  const from = instantOf(deadline.of);
  if (deadline.deadline === 'within') return tooLateWithin(deadline.span, from, clock);
  return (deadline.deadline === 'day-of' ? tooLateDayOf : tooLateDayAfter)(deadline.n, from, clock);
}

/** Midnights in `[from, to)` that begin a day which some month lacks: over them adding months does not go forward. */
export function shortMonthsIn(from: number, to: number, clock: string): number[] {
  const out: number[] = [];
  for (let day = localDay(from, clock); startOfDay(day, clock) < to; day++) {
    const midnight = startOfDay(day, clock);
    if (midnight >= from && dateOf(day).day > 28) out.push(midnight);
  }
  return out;
}
