/** Where the verdicts of two agreements on one record differ, and from when. */
import type { Choice } from '../agreement/readings.ts';
import type { Results, Segment, Verdict } from '../check/result.ts';
import { commonNames } from './common-names.ts';
import type { Compared } from './compare.ts';
import type { Difference, LoneVerdict, RecordDifference, VerdictDifference } from './difference.ts';

export interface Judgement extends Compared {
  /** Of the agreement under its chosen readings. */
  readonly results: Results;
}

/** @param pairs which norm is which: of the comparison of the same two agreements */
export function compareVerdicts(a: Judgement, b: Judgement, { pairs }: Pick<Difference, 'pairs'>): RecordDifference {
  const fixed = new Set([...Object.keys(a.readings ?? {}), ...Object.keys(b.readings ?? {})]);
  const { renaming } = commonNames(a.agreement, b.agreement);
  const bearerOf = (verdict: Verdict) => (verdict.bearer === null ? null : renaming('who', verdict.bearer));
  const answered = new Set<Verdict>();
  const rows = a.results.verdicts.flatMap((verdict) => {
    const norm = pairs.find((pair) => pair.a === verdict.norm);
    if (!norm) return [];
    const others = b.results.verdicts.filter(
      (other) =>
        other.norm === norm.b && bearerOf(other) === verdict.bearer && agree(verdict.readings, other.readings, fixed),
    );
    for (const each of [verdict, ...others]) if (others.length > 0) answered.add(each);
    return others.map((other) => ({
      norm: { a: norm.a, b: norm.b },
      verdict,
      other,
      apart: firstApart(verdict, other),
    }));
  });
  const lone = ({ results }: Judgement, name: (verdict: Verdict) => string | null): LoneVerdict[] =>
    results.verdicts
      .filter((verdict) => !answered.has(verdict))
      .map((verdict) => ({
        norm: verdict.norm,
        bearer: name(verdict),
        readings: verdict.readings,
        asOf: verdict.statuses,
      }));
  return {
    asOf: a.results.asOf,
    knownAt: a.results.knownAt,
    notes: { a: a.results.notes, b: b.results.notes },
    alike: rows.filter(({ apart }) => apart === undefined).length,
    differing: rows.flatMap(({ norm, verdict, other, apart }): VerdictDifference[] =>
      apart === undefined
        ? []
        : [
            {
              norm,
              bearer: verdict.bearer,
              readings: { a: verdict.readings, b: other.readings },
              ...apart,
              asOf: { a: verdict.statuses, b: other.statuses },
            },
          ],
    ),
    onlyA: lone(a, ({ bearer }) => bearer),
    onlyB: lone(b, bearerOf),
  };
}

/** Questions that the reader answered differ on purpose; to all others both must have the same answer, or one no answer. */
function agree(a: Choice, b: Choice, fixed: ReadonlySet<string>): boolean {
  return Object.keys(a).every(
    (question) => fixed.has(question) || b[question] === undefined || a[question] === b[question],
  );
}

type Apart = Pick<VerdictDifference, 'from' | 'first'>;

/** The first instant at which the statuses are not the same; segments are contiguous from the beginning on. */
function firstApart(a: Verdict, b: Verdict): Apart | undefined {
  const starts = [...a.segments, ...b.segments].map(({ from }) => from);
  const order = [...new Set(starts)].sort((one, other) => instant(one) - instant(other));
  for (const from of order) {
    const [inA, inB] = [segmentAt(a, from), segmentAt(b, from)];
    if (inA.join() !== inB.join()) return { from, first: { a: inA, b: inB } };
  }
  return undefined;
}

const instant = (text: string | null): number => (text === null ? Number.NEGATIVE_INFINITY : Date.parse(text));

function segmentAt({ segments, statuses }: Verdict, from: string | null): Segment['statuses'] {
  const at = instant(from);
  return segments.findLast((segment) => instant(segment.from) <= at)?.statuses ?? statuses;
}
