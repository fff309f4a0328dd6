/** Amended agreements: the engine against the reference, and laws of versions (semantics 4.12). SEED and CASES set other draws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../agreement/amendments.ts';
import { differences, emptyTally } from '../reference/compare.ts';
import { randomCase } from '../reference/random.ts';
import { check } from './check.ts';
import { recordOf, statusSetsOfEngine } from './status-sets.ts';

const SEED = Number(process.env.SEED ?? 20151003);
const CASES = Number(process.env.CASES ?? 150);
const MINUTES = 60_000;

describe('amended agreements', () => {
  it('are judged soundly', { timeout: 10 * MINUTES }, () => {
    const tally = emptyTally();
    fc.assert(
      fc.property(randomCase(false, true), (each) => {
        expect(differences(each, statusSetsOfEngine, false, tally, 100)).toEqual([]);
      }),
      { seed: SEED, numRuns: CASES },
    );
    expect(tally.certainInBoth).toBeGreaterThan(tally.asked / 10);
    expect(tally.unclearInBoth).toBeGreaterThan(tally.asked / 10);
  });

  it('say the same as the original before the first amendment, and --original says so throughout', {
    timeout: MINUTES,
  }, () => {
    fc.assert(
      fc.property(randomCase(false, true), ({ agreement, reports }) => {
        const first = Math.min(...(agreement.amendments ?? []).map(({ from }) => from));
        const record = recordOf(agreement, reports);
        const options = { asOf: first - 1 };
        const rows = (results: ReturnType<typeof check>) =>
          results.verdicts.map(({ norm, bearer, readings, statuses }) => [norm, bearer, readings, statuses]);
        const original = rows(check(originalOf(agreement), record, options));
        // Whom only an amendment binds is in no row of the original.
        const isIn = (row: (typeof original)[number]) => original.some((o) => o[0] === row[0] && o[1] === row[1]);
        const amended = rows(check(agreement, record, options));
        expect(amended.filter(isIn)).toEqual(expect.arrayContaining(original));
        expect(rows(check(agreement, record, { original: true }))).toEqual(rows(check(originalOf(agreement), record)));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
