import type { Range } from '../text/text.ts';
import { type Expressions, expressions } from './dates-expressions.ts';
import type { Point } from './dates-points.ts';
import type { FoundQuantity } from './found.ts';
import { unitReader } from './quantities-units.ts';

/** Whether the digits of an expression are of a day or year, and so count nothing. */
function isCalendar(point: Point): boolean {
  switch (point.kind) {
    case 'days':
    case 'yearly':
      return true;
    case 'open':
      return point.counts !== true;
    case 'part':
    case 'before':
    case 'after':
      return isCalendar(point.of);
    case 'range':
      return isCalendar(point.a) || isCalendar(point.b);
    default:
      return false;
  }
}

/**
 * Numbers with a unit, and bare numbers before a noun, in the order of the text. The value is as the words say it, in the unit named
 * ("a fortnight" is 14 days); numbers that belong to dates and to names ("Article 11") are left out.
 * @param language BCP 47 code; without one, or of an unknown language, only digits with symbols are read
 */
export function quantities(plain: string, range: Range, language: string | undefined): FoundQuantity[] {
  return quantitiesIn(plain, expressions(plain, range, language));
}

/** The same of expressions that are read already. */
export function quantitiesIn(plain: string, { tokens, numbers, words, found }: Expressions): FoundQuantity[] {
  const units = unitReader(tokens, words);
  const inDate = new Set<number>();
  for (const { at, end, point } of found) if (isCalendar(point)) for (let i = at; i < end; i += 1) inDate.add(i);

  const unitAfter = (at: number): ReturnType<typeof units> => {
    const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued;
    return units(hyphen ? at + 1 : at, hyphen === true);
  };
  // "100 km/h" is no length, and no count either.
  const isUnit = (at: number): boolean => {
    const key = tokens[at]?.key ?? '';
    return Object.values(words.units).some((forms) => forms.includes(key));
  };
  const slice = (at: number, end: number): Pick<FoundQuantity, 'from' | 'to' | 'words'> => {
    const [from, to] = [tokens[at]?.from ?? 0, tokens[end - 1]?.to ?? 0];
    return { from, to, words: plain.slice(from, to) };
  };

  const counted = (at: number): { readonly quantity: FoundQuantity; readonly end: number } | undefined => {
    const number = numbers.get(at);
    const token = tokens[at];
    if (!token) return undefined;
    const single = words.articles.includes(token.key);
    if (!number) {
      const unit = unitAfter(at + (single ? 1 : 0));
      // Only what is several of a unit counts without a number: "fortnight", "a decade".
      return unit && unit.n > 1
        ? { quantity: { ...slice(at, unit.end), value: unit.n, unit: unit.unit }, end: unit.end }
        : undefined;
    }
    const { end, value, ordinal, inDigits } = number;
    if (ordinal || inDate.has(at) || isPartOfName(at, end)) return undefined;
    const unit = unitAfter(end);
    if (unit) return { quantity: { ...slice(at, unit.end), value: value * unit.n, unit: unit.unit }, end: unit.end };
    const bare = slice(at, end);
    // "10-15 days": the first has the unit of the second.
    const second = /^[-–]$/.test(tokens[end]?.key ?? '') ? numbers.get(end + 1) : undefined;
    const shared = second && !second.ordinal ? unitAfter(second.end) : undefined;
    if (shared) return { quantity: { ...bare, value: value * shared.n, unit: shared.unit }, end };
    const noun = tokens[end];
    const isNoun = noun?.kind === 'word' && !noun.glued && !words.notNouns.includes(noun.key);
    if (!isNoun || isUnit(end)) return undefined;
    return inDigits || value >= 10 ? { quantity: { ...bare, value }, end } : undefined;
  };

  const isPartOfName = (at: number, end: number): boolean => {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[end]];
    if (before && words.labels.includes(before.key.replace(/\.$/, ''))) return true;
    if (before?.key === '.' && words.labels.includes(tokens[at - 2]?.key ?? '') && before.glued) return true;
    if (token?.glued && before && (before.kind !== 'sign' || /^[.,:/\p{Sc}#№]$/u.test(before.key))) return true;
    return after?.glued === true && /^[:/]$/.test(after.key) && tokens[end + 1]?.kind === 'digits';
  };

  const result: FoundQuantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = inDate.has(at) ? undefined : counted(at);
    if (one) result.push(one.quantity);
    at = one?.end ?? Math.max(numbers.get(at)?.end ?? 0, at + 1);
  }
  return result;
}
