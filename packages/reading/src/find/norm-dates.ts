/** The days that a norm gives: the last day of its deadline, and the days from which and until which it counts. */
import {
  type Agreement,
  addSpan,
  type Condition,
  type Deadline,
  localDay,
  type Moment,
  type Norm,
  tooLateDayAfter,
  tooLateDayOf,
  tooLateWithin,
} from '@servanda/core';
import { written } from '../text/calendar.ts';

/** Civil days of the agreement's clock, `2015-03-14`. */
export interface NormDates {
  readonly deadlines: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
}

/** Days outside are none that a text could name. */
const FIRST = Date.UTC(1000, 0, 1);
const LAST = Date.UTC(9999, 0, 1);

/** The civil day on which an instant (ms) lies. */
export function civilDay(instant: number, clock: string): string {
  return written(localDay(instant, clock));
}

/** The instant of a moment that the document itself settles; undefined for one that hangs on events. */
function settled(agreement: Agreement, moment: Moment, seen: ReadonlySet<string> = new Set()): number | undefined {
  switch (moment.moment) {
    case 'at':
      return moment.instant;
    case 'signature':
      return agreement.signed;
    case 'ref': {
      const named = agreement.moments.find(({ id }) => id === moment.name);
      if (named === undefined || seen.has(moment.name)) return undefined;
      return settled(agreement, named.value, new Set([...seen, moment.name]));
    }
    case 'after': {
      const of = settled(agreement, moment.of, seen);
      return of === undefined ? undefined : addSpan(of, moment.span, agreement.clock);
    }
    default:
      return undefined;
  }
}

function tooLate(agreement: Agreement, deadline: Deadline): number | undefined {
  if (deadline.deadline === 'by') return deadline.tooLate;
  const anchor = settled(agreement, deadline.of);
  if (anchor === undefined) return undefined;
  if (deadline.deadline === 'within') return tooLateWithin(deadline.span, anchor, agreement.clock);
  const count = deadline.deadline === 'day-of' ? tooLateDayOf : tooLateDayAfter;
  return count(deadline.n, anchor, agreement.clock);
}

function momentsOf(condition: Condition | undefined): Moment[] {
  switch (condition?.cond) {
    case 'after':
    case 'before':
      return [condition.moment];
    case 'and':
    case 'or':
      return condition.of.flatMap(momentsOf);
    case 'not':
    case 'for':
    case 'some':
    case 'every':
    case 'no':
      return momentsOf(condition.of);
    case 'since':
      return momentsOf(condition.hold);
    default:
      return [];
  }
}

/** The days of a norm. Those that hang on events, or lie outside the calendar, are left out. */
export function datesOf(agreement: Agreement, norm: Norm): NormDates {
  const deadlines = new Set<string>();
  const anchors = new Set<string>();
  const add = (to: Set<string>, instant: number | undefined) => {
    if (instant !== undefined && instant > FIRST && instant < LAST) to.add(civilDay(instant, agreement.clock));
  };
  const anchor = (moment: Moment | undefined, isEnd = false) => {
    const instant = moment && settled(agreement, moment);
    // The day of signature belongs to the whole agreement, not to one norm.
    if (instant === undefined || instant === agreement.signed) return;
    // "until 31 December" ends with the midnight after it.
    add(anchors, isEnd ? instant - 1 : instant);
  };
  if (norm.deadline !== undefined) {
    const late = tooLate(agreement, norm.deadline);
    add(deadlines, late === undefined ? undefined : late - 1);
    if (norm.deadline.deadline !== 'by') anchor(norm.deadline.of);
  }
  anchor(norm.from);
  anchor(norm.until, true);
  for (const condition of [norm.while, norm.unless, norm.provided]) for (const at of momentsOf(condition)) anchor(at);
  for (const { moment } of norm.requires ?? []) anchor(moment);
  return { deadlines, anchors };
}
