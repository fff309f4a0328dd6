import type { CivilPeriod, Range } from '../text/text.ts';
import { daysOf, periodOf } from './dates-calendar.ts';
import { expressions } from './dates-expressions.ts';
import { looks } from './dates-looks.ts';
import { resolve } from './dates-resolve.ts';
import type { FoundDate } from './found.ts';

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
  const text = textDate && daysOf(textDate);
  const { tokens, words, found } = expressions(plain, range, language);
  return found.flatMap(({ at, end, point, role }) => {
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (!first || !last) return [];
    const place = { from: first.from, to: last.to, words: plain.slice(first.from, last.to), role };
    const days = resolve(point, { text, role, looks: looks(tokens, at, end, words, role === 'until') });
    return 'why' in days ? { ...place, open: days.why } : { ...place, period: periodOf(days) };
  });
}
