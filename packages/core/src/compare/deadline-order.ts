/** Which of two deadlines comes first, and where the time of each begins to run (semantics 1.5, 4.4). */
import type { Deadline, Moment, Span } from '../agreement/form.ts';
import { isCalendarSpan, spanMs, tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/index.ts';
import { equalInForm } from './meaning-key.ts';
import type { Side, Sides } from './side.ts';

export type Sooner = 'same' | 'earlier' | 'later' | 'unknown';
export interface DeadlineOrder {
  /** When `b` is due, seen from `a`. */
  readonly due: Sooner;
  /** When the time of `b` begins to run, seen from `a`. `same` also where nothing says when. */
  readonly opens: Sooner;
  readonly why: string;
}

function sooner(a: number, b: number): Sooner {
  if (a === b) return 'same';
  return b < a ? 'earlier' : 'later';
}

const anchorOf = (deadline: Deadline): Moment | undefined => (deadline.deadline === 'by' ? undefined : deadline.of);

/** First instant too late (ms), where that is the same in every world. */
function dueAt({ agreement: { clock }, fixed }: Side, deadline: Deadline): number | undefined {
  if (deadline.deadline === 'by') return deadline.tooLate;
  const anchor = fixed(deadline.of);
  if (anchor === undefined) return undefined;
  if (deadline.deadline === 'within') return tooLateWithin(deadline.span, anchor, clock);
  return deadline.deadline === 'day-of'
    ? tooLateDayOf(deadline.n, anchor, clock)
    : tooLateDayAfter(deadline.n, anchor, clock);
}

export function deadlineOrder({ a, b }: Sides, one: Deadline, other: Deadline): DeadlineOrder {
  const [anchor, otherAnchor] = [anchorOf(one), anchorOf(other)];
  if (anchor && otherAnchor && equalInForm(anchor, otherAnchor)) {
    const due = spanOrder(spanOf(one), spanOf(other));
    if (due !== 'unknown') return { due, opens: 'same', why: 'counted from the same moment' };
  }
  const [dueOne, dueOther] = [dueAt(a, one), dueAt(b, other)];
  if (dueOne === undefined || dueOther === undefined)
    return { due: 'unknown', opens: 'unknown', why: whyUnknown(anchor, otherAnchor) };
  return { due: sooner(dueOne, dueOther), opens: opening({ a, b }, anchor, otherAnchor), why: 'both are fixed dates' };
}

function whyUnknown(a: Moment | undefined, b: Moment | undefined): string {
  if (a && b && equalInForm(a, b)) return 'hours, days and months have no common measure but on a given date';
  return 'they are counted from different moments, and not both are fixed dates';
}

/** A deadline that is a date does not say from when acts count: then it is the agreement's start or `from` (semantics 4.4). */
function opening({ a, b }: Sides, one: Moment | undefined, other: Moment | undefined): Sooner {
  if (one === undefined && other === undefined) return 'same';
  const [openOne, openOther] = [one && a.fixed(one), other && b.fixed(other)];
  return openOne === undefined || openOther === undefined ? 'unknown' : sooner(openOne, openOther);
}

function spanOf(deadline: Deadline): Span | undefined {
  switch (deadline.deadline) {
    case 'by':
      return undefined;
    case 'within':
      return deadline.span;
    case 'day-of':
      return { n: deadline.n - 1, unit: 'days' };
    case 'day-after':
      return { n: deadline.n, unit: 'days' };
  }
}

/** Which of two spans after one moment ends first, whatever the moment. */
export function spanOrder(a: Span | undefined, b: Span | undefined): Sooner {
  if (!a || !b) return 'unknown';
  if (isCalendarSpan(a) !== isCalendarSpan(b)) return 'unknown';
  if (!isCalendarSpan(a)) return sooner(spanMs(a), spanMs(b));
  const [daysA, daysB] = [daysIn(a), daysIn(b)];
  if (isMonths(a) === isMonths(b))
    return sooner(isMonths(a) ? monthsIn(a) : daysA[0], isMonths(b) ? monthsIn(b) : daysB[0]);
  if (daysB[1] < daysA[0]) return 'earlier';
  return daysB[0] > daysA[1] ? 'later' : 'unknown';
}

const isMonths = ({ unit }: Span): boolean => unit === 'months' || unit === 'years';
const monthsIn = ({ n, unit }: Span): number => (unit === 'years' ? 12 * n : n);

/** Fewest and most days of a calendar span. */
function daysIn(span: Span): readonly [number, number] {
  if (isMonths(span)) return [28 * monthsIn(span), 31 * monthsIn(span)];
  const days = span.unit === 'weeks' ? 7 * span.n : span.n;
  return [days, days];
}
