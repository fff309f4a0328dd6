/** Bans of an act and of a state (kind 1, semantics 4.2 and 4.3). */
import { CERTAIN } from '../record/facts.ts';
import { covers, difference, first, intersect, type Periods } from '../timeline/periods.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { and, NO, not, type Tri } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { alive, type Guards, guardBreaks, guarded, guardsOf } from './guards.ts';
import { matchesOf, timesOf } from './match.ts';
import { exceptions } from './permission.ts';
import { covered, uncovered } from './silence.ts';
import { type Env, envKey, inThisVersion, ownPattern, type Situation } from './situation.ts';
import { stateLine } from './states.ts';
import { bit } from './status-bits.ts';
import { violatedLine } from './violated.ts';

const CLEAN = bit('kept so far');
const BREACHED = bit('breached');

/** Violations of a ban of an act, as columns. */
export interface Violations {
  readonly n: number;
  readonly incident: Int32Array;
  /** First instant at which it may violate. */
  readonly earliest: Float64Array;
  /** Instant by which it has surely violated; Infinity if some world leaves it harmless. */
  readonly surelyBy: Float64Array;
  /** First instant at which an unseen violation is possible; Infinity if silence counts throughout. */
  readonly unseenFrom: number;
  /** Last instant at which one may lie. */
  readonly latest: Float64Array;
}

export function banLine(situation: Situation, env: Env): StatusLine {
  const guards = guardsOf(situation, env);
  return env.norm.what.state !== undefined ? stateBan(situation, env, guards) : actBan(situation, env, guards);
}

/** Incidents that violate the ban in some world. */
export function violationsOf(situation: Situation, env: Env): Violations {
  return situation.memo(`violations ${envKey(env)}`, () => findViolations(situation, env));
}

function findViolations(situation: Situation, env: Env): Violations {
  const guards = guardsOf(situation, env);
  const life = inThisVersion(situation, env, and(alive(guards), not(unless(situation, env))));
  const pattern = ownPattern(env.norm);
  const matches = matchesOf(situation, pattern, env, 'breaches', true);
  const excepted = exceptions(situation, env);
  const incident: number[] = [];
  const earliest: number[] = [];
  const surelyBy: number[] = [];
  const latest: number[] = [];
  for (let m = 0; m < matches.n; m++) {
    const i = matches.incident[m] as number;
    const times = timesOf(matches.facts, i);
    const excuse = excepted(i);
    const harmful = intersect(times, excuse === NO ? life.possible : difference(life.possible, excuse.certain));
    if (harmful.length === 0) continue;
    const sure =
      matches.grade[m] === CERTAIN &&
      allIn(times, life.certain) &&
      (excuse === NO || intersect(times, excuse.possible).length === 0);
    incident.push(i);
    earliest.push(harmful[0] as number);
    latest.push((harmful[harmful.length - 1] as number) - 1);
    surelyBy.push(sure ? (times[times.length - 1] as number) - 1 : Infinity);
  }
  const unseen = intersect(uncovered(situation, env), life.possible);
  return {
    n: incident.length,
    incident: Int32Array.from(incident),
    earliest: Float64Array.from(earliest),
    surelyBy: Float64Array.from(surelyBy),
    latest: Float64Array.from(latest),
    unseenFrom: first(unseen),
  };
}

function allIn(times: Periods, a: Periods): boolean {
  for (let i = 0; i < times.length; i += 2) if (!covers(a, times[i] as number, times[i + 1] as number)) return false;
  return times.length > 0;
}

function unless(situation: Situation, env: Env): Tri {
  return env.norm.unless === undefined ? NO : conditionLine(situation, env.norm.unless, env);
}

function actBan(situation: Situation, env: Env, guards: Guards): StatusLine {
  const violations = violationsOf(situation, env);
  let from = violations.unseenFrom;
  for (const t of violations.earliest) if (t < from) from = t;
  let sure = Infinity;
  for (const t of violations.surelyBy) if (t < sure) sure = t;
  return statusLine([...guardBreaks(guards), from, sure], (t) =>
    guarded(guards, t, (at) => (at >= from ? BREACHED : 0) | (at >= sure ? 0 : CLEAN), [from, sure]),
  );
}

function stateBan(situation: Situation, env: Env, guards: Guards): StatusLine {
  const bound = and(alive(guards), not(unless(situation, env)));
  const pattern = ownPattern(env.norm);
  const violated = and(bound, stateLine(situation, pattern, env, covered(situation, env)));
  return violatedLine(guards, inThisVersion(situation, env, violated));
}
