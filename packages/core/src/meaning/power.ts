/** Powers (kind 7, semantics 4.7): exercises, and what they suspend or end. */

import type { Norm } from '../agreement/form.ts';
import { actingOn } from '../agreement/norm-index.ts';
import { CERTAIN } from '../record/facts.ts';
import { addSpan } from '../time/index.ts';
import { come, firstOf, type Instants, mayAvoid, mayLieIn, moved } from '../timeline/instants.ts';
import { covers, type Periods, touches } from '../timeline/periods.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { all, and, NO, type Tri, YES } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { type Guards, guardBreaks, guarded, guardsOf, starts, withinTerm } from './guards.ts';
import { type LatchEvent, latch } from './latch.ts';
import { matchesOf, timesOf } from './match.ts';
import { momentOf } from './moments.ts';
import { boundBy, type Env, envOf, type Situation } from './situation.ts';
import { bit } from './status-bits.ts';

/** Which effects set and which reset a guard. */
const ENDS = { set: ['end'], reset: ['snap-back'] } as const;
const SUSPENDS = { set: ['suspend'], reset: ['resume', 'snap-back'] } as const;

/** "Ended by a power", for a norm and bearer (null: all of its bearers taken as one). */
export function endedLine(situation: Situation, norm: Norm, bearer: string | null): Tri {
  return guardLine(situation, norm, bearer, ENDS);
}

/** "Suspended by a power and not resumed". */
export function suspendedLine(situation: Situation, norm: Norm, bearer: string | null): Tri {
  return guardLine(situation, norm, bearer, SUSPENDS);
}

function guardLine(
  situation: Situation,
  norm: Norm,
  bearer: string | null,
  effects: { readonly set: readonly string[]; readonly reset: readonly string[] },
): Tri {
  const powers = powersOver(situation, norm);
  if (powers.length === 0) return NO;
  const events = (wanted: readonly string[]): LatchEvent[] =>
    powers
      .filter((p) => p.power && wanted.includes(p.power.effect))
      .flatMap((p) => effectsOf(situation, p, norm, bearer));
  const setting = events(effects.set);
  return setting.length === 0 ? NO : latch(setting, events(effects.reset));
}

/** An exercise of a power that may have effect on a norm. */
export interface Effect {
  readonly power: Norm;
  readonly holder: string | null;
  /** Undefined where a condition brings it about. */
  readonly incident: number | undefined;
  /** When it was exercised. */
  readonly exercised: Instants;
  /** From when on it has effect. */
  readonly at: Instants;
}

/** Exercises of a power that have effect on this bearer, and from when on. */
export function effectsOf(situation: Situation, power: Norm, norm: Norm, bearer: string | null): Effect[] {
  const delay = power.power?.delay;
  const undoings = takenBack(situation, power);
  // Strictly after the exercise: what is in force at t depends on exercises before t (semantics 4.7).
  const step = (t: number) => (delay === undefined ? t + 1 : Math.max(t + 1, addSpan(t, delay, situation.clock)));
  return exercises(situation, power, norm, bearer).flatMap(({ at, holder, incident }) => {
    const left = undoings(holder).reduce<Instants | null>((event, undoing) => unlessUndone(event, undoing, step), at);
    return left === null ? [] : [{ power, holder, incident, exercised: left, at: moved(left, step) }];
  });
}

/** The powers that act on a norm. */
export function powersOver(situation: Situation, norm: Norm): Norm[] {
  return actingOn(situation.agreement, norm.id).powers.filter(({ type, id }) => type === 'power' && id !== norm.id);
}

/** Acts by which a holder takes an exercise back (semantics 4.7). */
function takenBack(situation: Situation, power: Norm): (holder: string | null) => readonly Instants[] {
  const undo = power.what.act === undefined ? undefined : situation.vocabulary.undoneBy(power.what.act);
  if (undo === undefined || power.power?.automatic) return () => [];
  return (holder) => {
    const { phase: _, clearance: __, ...rest } = power.what;
    const pattern = { ...rest, act: undo, by: { who: 'bearer' as const } };
    const matches = matchesOf(situation, pattern, envOf(situation, power, holder), 'neutral');
    return Array.from({ length: matches.n }, (_, m) => ({
      at: timesOf(matches.facts, matches.incident[m] as number),
      never: matches.grade[m] !== CERTAIN,
    }));
  };
}

/** An exercise, unless it was taken back after its instant and before its effect; null: it surely was. */
function unlessUndone(event: Instants | null, undoing: Instants, step: (t: number) => number): Instants | null {
  if (event === null || event.at.length === 0 || undoing.at.length === 0) return event;
  const [first, last] = [event.at[0] as number, (event.at[event.at.length - 1] as number) - 1];
  if (!mayLieIn(undoing, first + 1, step(last) - 1)) return event;
  return mayAvoid(undoing, last + 1, step(first) - 1) ? { ...event, never: true } : null;
}

interface Exercise {
  readonly incident: number | undefined;
  readonly at: Instants;
  readonly holder: string | null;
}

/**
 * Valid exercises that touch a norm for this bearer, as uncertain instants. A power over one's own duties touches a joint norm if
 * its holder is one of the bearers (semantics 4.7).
 */
function exercises(situation: Situation, power: Norm, norm: Norm, bearer: string | null): Exercise[] {
  const { automatic, scope, once } = power.power ?? {};
  if (automatic && !(once && scope === 'own')) return exercisesBy(situation, power, null);
  const touched = bearer === null ? boundBy(situation, norm) : [bearer];
  const holders = boundBy(situation, power).filter((holder) => scope !== 'own' || touched.includes(holder));
  if (power.bearer.mode === 'together') return holders.length === 0 ? [] : exercisesBy(situation, power, null);
  return holders.flatMap((holder) => exercisesBy(situation, power, holder));
}

/** Exercises by a holder; of a power that a condition brings about, the first instant at which it holds for that bearer. */
function exercisesBy(situation: Situation, power: Norm, holder: string | null): Exercise[] {
  const env = envOf(situation, power, holder);
  if (power.power?.once) {
    const holds = all([usable(situation, env), situation.provided(power, holder), situation.once(power, holder)]);
    const at = firstOf(holds);
    return at.at.length === 0 ? [] : [{ at, holder, incident: undefined }];
  }
  const automatic = power.power?.automatic === true;
  const pattern = automatic ? power.what : { ...power.what, by: { who: 'bearer' as const } };
  const matches = matchesOf(situation, pattern, env, 'neutral');
  const valid = and(usable(situation, env), situation.provided(power, holder));
  const out: Exercise[] = [];
  for (let m = 0; m < matches.n; m++) {
    const times = timesOf(matches.facts, matches.incident[m] as number);
    const possible = times.length > 0 && anyTouch(valid.possible, times);
    if (!possible) continue;
    const never = matches.grade[m] !== CERTAIN || !allCovered(valid.certain, times);
    out.push({ at: { at: times, never }, holder, incident: matches.incident[m] });
  }
  return out;
}

/** A power is under guards 1, 2 and 5 and its own term, but under no power (semantics 4.7). */
function usable(situation: Situation, env: Env): Tri {
  const { norm } = env;
  return all([
    starts(situation, env),
    withinTerm(situation, env),
    ...(norm.requires ?? []).map((r) => come(momentOf(situation, r.moment, env))),
    norm.while === undefined ? YES : conditionLine(situation, norm.while, env),
  ]);
}

/** Verdict line of a power: *kept so far* while it may be used; it is never breached. */
export function powerLine(situation: Situation, env: Env): StatusLine {
  const guards: Guards = { ...guardsOf(situation, env), ended: NO, suspended: NO };
  const { automatic, once } = env.norm.power ?? {};
  const holder = automatic && !once ? null : env.bearer;
  const withProvided: Guards = { ...guards, while: and(guards.while, situation.provided(env.norm, holder)) };
  return statusLine(guardBreaks(withProvided), (t) => guarded(withProvided, t, () => bit('kept so far')));
}

function anyTouch(a: Periods, times: Periods): boolean {
  for (let i = 0; i < times.length; i += 2) if (touches(a, times[i] as number, times[i + 1] as number)) return true;
  return false;
}

function allCovered(a: Periods, times: Periods): boolean {
  for (let i = 0; i < times.length; i += 2) if (!covers(a, times[i] as number, times[i + 1] as number)) return false;
  return true;
}

/** Environment in which a power's `provided` is looked at. */
export function providedEnv(situation: Situation, power: Norm, holder: string | null): Env {
  return { ...envOf(situation, power, holder), strictlyBefore: true };
}
