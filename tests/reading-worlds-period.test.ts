/**
 * A ban asked about in a period, world by world: the answer is told by a copy of the ban that is in force from then on, the truth by the
 * violations of each world, one by one, with their instants.
 */

import { type Agreement, createRecord, type Norm, type Report } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearersOf } from '../packages/core/src/reference/bearers.ts';
import { randomCase } from '../packages/core/src/reference/random.ts';
import { MIDNIGHT } from '../packages/core/src/reference/random-draw.ts';
import { underReadings } from '../packages/core/src/reference/readings.ts';
import type { Bearer } from '../packages/core/src/reference/types.ts';
import type { AnswerWord } from '../packages/reading/src/answer/answer.ts';
import { createChecks } from '../packages/reading/src/answer/checks.ts';
import type { Did } from '../packages/reading/src/answer/conduct-word.ts';
import { judge } from '../packages/reading/src/answer/judge.ts';
import { inWorlds, settingIn, violatedIn, type Within } from './support/world-truth.ts';

/** The word of the whole path; the agreement has one reading, and only the norm's own standard is asked. */
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

/** Whether the bearer (null: anyone of them) violated the ban in the period, by world; undefined where the worlds are too many. */
function truths(
  agreement: Agreement,
  ban: Norm,
  reports: readonly Report[],
  asked: Within,
  bearer: string | null,
  knownAt: number | undefined,
): Set<boolean> | undefined {
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
const dids = fc.constantFrom<Did>('kept', 'broke', 'never did');

test('a ban was broken in a period if some violation lies in it in every world, and not if in none', () => {
  const told = { agrees: 0, differs: 0 };
  fc.assert(
    fc.property(
      randomCase(false),
      around,
      dids,
      fc.constantFrom(null, 'A', 'B'),
      ({ agreement, reports, asks }, asked, did, bearer) => {
        const { readings = {}, knownAt } = asks[0] ?? {};
        const read = { ...underReadings(agreement, readings), questions: [] };
        const ban = read.norms.find(({ id }) => id === 'n');
        if (ban?.type !== 'ban' || ban.what.act === undefined) return;
        const actors = bearersOf(read, ban).flatMap(({ members }) => members);
        if (bearer !== null && actors.length > 0 && !actors.includes(bearer)) return;
        const word = wordOf(did, read, reports, asked, bearer, knownAt);
        if (word === 'record is silent') return;
        const worlds = truths(read, ban, reports, asked, bearer, knownAt);
        if (worlds === undefined) return;
        if (word === 'agrees' || word === 'differs') told[word] += 1;
        const violated = word !== 'not in force then' && (word === 'agrees') === (did !== 'kept');
        expect([...worlds]).toEqual([violated]);
      },
    ),
    { numRuns: 4000 },
  );
  expect(Math.min(told.agrees, told.differs)).toBeGreaterThan(40);
}, 120_000);
