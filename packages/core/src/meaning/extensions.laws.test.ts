/** The engine against the reference where powers extend: in small cases in which extensions, deadlines and acts lie close together. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Norm, NormSchema, type Status } from '../agreement/form.ts';
import { statusSetsOfEngine } from '../check/status-sets.ts';
import { referenceStatuses } from '../reference/reference.ts';
import { did, seconds, seen, smallAgreement } from '../reference/small.ts';
import { TooManyWorlds } from '../reference/worlds.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const CASES = Number(process.env.CASES ?? 1000);

/** Worlds that the reference looks at for one question before it gives up. */
const WORLDS = 100;

const tick = fc.integer({ min: 1, max: 12 });
const span = fc.integer({ min: 1, max: 5 }).map((n) => seconds(n));
const bearer = fc.constantFrom<Norm['bearer']>(
  { mode: 'each', names: ['sides'] },
  { mode: 'any', names: ['sides'] },
  { mode: 'together', names: ['sides'] },
);
const answered = { moment: 'first' as const, event: { act: 'answer' } };
const lines = fc.oneof(
  tick.map((t): Partial<Norm> => ({ deadline: { deadline: 'by', tooLate: t * 1000, written: '' } })),
  span.map((n): Partial<Norm> => ({ deadline: { deadline: 'within', span: n, of: answered } })),
  fc.tuple(tick, span).map(
    ([t, n]): Partial<Norm> => ({
      deadline: { deadline: 'by', tooLate: t * 1000, written: '' },
      requires: [{ moment: answered, thenWithin: n }],
    }),
  ),
  span.map((n): Partial<Norm> => ({ requires: [{ moment: answered, thenWithin: n }] })),
  tick.map((t): Partial<Norm> => ({ until: { moment: 'at', instant: t * 1000, written: '' } })),
  span.map(
    (n): Partial<Norm> => ({
      whenever: { name: 'request', event: { act: 'answer' } },
      deadline: { deadline: 'within', span: n, of: { moment: 'event', name: 'request' } },
    }),
  ),
);
const power = fc.record({
  bearer,
  scope: fc.constantFrom<'own' | 'all'>('own', 'all'),
  delay: fc.option(span, { nil: undefined, freq: 3 }),
  more: fc.oneof(
    span.map((n) => ({ span: n })),
    tick.map((t) => ({ to: t * 1000 })),
  ),
});
const happening = fc.record({
  who: fc.constantFrom<unknown>('A', 'B', { all: ['A', 'B'] }, { oneOf: ['A', 'B'] }),
  act: fc.constantFrom('ask', 'ask', 'ask', 'pause', 'answer', 'move'),
  from: tick,
  early: fc.constantFrom(0, 1, 2),
  vague: fc.constantFrom(0, 0, 0, 0, 2, 3000),
});

/** Null: too many worlds to look at. */
function referenceWithin(ask: () => Set<Status>): Set<Status> | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TooManyWorlds) return null;
    throw error;
  }
}

it('contains what the reference finds where powers extend', () => {
  let compared = 0;
  let certain = 0;
  fc.assert(
    fc.property(
      fc.boolean(),
      bearer,
      lines,
      fc.array(power, { minLength: 1, maxLength: 2 }),
      fc.array(happening, { maxLength: 5 }),
      fc.array(fc.tuple(tick, fc.constantFrom(-1, 0, 1)), { minLength: 2, maxLength: 3 }),
      (ban, who, own, powers, happenings, asked) => {
        const type = ban && own.until ? 'ban' : 'duty';
        const agreement = smallAgreement([
          { id: 'n', type, bearer: who, what: { act: 'move' }, ...own },
          ...powers.map(
            ({ bearer: holder, scope, delay, more }, k): Partial<Norm> => ({
              id: `p${k}`,
              type: 'power',
              bearer: holder,
              what: { act: k === 0 ? 'ask' : 'pause' },
              power: { effect: 'extend', on: ['n'], scope, ...(delay ? { delay } : {}), ...more },
            }),
          ),
        ]);
        const reports = [
          seen(),
          ...happenings.map(({ who: author, act, from, early, vague }) => {
            const at = from * 1000 - early;
            return did('M', author, act, vague === 0 ? at : [at, at + vague]);
          }),
        ];
        for (const norm of agreement.norms) NormSchema.parse(norm);
        for (const [t, step] of asked) {
          const at = t * 1000 + step;
          for (const side of who.mode === 'each' ? ['A', 'B'] : [null]) {
            const question = { norm: 'n', bearer: side, at };
            const [engine = new Set()] = statusSetsOfEngine(agreement, reports, [question]);
            const reference = referenceWithin(() => referenceStatuses(agreement, reports, question, WORLDS));
            if (reference === null) continue;
            compared++;
            expect([...engine]).toEqual(expect.arrayContaining([...reference]));
            if (engine.size === 1) certain++;
          }
        }
      },
    ),
    { seed: SEED, numRuns: CASES },
  );
  console.info(`extensions, seed ${SEED}: ${JSON.stringify({ compared, certain })}`);
  expect(compared).toBeGreaterThan(CASES);
  expect(certain).toBeGreaterThan(CASES / 2);
});
