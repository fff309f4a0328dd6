/**
 * A ban asked about in a period, world by world: the answer is told by a copy of the ban that is in force from then on, the truth by the
 * violations of each world, one by one, with their instants.
 */

import { type Agreement, createRecord, type Norm, type Report } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearersOf } from '../packages/core/src/reference/bearers.ts';
import { MIDNIGHT } from '../packages/core/src/reference/random-draw.ts';
import type { Bearer } from '../packages/core/src/reference/types.ts';
import type { AnswerWord } from '../packages/reading/src/answer/answer.ts';
import { createChecks } from '../packages/reading/src/answer/checks.ts';
import type { Did } from '../packages/reading/src/answer/conduct-word.ts';
import { judge } from '../packages/reading/src/answer/judge.ts';
import { unamendedCase } from './support/unamended.ts';
import { inWorlds, readAs, settingIn, violatedIn, type Within } from './support/world-truth.ts';

/** The word of the whole path, over all readings; only the norm's own standard is asked. */
function wordOf(
  did: Did,
  agreement: Agreement,
  reports: readonly Report[],
  asked: Within,
  bearer: string | null,
  knownAt: number | undefined,
): AnswerWord {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of reports) record.add(report);
  const checks = createChecks(knownAt);
  const subject = { agreement, record, checks, end: asked.to, written: asked.to, knownAt, standards: [] };
  return judge(subject, { did, norm: 'n', asked }, bearer).word;
}

/** Whether it has a ban of an act that can be asked of this bearer. */
function asksOf(agreement: Agreement, bearer: string | null): boolean {
  const ban = agreement.norms.find(({ id }) => id === 'n');
  if (ban?.type !== 'ban' || ban.what.act === undefined) return false;
  const actors = bearersOf(agreement, ban).flatMap(({ members }) => members);
  return bearer === null || actors.length === 0 || actors.includes(bearer);
}

interface More {
  readonly act: string | undefined;
  readonly author: string;
  readonly second: number;
}

function reported({ act, author, second }: More, i: number, forbidden: string): Report {
  const when = new Date(MIDNIGHT + second * 1000).toISOString();
  return { id: `more${i}`, by: 'M', says: 'occurrence', act: act ?? forbidden, author, when };
}

/** Whether the bearer (null: anyone of them) violated the ban in the period, by world; undefined where the worlds are too many. */
function truths(
  agreement: Agreement,
  reports: readonly Report[],
  asked: Within,
  bearer: string | null,
  knownAt: number | undefined,
): Set<boolean> | undefined {
  const ban = agreement.norms.find(({ id }) => id === 'n');
  if (!ban) return undefined;
  const bound = bearersOf(agreement, ban).filter(
    ({ mode, members }) => bearer === null || mode !== 'one' || members[0] === bearer,
  );
  const setting = settingIn(agreement, reports, asked, asked.to, knownAt);
  return inWorlds(setting, (world) => {
    const all = bound.map((each) => {
      const alone: Bearer = { mode: 'one', members: bearer === null ? [] : [bearer], all: each.all };
      const together = bearer === null || each.mode === 'together';
      return violatedIn(world, ban, each, together ? each : alone, asked);
    });
    if (all.some((each) => each.join() === 'true')) return [true];
    return all.some((each) => each.includes(true)) ? [false, true] : [false];
  });
}

const around = fc
  .tuple(fc.integer({ min: -7, max: 8 }), fc.constantFrom(-1, 0, 0, 1, 500), fc.integer({ min: 0, max: 12 }))
  .map(([from, beside, length]): Within => {
    const start = MIDNIGHT + from * 1000 + beside;
    return { from: start, to: start + length * 1000 };
  });
/** Norms that may be added: what hangs on the ban has to hang on its copy too, and on what was broken before the period. */
const power: Norm = {
  id: 'added',
  clause: '1',
  type: 'power',
  bearer: { mode: 'each', names: ['sides'] },
  what: { act: 'x2' },
  power: { effect: 'suspend', on: ['n'], scope: 'all' },
};
const reprisal = (act: string): Norm => ({
  id: 'added',
  clause: '1',
  type: 'permission',
  bearer: { mode: 'each', names: ['A'] },
  what: { act },
  despite: ['n'],
  provided: { cond: 'breached', norm: 'n', by: { who: 'of', names: ['B'] } },
});
const ending: Norm = { ...power, power: { effect: 'end', on: ['n'], scope: 'all' } };
const added = fc.constantFrom<(act: string) => Norm[]>(
  () => [],
  () => [power],
  () => [ending],
  (act) => [reprisal(act)],
);
/** Plain reports more, of the forbidden act (undefined) and of that on which the power turns. */
const more = fc.array(
  fc.record({
    act: fc.constantFrom(undefined, undefined, 'x2'),
    author: fc.constantFrom('A', 'B'),
    second: fc.integer({ min: -3, max: 8 }),
  }),
  { maxLength: 3 },
);
const dids = fc.constantFrom<Did>('kept', 'broke', 'never did');

test('a ban was broken in a period if some violation lies in it in every world, and not if in none', () => {
  const told = { agrees: 0, differs: 0 };
  const asks = fc.record({ did: dids, asked: around, bearer: fc.constantFrom(null, 'A', 'B') });
  fc.assert(
    fc.property(unamendedCase, added, more, asks, (drawn, norms, extra, { did, asked, bearer }) => {
      const forbidden = drawn.agreement.norms.find(({ id }) => id === 'n')?.what.act;
      if (forbidden === undefined) return;
      const agreement = { ...drawn.agreement, norms: [...drawn.agreement.norms, ...norms(forbidden)] };
      const reports = [...drawn.reports, ...extra.map((each, i) => reported(each, i, forbidden))];
      const knownAt = drawn.asks[0]?.knownAt;
      const read = readAs(agreement);
      if (!read.every((each) => asksOf(each, bearer))) return;
      const word = wordOf(did, agreement, reports, asked, bearer, knownAt);
      if (word !== 'agrees' && word !== 'differs' && word !== 'not in force then') return;
      const worlds = read.map((each) => truths(each, reports, asked, bearer, knownAt));
      if (worlds.includes(undefined)) return;
      if (word !== 'not in force then') told[word] += 1;
      const violated = word !== 'not in force then' && (word === 'agrees') === (did !== 'kept');
      for (const each of worlds) expect([...(each ?? [])]).toEqual([violated]);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(told.agrees, told.differs)).toBeGreaterThan(40);
}, 120_000);
