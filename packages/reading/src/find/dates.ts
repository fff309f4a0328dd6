import { dateOf } from '@servanda/core';
import { type Days, daysOf, periodOf } from '../text/calendar.ts';
import type { CivilPeriod, Range } from '../text/text.ts';
import { type Expression, type Expressions, expressions } from './dates-expressions.ts';
import { looks } from './dates-looks.ts';
import type { Point } from './dates-points.ts';
import { resolve } from './dates-resolve.ts';
import type { FoundDate } from './found.ts';

// Tokens between two dates of which one may lend the other its year ("In 2015 both met, and on 12 February …").
const NEAR = 25;

/** The days of a point that needs no date of the text. */
function absolute(point: Point): Days | undefined {
  if (point.kind === 'days') return point.days;
  if (point.kind === 'part' || point.kind === 'before' || point.kind === 'after') return absolute(point.of);
  return point.kind === 'range' ? (absolute(point.a) ?? absolute(point.b)) : undefined;
}

const lacksYear = (point: Point): boolean =>
  point.kind === 'yearly'
    ? point.turn === 'by words'
    : point.kind === 'range'
      ? lacksYear(point.a) && lacksYear(point.b)
      : 'of' in point && lacksYear(point.of);

/** Whether a date beside this one is of other years, so that the year of the text may not be meant. */
function yearBeside({ at, end }: Expression, beside: readonly (Expression | undefined)[], days: Days): boolean {
  return beside.some((other) => {
    if (!other || other.at - end > NEAR || at - other.end > NEAR) return false;
    const its = absolute(other.point);
    return (
      its !== undefined &&
      (dateOf(its.to).year < dateOf(days.from).year || dateOf(its.from).year > dateOf(days.to).year)
    );
  });
}

/**
 * The dates of a part of a text, in its order, none overlapping: absolute ones, and those counted from the date of the text. What the
 * words leave undecided (no year, day and month not told apart, no date of the text) stays open with its reason.
 * @param language BCP 47 code; without one, or of an unknown language, only dates in digits are found
 * @param textDate when the text was written; a vague one widens what is counted from it
 * @throws {RangeError} for a `textDate` that is written backwards or not a date
 */
export function dates(
  plain: string,
  range: Range,
  language: string | undefined,
  textDate: CivilPeriod | undefined,
): FoundDate[] {
  return datesIn(plain, expressions(plain, range, language), textDate);
}

/** The same of expressions that are read already. */
export function datesIn(
  plain: string,
  { tokens, words, found }: Expressions,
  textDate: CivilPeriod | undefined,
): FoundDate[] {
  const text = textDate && daysOf(textDate);
  return found.flatMap((one, i) => {
    const { at, end, point, role } = one;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (!first || !last) return [];
    const place = { from: first.from, to: last.to, words: plain.slice(first.from, last.to), role };
    const days = resolve(point, { text, role, looks: looks(tokens, at, end, words, role === 'until') });
    if ('why' in days) return { ...place, open: days.why };
    if (lacksYear(point) && yearBeside(one, [found[i - 1], found[i + 1]], days))
      return { ...place, open: 'no year is said, and a date near it is of another year' };
    return { ...place, period: periodOf(days) };
  });
}
