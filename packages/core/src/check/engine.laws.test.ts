/**
 * The engine against the reference on random small cases (semantics 3.4): sound everywhere, exact on the fragment of docs/exactness.md.
 * SEED and CASES set other draws. Questions with too many worlds for the reference are discarded and counted.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, emptyTally } from '../reference/compare.ts';
import { randomCase } from '../reference/random.ts';
import { statusSetsOfEngine } from './status-sets.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const SOUND = Number(process.env.CASES ?? 5000);
const MINUTES = 60_000;
/** Worlds that the reference looks at for one question before it gives up. */
const WORLDS = 100;

function compare(fragment: boolean, numRuns: number): void {
  const tally = emptyTally();
  try {
    fc.assert(
      fc.property(randomCase(fragment), (each) => {
        expect(differences(each, statusSetsOfEngine, fragment, tally, WORLDS)).toEqual([]);
      }),
      { seed: SEED, numRuns },
    );
  } finally {
    console.info(`${fragment ? 'exact' : 'sound'}, seed ${SEED}: ${JSON.stringify(tally)}`);
  }
  // A generator that only asks trivial questions would prove nothing.
  expect(tally.discarded).toBeLessThan(tally.asked / 4);
  expect(tally.unclearInBoth).toBeGreaterThan(tally.asked / 10);
  expect(tally.certainInBoth).toBeGreaterThan(tally.asked / 10);
}

describe('the engine and the reference', () => {
  it(`is sound on ${SOUND} random cases`, () => compare(false, SOUND), 20 * MINUTES);
  it(`is exact on the fragment in ${SOUND / 5} random cases`, () => compare(true, SOUND / 5), 10 * MINUTES);
});
