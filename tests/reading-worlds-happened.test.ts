/** Whether an act was done, world by world: the answer is told by a duty put for the question, the truth by what happens in each world. */

import { type Agreement, createRecord, type Norm, type Report } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveReports } from '../packages/core/src/reference/incidents.ts';
import { actsAs, happenings } from '../packages/core/src/reference/match.ts';
import { actorsOf } from '../packages/core/src/reference/names.ts';
import { MIDNIGHT } from '../packages/core/src/reference/random-draw.ts';
import type { Bearer } from '../packages/core/src/reference/types.ts';
import type { World } from '../packages/core/src/reference/world.ts';
import type { AnswerWord } from '../packages/reading/src/answer/answer.ts';
import { createChecks } from '../packages/reading/src/answer/checks.ts';
import { happened } from '../packages/reading/src/answer/happened.ts';
import type { Form } from '../packages/reading/src/state/form.ts';
import { unamendedCase } from './support/unamended.ts';
import { inWorlds, readAs, settingIn, unseenIn, type Within } from './support/world-truth.ts';

type Happened = Extract<Form, { form: 'happened' }>;

const DAY = 86_400_000;
const END = MIDNIGHT + 2 * DAY;
/** Days as said, and what they are in ms. The record lies within seconds of one midnight. */
const DAYS: readonly { readonly on: Happened['on']; readonly from: number; readonly to: number }[] = [
  { on: undefined, from: Number.NEGATIVE_INFINITY, to: END },
  { on: '1971-01-01', from: MIDNIGHT - DAY, to: MIDNIGHT - 1 },
  { on: '1971-01-02', from: MIDNIGHT, to: MIDNIGHT + DAY - 1 },
  { on: { from: '1971-01-02' }, from: MIDNIGHT, to: END },
  { on: { to: '1971-01-01' }, from: Number.NEGATIVE_INFINITY, to: MIDNIGHT - 1 },
];

/** The word of the whole path, over all readings; only the agreement's own standard is asked. */
function wordOf(
  form: Happened,
  agreement: Agreement,
  reports: readonly Report[],
  written: number,
  knownAt: number | undefined,
): AnswerWord | null | undefined {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of reports) record.add(report);
  const checks = createChecks(knownAt);
  return happened({ agreement, record, checks, end: written, written, knownAt, standards: [] }, form).word;
}

/** The act as something that a world can be searched for; it is weighed as what discharges is (semantics 2.4.1). */
function soughtIn({ act, kind, to }: Happened): Norm {
  const target = to === undefined ? {} : { to: { who: 'of' as const, names: [to] } };
  const what = { act, ...(kind === undefined ? {} : { kind }), ...target };
  return { id: 'sought', clause: '1', type: 'duty', bearer: { mode: 'someone', names: [] }, what };
}

/** Whether it is recorded as done, and whether it may have been done unseen. */
function doneIn(world: World, sought: Norm, bearer: Bearer, period: Within): boolean[] {
  const view = { norm: sought, bearer, vars: {} };
  const seen = happenings(world, view, sought.what, 'discharges', (author) => actsAs(world, author, bearer));
  if (seen.some(({ instant }) => period.from <= instant && instant <= period.to)) return [true];
  return unseenIn(world, sought, bearer, period).length > 0 ? [false, true] : [false];
}

function bearersIn(agreement: Agreement, by: readonly string[] | undefined): Bearer[] {
  if (by === undefined) return [{ mode: 'someone', members: [], all: [] }];
  const all = by.flatMap((name) => actorsOf(agreement, name));
  return all.map((one) => ({ mode: 'one', members: [one], all: [one] }));
}

/** Whether the statement is so, by world; undefined where the worlds are too many. */
function truths(form: Happened, agreement: Agreement, reports: readonly Report[], period: Within, knownAt?: number) {
  // What undoes an act does not make it not have happened.
  const acts = agreement.acts.map(({ undoneBy: _, ...act }) => act);
  const sought = soughtIn(form);
  const setting = settingIn({ ...agreement, acts }, reports, period, END, knownAt);
  return inWorlds(setting, (world) => {
    const each = bearersIn(agreement, form.by).map((bearer) =>
      doneIn(world, sought, bearer, period).map((done) => done !== (form.not === true)),
    );
    if (each.some((one) => !one.includes(true))) return [false];
    return each.some((one) => one.includes(false)) ? [false, true] : [true];
  });
}

/** A no without a word against it: the record has it elsewhere, at another time or by another, in every world, or it is only silent. */
function spokenAgainst(form: Happened, agreement: Agreement, reports: readonly Report[], knownAt?: number): boolean {
  const setting = settingIn(agreement, reports, { from: Number.NEGATIVE_INFINITY, to: END }, END, knownAt);
  if (liveReports(setting.known).some(({ says }) => says === 'deny' || says === 'nothing')) return true;
  const ever = { from: Number.NEGATIVE_INFINITY, to: END };
  const elsewhere = truths({ ...form, by: undefined, not: undefined }, agreement, reports, ever, knownAt);
  return elsewhere === undefined || [...elsewhere].join() === 'true';
}

const forms = fc.record({
  // Half of all questions are about the act of the norm, of which most reports speak.
  act: fc.constantFrom(undefined, undefined, 'move', 'move-slow', 'x1', 'x2', 'law'),
  by: fc.constantFrom<string[] | undefined>(undefined, undefined, ['A'], ['B'], ['A'], ['sides'], ['A', 'M']),
  kind: fc.constantFrom(undefined, undefined, undefined, 'heavy'),
  to: fc.constantFrom(undefined, undefined, undefined, undefined, 'B'),
  not: fc.constantFrom(undefined, undefined, true as const),
});
const days = fc.constantFrom(...DAYS);
/** When the text was written; before that is all that it can speak of. */
const writings = fc.oneof(
  fc.constant(END),
  fc.integer({ min: 1, max: 16 }).map((s) => MIDNIGHT + s * 500),
);

test('an act was done as said if it was in every world, and not if in none', () => {
  const told = { agrees: 0, differs: 0 };
  fc.assert(
    fc.property(unamendedCase, forms, days, writings, ({ agreement, reports, asks }, drawn, day, written) => {
      const knownAt = asks[0]?.knownAt;
      const act = drawn.act ?? agreement.norms.find(({ id }) => id === 'n')?.what.act;
      if (act === undefined) return;
      const form: Happened = { form: 'happened', ...drawn, act, on: day.on };
      const word = wordOf(form, agreement, reports, written, knownAt);
      if (word !== 'agrees' && word !== 'differs') return;
      const period = { from: day.from, to: Math.min(day.to, written) };
      const read = readAs(agreement);
      const worlds = read.map((each) => truths(form, each, reports, period, knownAt));
      if (worlds.includes(undefined)) return;
      told[word] += 1;
      for (const each of worlds) expect([...(each ?? [])]).toEqual([word === 'agrees']);
      if ((word === 'differs') === (form.not !== true)) {
        for (const each of read) expect(spokenAgainst(form, each, reports, knownAt)).toBe(true);
      }
    }),
    { numRuns: 2500 },
  );
  expect(Math.min(told.agrees, told.differs)).toBeGreaterThan(40);
}, 120_000);
