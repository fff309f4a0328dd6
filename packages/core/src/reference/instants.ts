/**
 * The instants that can make a difference. A status compares instants of the world with one another and with written instants, after
 * adding spans: all its tests have the form x - y ≤ c, or ask which local day x is in. Worlds that answer all these tests alike have the
 * same status, and (the tests are difference constraints) where a set of answers is possible at all, it is possible with every vague instant
 * at an end of its period or at a written instant plus a sum of such c, each ± 1 ms. So it is enough to try those; sums of
 * two spans suffice because generated records have few vague instants. Periods of a few ms are tried whole.
 */
import type { Agreement, Span } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { tooLateDayAfter, tooLateWithin } from '../time/deadline.ts';
import { addSpan, isCalendarSpan, spanMs } from '../time/span.ts';
import { parseWhen } from '../time/time-text.ts';
import type { Period } from './types.ts';

/** Interesting instants up to `at`, in order, with one before everything. ms. */
export function interestingInstants(agreement: Agreement, reports: readonly Report[], at: number): number[] {
  const { clock } = agreement;
  const written = new Set<number>([at]);
  const spans: Span[] = [];
  const days = new Set<number>();
  collect(agreement, written, spans, days);
  for (const { from } of agreement.amendments ?? []) written.add(from);
  for (const report of reports) {
    if (!('when' in report) || report.when === undefined) continue;
    const { from, to } = parseWhen(report.when, clock);
    written
      .add(from)
      .add(to - 1)
      .add(to);
    for (let instant = from; to - from <= 6 && instant < to; instant++) written.add(instant);
  }
  const shift = (instant: number): number[] => [
    ...spans.flatMap((span) => [
      tooLateWithin(span, instant, clock),
      addSpan(instant, span, clock),
      ...(span.unit === 'months' || span.unit === 'years' ? [] : [instant - spanMs(span), instant + spanMs(span)]),
    ]),
    ...[...days].map((n) => tooLateDayAfter(n, instant, clock)),
  ];
  // A deadline counted in days jumps at midnight.
  if (days.size > 0 || spans.some(isCalendarSpan)) days.add(0);
  const near = new Set([...written].filter((instant) => Number.isFinite(instant)));
  // A period lies any number of spans from its anchor, and so does what happens in it from the anchor of an alternative.
  for (const span of periodic(agreement)) {
    for (const instant of [...near])
      for (let k = 1; k <= MOST_PERIODS; k++) {
        near.add(addSpan(instant, { ...span, n: k * span.n }, clock));
        if (!isCalendarSpan(span)) near.add(instant - k * spanMs(span));
      }
  }
  for (let round = 0; round < 2; round++)
    for (const instant of [...near]) for (const next of shift(instant)) near.add(next);
  const all = new Set<number>();
  // What a condition brings about begins two instants after what it looks at (4.7), and another power may look at that.
  const after = agreement.norms.some(({ power }) => power?.once) ? [2, 3, 4] : [];
  for (const instant of near)
    for (const next of [-1, 0, 1, ...after].map((ms) => instant + ms)) if (next <= at) all.add(next);
  const sorted = [...all].sort((a, b) => a - b);
  return [(sorted[0] ?? at) - 1, ...sorted];
}

/** More periods than the records of tests last. */
const MOST_PERIODS = 8;

function periodic({ norms }: Agreement): Span[] {
  return norms.flatMap(({ every }) => (every ? [every.span] : []));
}

function collect(part: unknown, written: Set<number>, spans: Span[], days: Set<number>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('n' in part && 'unit' in part) {
    const span = part as Span;
    if (!spans.some(({ n, unit }) => n === span.n && unit === span.unit)) spans.push(span);
  }
  if ('deadline' in part && 'n' in part) days.add(Number(part.n) - (part.deadline === 'day-of' ? 1 : 0));
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'number' && ['instant', 'tooLate', 'signed', 'inForce', 'from', 'until', 'to'].includes(key))
      written.add(value);
    else if (key !== 'examples') collect(value, written, spans, days);
  }
}

/** Instants to try in a vague period. All that lie after `at` are alike (3.2): one of them stands for the rest. */
export function candidates({ from, to }: Period, interesting: readonly number[], at: number): number[] {
  if (from > at) return [from];
  const upTo = Math.min(to, at + 1);
  const within =
    upTo - from <= 6
      ? Array.from({ length: upTo - from }, (_, i) => from + i)
      : [...new Set([from, ...interesting.filter((each) => from <= each && each < upTo), upTo - 1])];
  return to > upTo ? [...within, upTo] : within;
}
