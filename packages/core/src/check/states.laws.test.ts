/** The engine against the reference on duties to bring about a state (semantics 2.8.1, 4.4, 6.4). SEED and CASES set other draws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, emptyTally } from '../reference/compare.ts';
import { randomStateCase } from '../reference/random-states.ts';
import { statusSetsOfEngine } from './status-sets.ts';

const SEED = Number(process.env.SEED ?? 20150218);
const CASES = Math.ceil(Number(process.env.CASES ?? 5000) / 10);
/** Worlds that the reference looks at for one question before it gives up. */
const WORLDS = 100;

test(`is sound on ${CASES} random cases`, { timeout: 600_000 }, () => {
  const tally = emptyTally();
  try {
    fc.assert(
      fc.property(randomStateCase(), (each) => {
        expect(differences(each, statusSetsOfEngine, false, tally, WORLDS)).toEqual([]);
      }),
      { seed: SEED, numRuns: CASES },
    );
  } finally {
    console.info(`states, seed ${SEED}: ${JSON.stringify(tally)}`);
  }
  expect(tally.discarded).toBeLessThan(tally.asked / 4);
  expect(tally.unclearInBoth).toBeGreaterThan(tally.asked / 10);
  expect(tally.certainInBoth).toBeGreaterThan(tally.asked / 10);
});
