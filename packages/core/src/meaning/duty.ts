/** Duties to do (kinds 2, 4, 8, 10, semantics 4.1.2, 4.4, 4.5): deadlines, preconditions, instances. */
import type { Norm, Span } from '../agreement/form.ts';
import { CERTAIN } from '../record/facts.ts';
import { tooLateWithin } from '../time/index.ts';
import {
  firstBeyond,
  fromBeginning,
  type Instants,
  instant,
  mayAvoid,
  mayLieIn,
  NEVER_COMES,
  representatives,
  SINCE_EVER,
} from '../timeline/instants.ts';
import { clip, covers, intersect, NEVER } from '../timeline/periods.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { maybe, surely, type Tri, YES } from '../timeline/tri.ts';
import { counterpartOf, overdueAt } from './counterparts.ts';
import { type Doings, doingsOf } from './doings.ts';
import { dutyLife } from './duty-life.ts';
import { anyExtension, type Extension, extendedTo, extensionsOf } from './extensions.ts';
import { alive, behindTerm, endsOf, type Guards, guardBreaks, guardsOf } from './guards.ts';
import { matchesOf, timesOf } from './match.ts';
import { type Clock, clockOf, momentOf } from './moments.ts';
import { periodicLine } from './periodic.ts';
import type { Env, Situation } from './situation.ts';
import { bit, INSTANCE_ORDER, merge } from './status-bits.ts';

const NOT_IN_FORCE = bit('not in force');
const NOT_TRIGGERED = bit('not triggered');
const BLOCKED = bit('blocked');

export function dutyLine(situation: Situation, env: Env): StatusLine {
  if (env.norm.every) return periodicLine(situation, env);
  if (env.norm.whenever === undefined) return instanceLine(situation, env, null);
  const lines = instancesOf(situation, env).map((instance) => instanceLine(situation, instance.env, instance.trigger));
  // A norm without any instance still has its guards.
  lines.push(instanceLine(situation, env, NEVER_COMES));
  return lines.length === 1 ? (lines[0] as StatusLine) : merge(INSTANCE_ORDER, lines);
}

/** The instances of a `whenever` norm: one for each incident that may be a trigger (semantics 4.5). */
export function instancesOf(situation: Situation, env: Env): { env: Env; trigger: Instants }[] {
  const { whenever } = env.norm;
  if (!whenever) return [];
  const matches = matchesOf(situation, whenever.event, env, 'neutral');
  const life = alive(guardsOf(situation, env));
  const out: { env: Env; trigger: Instants }[] = [];
  for (let m = 0; m < matches.n; m++) {
    const incident = matches.incident[m] as number;
    const times = timesOf(matches.facts, incident);
    // Nothing asked before the treaty, or while it is suspended, starts a clock (semantics 4.5).
    const at = intersect(times, life.possible);
    if (at.length === 0) continue;
    const sure = matches.grade[m] === CERTAIN && everyIn(times, life.certain);
    out.push({ env: { ...env, instance: { name: whenever.name, incident, at } }, trigger: { at, never: !sure } });
  }
  return out;
}

function everyIn(times: Float64Array, a: Float64Array): boolean {
  for (let i = 0; i < times.length; i += 2) if (!covers(a, times[i] as number, times[i + 1] as number)) return false;
  return true;
}

/** What one instance of a duty is judged by. */
interface Instance {
  readonly situation: Situation;
  readonly norm: Norm;
  readonly guards: Guards;
  readonly clock: Clock;
  readonly extensions: readonly Extension[];
  readonly doings: Doings;
  /** Null: a duty without `whenever`. */
  readonly trigger: Instants | null;
  /** What opens the window: the trigger, else the clock's anchor, else the norm's `from` or the agreement's start. */
  readonly opening: Instants;
  /** "What it is to be done together with is done": always, where it waits for nothing. */
  readonly counterpart: Tri;
  /** Every instant at which something that matters may change, with its neighbours. */
  readonly cuts: readonly number[];
}

function instanceLine(situation: Situation, env: Env, trigger: Instants | null): StatusLine {
  const guards = trigger === null ? guardsOf(situation, env) : { ...guardsOf(situation, env), while: YES };
  const clock = clockOf(situation, env.norm.deadline, env);
  const doings = trigger === NEVER_COMES ? NOTHING_DONE : doingsOf(situation, env);
  const counterpart = counterpartOf(situation, env);
  const opening = trigger ?? clock.anchor ?? windowOf(situation, env);
  const extensions = extensionsOf(situation, env);
  const ends = [
    ...extensions.flatMap((each) => endsOf(each.at)),
    ...guardBreaks(guards),
    ...(clock.anchor ? endsOf(clock.anchor) : []),
    ...endsOf(opening),
    ...[...doings.doing, ...doings.undoing].flatMap((d) => endsOf(d.at)),
    ...doings.unseen,
    ...doings.contrary,
    ...doings.standing,
    ...counterpart.certain,
    ...counterpart.possible,
    ...(env.norm.deadline?.deadline === 'by' ? [env.norm.deadline.tooLate] : []),
  ].filter(Number.isFinite);
  const cuts = [...new Set(ends.flatMap((t) => [t - 1, t, t + 1]))].sort((a, b) => a - b);
  const instance: Instance = {
    situation,
    norm: env.norm,
    guards,
    clock,
    extensions,
    doings,
    trigger,
    opening,
    counterpart,
    cuts,
  };
  return statusLine(breaksOf(instance), (t) => statusesAt(instance, t));
}

const NOTHING_DONE: Doings = { doing: [], undoing: [], unseen: NEVER, contrary: NEVER, standing: NEVER };

/** Where the window opens if neither a trigger nor an anchor opens it. */
function windowOf(situation: Situation, env: Env): Instants {
  if (env.norm.from !== undefined) return momentOf(situation, env.norm.from, env);
  const start = situation.agreement.inForce ?? situation.agreement.signed;
  return start === undefined ? SINCE_EVER : instant(start);
}

function breaksOf(instance: Instance): number[] {
  const { clock, cuts, norm, guards } = instance;
  const out = [...cuts];
  const within = (m: Instants, step: (t: number) => number) => {
    const from = m.at[0] ?? Infinity;
    const to = m.at[m.at.length - 1] ?? -Infinity;
    for (const t of cuts) if (t >= from && t < to) out.push(...extendedBreaks(instance, m, t, step));
  };
  if (clock.anchor === null) out.push(...extendedBreaks(instance, null, NEVER_BEGAN, clock.tooLate));
  if (clock.anchor) within(clock.anchor, clock.tooLate);
  for (const [k, m] of guards.required.entries()) {
    const span = norm.requires?.[k]?.thenWithin;
    if (span) within(m, stepOf(instance, span));
  }
  return out;
}

const NEVER_BEGAN = Number.NEGATIVE_INFINITY;

/** The instants too late that count from `since`, one of the instants of the anchor, as powers extend them (semantics 4.7.3). */
function extended(instance: Instance, anchor: Instants | null, since: number, step: (t: number) => number): Instants {
  const { extensions } = instance;
  const d = step(since);
  if (anchor === null || isCertain(anchor)) return extendedTo(extensions, d, since);
  return anyExtension(extensions, d, step((anchor.at[anchor.at.length - 1] as number) - 1));
}

function isCertain({ at }: Instants): boolean {
  return at.length === 2 && (at[1] as number) - (at[0] as number) === 1;
}

/** Where these begin and end. */
function extendedBreaks(
  instance: Instance,
  anchor: Instants | null,
  since: number,
  step: (t: number) => number,
): number[] {
  if (instance.extensions.length === 0) return anchor === null ? [] : [step(since)];
  return endsOf(extended(instance, anchor, since, step))
    .filter(Number.isFinite)
    .flatMap((t) => [t - 1, t, t + 1]);
}

/** Of these, one for all that lie alike to what matters at `t`. */
function extendedAt(
  instance: Instance,
  anchor: Instants | null,
  since: number,
  step: (t: number) => number,
  t: number,
): number[] {
  const d = step(since);
  if (instance.extensions.length === 0 || !Number.isFinite(d)) return [d];
  return representatives(extended(instance, anchor, since, step).at, [...instance.cuts, t, t + 1]);
}

/** The first instant too late that `then within` counts from a precondition. */
function stepOf(instance: Instance, span: Span): (reached: number) => number {
  return fromBeginning((x) => tooLateWithin(span, x, instance.situation.clock));
}

/** The set of statuses at `t`: guards in their order, then the life for every opening and deadline that some world gives. */
function statusesAt(instance: Instance, t: number): number {
  const { guards, clock, trigger } = instance;
  let out = 0;
  if (!surely(guards.started, t)) out |= NOT_IN_FORCE;
  if (!maybe(guards.started, t)) return out;
  const waiting = [trigger, clock.anchor].some((m) => m !== null && mayAvoid(m, -Infinity, t));
  if (waiting) {
    if (guards.required.some((m) => mayAvoid(m, -Infinity, t))) out |= NOT_IN_FORCE;
    if (guards.required.every((m) => mayLieIn(m, -Infinity, t))) out |= behindTerm(guards, t, () => NOT_TRIGGERED);
  }
  for (const opened of openings(instance, t)) out |= afterClock(instance, opened, t);
  return out;
}

/** One way in which the clock may have started. */
interface Opened {
  readonly window: number;
  /** The anchor or trigger came then; before it the norm was not triggered. */
  readonly began: number;
  readonly tooLate: number;
}

/** Those that stand for all that have begun by `t`. */
function openings(instance: Instance, t: number): Opened[] {
  const { clock, opening, cuts } = instance;
  const upTo = (m: Instants) => clip(m.at, -Infinity, t + 1);
  if (clock.anchor === null) {
    const began = instance.trigger === null ? () => Number.NEGATIVE_INFINITY : (w: number) => w;
    const deadlines = extendedAt(instance, null, NEVER_BEGAN, clock.tooLate, t);
    return representatives(upTo(opening), cuts).flatMap((w) =>
      deadlines.map((tooLate) => ({ window: w, began: began(w), tooLate })),
    );
  }
  const { anchor } = clock;
  const anchors = representatives(upTo(anchor), anchorCuts(anchor, clock.tooLate, cuts, t)).flatMap((m) =>
    extendedAt(instance, anchor, m, clock.tooLate, t).map((tooLate) => ({ m, tooLate })),
  );
  if (sameInstant(opening, anchor)) return anchors.map(({ m, tooLate }) => ({ window: m, began: m, tooLate }));
  const windows = representatives(upTo(opening), cuts);
  return windows.flatMap((w) => anchors.map(({ m, tooLate }) => ({ window: w, began: Math.max(w, m), tooLate })));
}

/** A deadline that counts from the trigger itself is one uncertainty, not two. */
function sameInstant(a: Instants, b: Instants): boolean {
  return a === b || a.at === b.at;
}

/** 1 January of year 1, ms. */
const COMMON_ERA = -62_135_596_800_000;

/** Where the anchor's place among the cuts, or its deadline's, changes. */
function anchorCuts(
  anchor: Instants,
  tooLate: (m: number) => number,
  cuts: readonly number[],
  t: number,
): readonly number[] {
  // Only what lies at or before `t` is asked for; before the common era nobody counts days.
  const from = Math.max(anchor.at[0] ?? 0, COMMON_ERA);
  const to = Math.min(anchor.at[anchor.at.length - 1] ?? 0, t + 1);
  if (to - from <= 1) return cuts;
  return [...cuts, ...[...cuts, t].map((v) => firstBeyond(tooLate, v, from, to))];
}

/** Preconditions against the norm's own deadline (semantics 4.1.2), then the rest. */
function afterClock(instance: Instance, { window, began, tooLate }: Opened, t: number): number {
  const { guards, norm, doings, cuts } = instance;
  const life = (own: number) =>
    behindTerm(
      guards,
      t,
      (at) => (at < began ? NOT_TRIGGERED : dutyLife(doings, window, own, at, overdueAt(instance.counterpart, at))),
      [...cuts, began, own],
    );
  const { required } = guards;
  if (required.length === 0) return life(tooLate);
  let out = 0;
  if (required.some((m) => mayAvoid(m, -Infinity, t))) out |= t >= tooLate ? BLOCKED : NOT_IN_FORCE;
  if (!required.every((m) => mayLieIn(m, -Infinity, t))) return out;
  const noDeadline = norm.deadline === undefined;
  const then = norm.requires?.some((r) => r.thenWithin !== undefined);
  if (!(noDeadline && then) && required.every((m) => mayLieIn(m, -Infinity, Math.min(t, tooLate - 1)))) {
    out |= life(tooLate);
  }
  const from = noDeadline ? -Infinity : tooLate;
  for (const [k, m] of required.entries()) {
    if (noDeadline && !then) break;
    const span = norm.requires?.[k]?.thenWithin;
    const cutsHere = span ? anchorCuts(m, stepOf(instance, span), cuts, t) : cuts;
    for (const x of representatives(clip(m.at, from, t + 1), cutsHere)) {
      // It is the latest of the preconditions that gives the new deadline.
      if (!required.every((other) => other === m || mayLieIn(other, -Infinity, x))) continue;
      if (span) for (const given of extendedAt(instance, m, x, stepOf(instance, span), t)) out |= life(given);
      else out |= noDeadline ? life(Infinity) : BLOCKED;
    }
  }
  return out;
}
