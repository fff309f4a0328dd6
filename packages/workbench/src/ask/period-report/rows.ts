/** Verdicts at the end of a period as rows, with what they were at its beginning and each change inside it. */
import type { Segment, Status, Verdict } from '@servanda/core';
import { countWords, type Row, whyWords } from '@servanda/formats/results';
import type { ReportRow } from './form.ts';
import type { Ground } from './ground.ts';
import { verdictId, verdictLink } from './links.ts';

/** The statuses at an instant (ms) that the segments cover. */
export function statusesAt(segments: readonly Segment[], instant: number): Status[] {
  const found = segments.findLast(({ from }) => from === null || Date.parse(from) <= instant);
  return [...((found ?? segments[0])?.statuses ?? [])];
}

/** Each period's beginning inside the period of the report, but for one that changes nothing. */
function stepsIn({ segments }: Verdict, { period }: Ground): ReportRow['steps'] {
  return segments.flatMap(({ from, statuses }) =>
    from !== null && Date.parse(from) >= period.from && Date.parse(from) < period.to ? [{ from, statuses }] : [],
  );
}

export function rowOf(ground: Ground, row: Row): ReportRow {
  const { view, period } = ground;
  const { verdict, under } = row;
  const { bearer } = verdict;
  return {
    id: verdictId(verdict),
    link: verdictLink(ground, verdict),
    norm: verdict.norm,
    bearer,
    who: bearer ?? 'the provision',
    ...(verdict.place === undefined ? {} : { place: verdict.place }),
    under,
    standard: verdict.standard,
    statuses: verdict.statuses,
    since: verdict.segments.at(-1)?.from ?? null,
    before: statusesAt(verdict.segments, period.from - 1),
    steps: stepsIn(verdict, ground),
    breach: verdict.breach,
    counts: verdict.counts,
    number: countWords(view, row),
    ...(verdict.countings === undefined ? {} : { countings: verdict.countings }),
    coverage: verdict.coverage,
    why: verdict.statuses.length > 1 || verdict.statuses[0] === 'blocked' ? whyWords(view, row) : [],
  };
}
