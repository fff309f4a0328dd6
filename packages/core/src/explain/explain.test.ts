import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { createRecord, type Report } from '../record/index.ts';
import { type Case, randomCase } from '../reference/random.ts';
import { explain } from './explain.ts';

/** A record of an agreement with these reports. */
function recordOf({ agreement }: Case, reports: readonly Report[]) {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map((a) => a.id) });
  for (const report of reports) record.add(report);
  return record;
}

test('the leaves alone give the verdict: checking with nothing but them changes no status', () => {
  let asked = 0;
  fc.assert(
    fc.property(randomCase(false), (each) => {
      const record = recordOf(each, each.reports);
      for (const { norm, bearer, at, readings, knownAt, standard } of each.asks) {
        const [explained] = explain(each.agreement, record, { norm, bearer, at, readings, knownAt, standard });
        if (!explained) throw new Error(`no explanation of ${norm}`);
        const leaves = each.reports.filter((r) => explained.leaves.includes(r.id));
        const again = check(each.agreement, recordOf(each, leaves), { asOf: at, readings, knownAt, standard });
        const same = again.verdicts.find((v) => v.norm === norm && v.bearer === bearer);
        expect(same?.statuses, JSON.stringify(leaves.map((l) => l.id))).toEqual(explained.verdict.statuses);
        asked++;
      }
    }),
    { numRuns: 300, seed: 20150212 },
  );
  expect(asked).toBeGreaterThan(300);
}, 120_000);
