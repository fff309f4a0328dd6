/**
 * Answers on conduct against the law world by world: a yes has to be so in every world of the record, a no in none. The worlds are those
 * of the reference evaluator, which shares no code with the checker; what happened is told by each world's own course of statuses.
 */

import { type Agreement, createRecord, type Norm, type Report, type Status } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearersOf } from '../packages/core/src/reference/bearers.ts';
import { statusAt } from '../packages/core/src/reference/norms.ts';
import { MIDNIGHT } from '../packages/core/src/reference/random-draw.ts';
import { type Ask, normOf, settingOf } from '../packages/core/src/reference/world.ts';
import { type Choose, inEveryWorld, TooManyWorlds } from '../packages/core/src/reference/worlds.ts';
import { createChecks } from '../packages/reading/src/answer/checks.ts';
import { conductWord, type Did } from '../packages/reading/src/answer/conduct-word.ts';
import { stretchesOf } from '../packages/reading/src/answer/segments.ts';
import { unamendedCase } from './support/unamended.ts';

const IDLE: readonly Status[] = ['not in force', 'not triggered', 'blocked', 'suspended', 'ended'];
const SETTLED: readonly Status[] = ['kept', 'remedied', 'kept so far'];

interface Asked {
  readonly from: number;
  readonly to: number;
}

/** What one world says; undefined where its statuses alone cannot tell. */
function truth(did: Did, norm: Norm, before: Status, course: readonly Status[]): boolean | 'idle' | undefined {
  const active = course.filter((status) => !IDLE.includes(status));
  const last = active.at(-1);
  if (last === undefined) return 'idle';
  if (norm.type === 'ban' && norm.what.act !== undefined && before === 'breached') return undefined;
  const late = course.includes('breached');
  // Late at the very instant of the deadline, or under a guard: no instant shows the breach.
  if (!late && course.includes('remedied') && before !== 'remedied') return undefined;
  if (did === 'never did' && norm.type === 'duty') {
    if (norm.whenever) return undefined;
    return active.every((status) => status === 'pending' || status === 'breached');
  }
  if (did === 'kept') return !late && SETTLED.includes(last);
  return late;
}

/** What the worlds say, each of its own; undefined where they are too many, or several bearers hang together. */
function outcomes(
  did: Did,
  agreement: Agreement,
  reports: readonly Report[],
  { bearer, readings }: Ask,
  asked: Asked,
): Set<boolean | 'idle' | undefined> | undefined {
  const setting = settingOf(agreement, reports, { norm: 'n', bearer, readings, at: asked.to }, 100_000);
  const norm = normOf(setting, 'n');
  const bearers = bearersOf(setting.agreement, norm).filter(
    ({ mode, members }) => bearer === null || (mode === 'one' && members[0] === bearer),
  );
  const [only] = bearers;
  if (only === undefined || bearers.length > 1) return undefined;
  const instants = [
    ...new Set([asked.from, ...setting.instants.filter((t) => t > asked.from && t < asked.to), asked.to]),
  ];
  const found = new Set<boolean | 'idle' | undefined>();
  const evaluate = (choose: Choose) => {
    const world = { setting, choose, memo: new Map<string, unknown>() };
    const course = instants.map((t) => statusAt(world, norm, only, t));
    found.add(truth(did, norm, statusAt(world, norm, only, asked.from - 1), course));
  };
  try {
    inEveryWorld(evaluate, 100);
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
  return found;
}

const around = fc
  .tuple(fc.integer({ min: -10, max: 8 }), fc.integer({ min: 0, max: 16 }))
  .map(([from, length]): Asked => ({ from: MIDNIGHT + from * 1000, to: MIDNIGHT + (from + length) * 1000 + 1 }));
const dids = fc.constantFrom<Did>('kept', 'broke', 'never did');

/** What the checker's verdict is taken to say. */
function wordOf(did: Did, agreement: Agreement, reports: readonly Report[], ask: Ask, asked: Asked) {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of reports) record.add(report);
  const { readings = {}, bearer } = ask;
  const verdict = createChecks(undefined)
    .verdicts({ agreement, record }, ['n'], asked.to)
    .find((v) => v.bearer === bearer && Object.entries(v.readings).every(([q, r]) => readings[q] === r));
  const norm = agreement.norms.find(({ id }) => id === 'n');
  return verdict && norm && conductWord(did, norm.type, stretchesOf(verdict), asked);
}

/** Fixed, so that a run can be repeated; SEED=… tries another, as for the laws of the engine. */
const SEED = Number(process.env.SEED ?? 20150212);

test('a yes is so in every world, a no in none', () => {
  let told = 0;
  fc.assert(
    fc.property(unamendedCase, around, dids, ({ agreement, reports, asks }, asked, did) => {
      for (const ask of asks.slice(0, 1)) {
        const worlds = outcomes(did, agreement, reports, ask, asked);
        if (worlds === undefined || worlds.has(undefined)) continue;
        const word = wordOf(did, agreement, reports, ask, asked);
        if (word === undefined || word === 'maybe') continue;
        told += 1;
        if (word === 'yes') expect([...worlds]).toEqual([true]);
        if (word === 'no') expect(worlds).not.toContain(true);
        if (word === 'idle') expect([...worlds]).toEqual(['idle']);
      }
    }),
    { seed: SEED, numRuns: 1500 },
  );
  expect(told).toBeGreaterThan(200);
}, 120_000);
