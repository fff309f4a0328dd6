/** Numbers under counting rules (semantics 4.10): the engine's bounds hold the reference's, and are equal where all is certain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { referenceNumber } from '../reference/countings.ts';
import { type Case, randomCase } from '../reference/random.ts';
import { randomBursts } from '../reference/random-bursts.ts';
import { drawn } from '../reference/random-draw.ts';
import { TooManyWorlds } from '../reference/reference.ts';
import type { Ask } from '../reference/world.ts';
import { check } from './check.ts';
import { recordOf } from './status-sets.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const RUNS = Number(process.env.CASES ?? 1000);

interface Bounds {
  readonly rule: string;
  readonly low: number;
  readonly high: number | null;
}

function engineNumbers(agreement: Agreement, reports: readonly Report[], ask: Ask): Bounds[] {
  const results = check(agreement, recordOf(agreement, reports), {
    asOf: ask.at,
    knownAt: ask.knownAt,
    standard: ask.standard,
    readings: ask.readings,
    provisions: [ask.norm],
  });
  const verdict = results.verdicts.find(({ norm, bearer }) => norm === ask.norm && bearer === ask.bearer);
  return (verdict?.countings ?? []).map(({ rule, low, high }) => ({ rule, low, high }));
}

function referenceNumbers(agreement: Agreement, reports: readonly Report[], ask: Ask, rules: readonly string[]) {
  try {
    return rules.map((rule) => ({ rule, ...referenceNumber(agreement, reports, ask, rule, 600) }));
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}

/** Every number of a case by both; questions with too many worlds for the reference are counted and left out. */
function compared({ agreement, reports, asks }: Case, tally: Tally, tell: (engine: Bounds, reference: Bounds) => void) {
  if (!agreement.countings) return;
  for (const ask of asks) {
    const engine = engineNumbers(agreement, reports, ask);
    const rules = engine.map(({ rule }) => rule);
    const reference = referenceNumbers(agreement, reports, ask, rules);
    if (reference === undefined) tally.discarded++;
    for (const [k, number] of (reference ?? []).entries()) {
      const bounds = engine[k] as Bounds;
      tell(bounds, number);
      tally.numbers++;
      if (bounds.low === number.low && bounds.high === number.high) tally.equal++;
      if (number.low < number.high) tally.open++;
    }
  }
}

interface Tally {
  numbers: number;
  discarded: number;
  equal: number;
  open: number;
}

function holds(engine: Bounds, reference: Bounds): void {
  const said = JSON.stringify({ engine, reference });
  expect(engine.low, said).toBeLessThanOrEqual(reference.low);
  expect(engine.high ?? Number.POSITIVE_INFINITY, said).toBeGreaterThanOrEqual(reference.high ?? 0);
}

function compareAll(cases: fc.Arbitrary<Case>, numRuns: number, tell: typeof holds): Tally {
  const tally = { numbers: 0, discarded: 0, equal: 0, open: 0 };
  fc.assert(
    fc.property(cases, (each) => compared(each, tally, tell)),
    { seed: SEED, numRuns },
  );
  console.info(`numbers, seed ${SEED}: ${JSON.stringify(tally)}`);
  expect(tally.discarded).toBeLessThan(tally.numbers);
  return tally;
}

describe('numbers under counting rules', () => {
  it(`hold the reference's on ${RUNS} random cases`, () => {
    const { open, equal, numbers } = compareAll(randomCase(false), RUNS, holds);
    expect(open).toBeGreaterThan(numbers / 20);
    expect(equal).toBeGreaterThan(numbers * 0.9);
  }, 300_000);

  it(`hold the reference's on ${RUNS} random bursts, and are near them`, () => {
    const { open, equal, numbers } = compareAll(
      drawn((draw) => randomBursts(draw, false)),
      RUNS,
      holds,
    );
    expect(open).toBeGreaterThan(numbers / 5);
    expect(equal).toBeGreaterThan(numbers * 0.7);
  }, 300_000);

  it(`are the reference's on ${RUNS} random bursts of which all is certain`, () => {
    compareAll(
      drawn((draw) => randomBursts(draw, true)),
      RUNS,
      (engine, reference) => expect(engine).toEqual(reference),
    );
  }, 300_000);

  it('go with the sides, whatever they are called and in whatever order reports arrive', () => {
    const names: Readonly<Record<string, string>> = { A: 'Zulu', B: 'Yankee' };
    const renamed = <T>(of: T): T =>
      JSON.parse(
        JSON.stringify(of, (_, value: unknown) => (typeof value === 'string' ? (names[value] ?? value) : value)),
      ) as T;
    fc.assert(
      fc.property(
        drawn((draw) => randomBursts(draw, draw.chance(30))),
        ({ agreement, reports, asks }) => {
          for (const ask of asks) {
            const other = { ...ask, bearer: ask.bearer && (names[ask.bearer] ?? ask.bearer) };
            expect(engineNumbers(renamed(agreement), renamed(reports).toReversed(), other)).toEqual(
              engineNumbers(agreement, reports, ask),
            );
          }
        },
      ),
      { seed: SEED, numRuns: RUNS / 5 },
    );
  }, 300_000);
});
