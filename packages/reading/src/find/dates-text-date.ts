import { dateOf } from '@servanda/core';
import { aDay, periodOf } from '../text/calendar.ts';
import type { CivilPeriod, Range } from '../text/text.ts';
import { expressions } from './dates-expressions.ts';
import type { Point } from './dates-points.ts';

/** Words that name one day twice ("three days ago on September 13"), from which the date of the text follows up to its year. */
export interface TextDateHint extends Range {
  readonly words: string;
  /** How long before the text that day was. */
  readonly days: number;
  readonly month: number;
  readonly day: number;
  /** Where the words say it. */
  readonly year?: number;
}

type Day = Pick<TextDateHint, 'month' | 'day' | 'year'>;

function dayOf(point: Point): Day | undefined {
  if (point.kind === 'yearly') return point.day === undefined ? undefined : { month: point.month, day: point.day };
  if (point.kind !== 'days' || point.days.from !== point.days.to) return undefined;
  return dateOf(point.days.from);
}

const agoOf = (point: Point): number | undefined =>
  point.kind === 'counted' && point.unit === 'day' && point.n <= 0 ? -point.n : undefined;

/**
 * What a text without a date says of its own: a count of days and a day that stand side by side, in either order, with no more than a
 * comma between. A proposal for a person; see `textDateOf` for the date once the year is known.
 */
export function textDateFrom(plain: string, range: Range, language: string | undefined): TextDateHint[] {
  const { tokens, found } = expressions(plain, range, language);
  return found.flatMap((first, i) => {
    const second = found[i + 1];
    const [start, end] = [tokens[first.at], tokens[(second?.end ?? 0) - 1]];
    if (!second || !start || !end) return [];
    if (second.at > first.end + 1 || (second.at > first.end && !/^[,(]$/.test(tokens[first.end]?.key ?? ''))) return [];
    if (first.role !== 'at' || second.role !== 'at') return [];
    const days = agoOf(first.point) ?? agoOf(second.point);
    const day = dayOf(first.point) ?? dayOf(second.point);
    if (days === undefined || !day) return [];
    return { from: start.from, to: end.to, words: plain.slice(start.from, end.to), days, ...day };
  });
}

/** The date of the text that a hint and the year of the day that it names give; undefined for a 29 February in a common year. */
export function textDateOf({ days, month, day }: TextDateHint, year: number): CivilPeriod | undefined {
  const named = aDay(year, month, day);
  return named && periodOf({ from: named.from + days, to: named.to + days });
}
