import type { FoundDate } from '../find/found.ts';
import { civilPeriod } from '../text/civil.ts';
import type { CivilPeriod } from '../text/text.ts';
import type { WhenSaid } from './form.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import { touched } from './runs.ts';
import { between, isCue, segmentOf, type View } from './view.ts';

/** `open`: a date stands there, and the words do not tell which day it is, or there are two. */
export interface When {
  readonly said?: WhenSaid;
  readonly open: boolean;
}

/** As short as the period allows: `2015`, `2015-02`, `2015-02-12`, else from one day to another. */
function periodInForm({ from, to }: CivilPeriod): WhenSaid {
  const isAll = (written: string) => {
    const days = civilPeriod(written);
    return days?.from === from && days.to === to;
  };
  return [from.slice(0, 'yyyy'.length), from.slice(0, 'yyyy-mm'.length), from].find(isAll) ?? { from, to };
}

/** A date that only tells which agreement is meant ("the 2015 accords", "the accord of 2015") dates no verb. */
function namesOnly(view: View, date: FoundDate): boolean {
  if (date.role !== 'at') return false;
  const at = touched(view.tokens, date);
  if (isCue(view, 'of', at.from)) return true;
  if (isCue(view, 'preposition', at.from)) return false;
  const loose = !isCue(view, 'preposition', at.from - 1);
  return view.candidate.mentions.some((mention) => {
    if (mention.what !== 'agreement') return false;
    const named = touched(view.tokens, mention);
    const [ahead, behind] = [named.from - at.to, at.from - named.to];
    const between = view.tokens[at.to];
    if (ahead === 0 || (ahead === 1 && !between?.mark && !isCue(view, 'joint', at.to))) return loose;
    return behind === 0 || (behind === 1 && isCue(view, 'of', named.to));
  });
}

/** The verb that a date belongs to: the nearest in its clause; of a clause without one the next clause, then the one before. */
function verbOf(view: View, date: FoundDate, verbs: readonly Hit[]): Hit | undefined {
  const at = touched(view.tokens, date);
  const home = segmentOf(view, at.from);
  const near = (hits: readonly Hit[]) =>
    [...hits].sort((a, b) => distance(a, at) - distance(b, at) || firstOf(a) - firstOf(b))[0];
  const inside = verbs.filter((hit) => segmentOf(view, firstOf(hit)) === home);
  if (inside.length > 0) return near(inside);
  const later = verbs.filter((hit) => firstOf(hit) >= at.to);
  // "In 2016, a year after A signed it, B broke it": the aside has another time.
  const main = later.filter((hit) => !isAside(view, hit));
  const after = main.length > 0 ? main : later;
  const alone = view.segments[home]?.from ?? 0;
  const early = home === 0 || !verbs.some((hit) => firstOf(hit) < alone);
  return early && after.length > 0 ? near(after) : near(verbs.filter((hit) => lastOf(hit) < at.from));
}

function isAside(view: View, hit: Hit): boolean {
  const segment = view.segments[segmentOf(view, firstOf(hit))];
  return segment !== undefined && between(view, ['before', 'after'], segment.from, firstOf(hit)).length > 0;
}

function distance(hit: Hit, at: { from: number; to: number }): number {
  return firstOf(hit) >= at.to ? firstOf(hit) - at.to : at.from - lastOf(hit) - 1;
}

/** "Three days ago, on September 13": of two that say the same the narrower, the first of equal ones. */
function withoutWider(dates: readonly FoundDate[]): FoundDate[] {
  const holds = (a: CivilPeriod | undefined, b: CivilPeriod | undefined) => a && b && a.from <= b.from && b.to <= a.to;
  return dates.filter(
    (date, i) =>
      !dates.some(
        (other, j) =>
          i !== j &&
          other.role === date.role &&
          holds(date.period, other.period) &&
          (!holds(other.period, date.period) || j < i),
      ),
  );
}

const endOf = (said: WhenSaid, end: 'from' | 'to') => (typeof said === 'string' ? said : said[end]);

/** When a verb is said to have been so; `verbs` are all of the sentence. */
export function whenOf(view: View, hit: Hit, verbs: readonly Hit[]): When {
  const dates = view.candidate.dates.filter((date) => !namesOnly(view, date) && verbOf(view, date, verbs) === hit);
  const [first, second] = withoutWider(dates);
  if (!first) return { open: false };
  if (dates.some((date) => date.period === undefined) || withoutWider(dates).length > 2) return { open: true };
  // "Not until 2016 did A": from then on, or on that day.
  if (dates.some((date) => date.role === 'until' && isCue(view, 'after', touched(view.tokens, date).from))) {
    return { open: true };
  }
  const since = dates.find((date) => date.role === 'since')?.period;
  const until = dates.find((date) => date.role === 'until')?.period;
  if (second && !(since && until)) return { open: true };
  if (since || until) {
    const from = since && endOf(periodInForm(since), 'from');
    const to = until && endOf(periodInForm(until), 'to');
    return { said: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, open: false };
  }
  return first.period ? { said: periodInForm(first.period), open: false } : { open: true };
}
