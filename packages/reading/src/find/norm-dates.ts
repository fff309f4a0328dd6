/** The days that a norm gives: the last day of its deadline, and the days from which and until which it counts. */
import {
  type Agreement,
  type Condition,
  localDay,
  type Moment,
  type Norm,
  settledDeadline,
  settledInstant,
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
    const instant = moment && settledInstant(agreement, moment);
    // The day of signature belongs to the whole agreement, not to one norm.
    if (instant === undefined || instant === agreement.signed) return;
    // "until 31 December" ends with the midnight after it.
    add(anchors, isEnd ? instant - 1 : instant);
  };
  if (norm.deadline !== undefined) {
    const late = settledDeadline(agreement, norm);
    add(deadlines, late === undefined ? undefined : late - 1);
    if (norm.deadline.deadline !== 'by') anchor(norm.deadline.of);
  }
  anchor(norm.from);
  anchor(norm.until, true);
  for (const condition of [norm.while, norm.unless, norm.provided]) for (const at of momentsOf(condition)) anchor(at);
  for (const { moment } of norm.requires ?? []) anchor(moment);
  return { deadlines, anchors };
}
