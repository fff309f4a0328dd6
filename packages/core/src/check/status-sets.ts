/** The engine's verdicts in the shape in which the reference gives them, for tests that compare the two. */
import type { Agreement, Standard, Status } from '../agreement/form.ts';
import { createRecord } from '../record/index.ts';
import type { Report } from '../record/report.ts';
import { check } from './check.ts';
import type { Results } from './result.ts';

/** One question to the engine, as the reference is asked it. */
export interface Ask {
  readonly norm: string;
  readonly bearer: string | null;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly standard?: Standard | undefined;
  /** ms */
  readonly at: number;
  /** ms */
  readonly knownAt?: number | undefined;
}

/**
 * One status set for each question. The questions have one norm, one choice of readings, one standard and one known-at.
 * @throws {Error} if the engine gives no verdict for a question
 */
export function statusSetsOfEngine(
  agreement: Agreement,
  reports: readonly Report[],
  asks: readonly Ask[],
): ReadonlySet<Status>[] {
  const first = asks[0];
  if (first === undefined) return [];
  const results = check(agreement, recordOf(agreement, reports), {
    asOf: Math.max(...asks.map(({ at }) => at)),
    knownAt: first.knownAt,
    standard: first.standard,
    readings: first.readings,
    provisions: [first.norm],
  });
  return asks.map((ask) => statusSetAt(results, ask));
}

/** A record of an agreement with these reports, in this order of arrival. */
export function recordOf(agreement: Agreement, reports: readonly Report[]): ReturnType<typeof createRecord> {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of reports) record.add(report);
  return record;
}

function statusSetAt(results: Results, { norm, bearer, at }: Ask): ReadonlySet<Status> {
  const verdict = results.verdicts.find((each) => each.norm === norm && each.bearer === bearer);
  const segment = verdict?.segments.find(
    ({ from, to }) => (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to)),
  );
  // The last segment may end at as-of, which is included.
  const found = segment ?? verdict?.segments.at(-1);
  if (found === undefined) throw new Error(`the engine gives no verdict on ${norm} for ${bearer ?? 'the provision'}`);
  return new Set(found.statuses);
}
