/** Evidence from dates: a day that a norm gives, named by the text or within the time that it names. */
import { daysOf } from '../text/calendar.ts';
import type { CivilPeriod } from '../text/text.ts';
import type { ClauseIndex } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import type { FoundDate } from './found.ts';
import { civilDay } from './norm-dates.ts';

const DEADLINE = 4;
const ANCHOR = 3;
const WITHIN = 1;
/** A longer time holds too many days to point at one. */
const LONGEST_DAYS = 31;

function lengthOf(period: CivilPeriod): number {
  const { from, to } = daysOf(period);
  return to - from + 1;
}

/** What the dates of a sentence say of the clauses. Open dates say nothing. */
export function dateEvidence(index: ClauseIndex, dates: readonly FoundDate[]): Evidence[] {
  return dates.flatMap((date) => {
    const { period, role, words, from, to } = date;
    if (period === undefined || role === 'for') return [];
    const because = { by: 'date' as const, words: [words], ranges: [{ from, to }] };
    const { signed, clock } = index.agreement;
    const inside = (day: string) => period.from <= day && day <= period.to;
    // "by the end of 2015" names its last day, however long the year before it.
    const points = (day: string) =>
      role === 'until' ? day === period.to : inside(day) && lengthOf(period) <= LONGEST_DAYS;
    // The time of the signature speaks of the whole agreement, whatever else lies in it.
    const isOfSignature = signed !== undefined && role !== 'until' && inside(civilDay(signed, clock));
    return index.norms.flatMap((norm): Evidence[] => {
      const evidence = { because, clause: norm.clause, norms: [norm.id] };
      const [deadlines, anchors] = [[...norm.deadlines], [...norm.anchors]];
      if (!isOfSignature && deadlines.some(points)) return [{ ...evidence, weight: DEADLINE, weak: false }];
      if (!isOfSignature && anchors.some(points)) return [{ ...evidence, weight: ANCHOR, weak: false }];
      if (deadlines.some(inside) || anchors.some(inside)) return [{ ...evidence, weight: WITHIN, weak: true }];
      return [];
    });
  });
}
