/** Guards (semantics 4.1): what must hold for a norm to be alive, one three-valued timeline each. */
import { come, type Instants, representatives } from '../timeline/instants.ts';
import { clip, NEVER } from '../timeline/periods.ts';
import { all, and, maybe, NO, not, surely, type Tri, YES } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { extendedTerm } from './extensions.ts';
import { momentOf } from './moments.ts';
import { endedLine, suspendedLine } from './power.ts';
import { type Env, envKey, type Situation } from './situation.ts';
import { bit } from './status-bits.ts';

const NOT_IN_FORCE = bit('not in force');
const CLEAN = bit('kept so far');

export interface Guards {
  /** The agreement and the norm's `from` have begun. */
  readonly started: Tri;
  /** Moments that `requires` waits for. */
  readonly required: readonly Instants[];
  readonly ended: Tri;
  /** The norm's own term is over. */
  readonly over: Tri;
  readonly until: Instants | null;
  readonly suspended: Tri;
  /** `while` and `if`. */
  readonly while: Tri;
}

/** The agreement's start and the norm's `from`. A proposal never starts. */
export function starts(situation: Situation, env: Env): Tri {
  const { agreement } = situation;
  if (agreement.proposal) return NO;
  const begin = agreement.inForce ?? agreement.signed;
  const agreed = begin === undefined ? YES : come({ at: Float64Array.of(begin, begin + 1), never: false });
  return env.norm.from === undefined ? agreed : and(agreed, come(momentOf(situation, env.norm.from, env)));
}

export function withinTerm(situation: Situation, env: Env): Tri {
  return env.norm.until === undefined ? YES : not(come(momentOf(situation, env.norm.until, env)));
}

export function guardsOf(situation: Situation, env: Env): Guards {
  // The guards of all instances are the same unless they speak of the instance: worked out once, not once for each.
  const shared =
    env.instance !== undefined && !speaksOfInstance(situation, env) ? { ...env, instance: undefined } : env;
  return situation.memo(`guards ${envKey(shared)}`, () => findGuards(situation, shared));
}

function speaksOfInstance(situation: Situation, { norm }: Env): boolean {
  return situation.memo(`speaks of instance ${norm.id}`, () => {
    const guards = JSON.stringify([norm.from, norm.until, norm.requires, norm.while]);
    return guards.includes('"moment":"event"') || guards.includes('"about"');
  });
}

function findGuards(situation: Situation, env: Env): Guards {
  const { norm } = env;
  const until = norm.until === undefined ? null : extendedTerm(situation, env, momentOf(situation, norm.until, env));
  return {
    started: starts(situation, env),
    required: (norm.requires ?? []).map((r) => momentOf(situation, r.moment, env)),
    ended: endedLine(situation, norm, env.bearer),
    over: until === null ? NO : come(until),
    until,
    suspended: suspendedLine(situation, norm, env.bearer),
    while: norm.while === undefined ? YES : conditionLine(situation, norm.while, env),
  };
}

/** Guards 1 to 5 leave the norm alive. `conditional`: with `while` too. */
export function alive(guards: Guards, conditional = true): Tri {
  return all([
    guards.started,
    ...guards.required.map(come),
    not(guards.ended),
    not(guards.over),
    not(guards.suspended),
    conditional ? guards.while : YES,
  ]);
}

/** Every instant at which some guard changes. */
export function guardBreaks(guards: Guards): number[] {
  const out: number[] = [];
  for (const line of [guards.started, guards.ended, guards.over, guards.suspended, guards.while]) {
    out.push(...line.certain, ...line.possible);
  }
  for (const m of guards.required) out.push(...endsOf(m));
  if (guards.until) out.push(...endsOf(guards.until));
  return out;
}

/** Ends of an uncertain instant's periods, and its last instant, from which it has surely come. */
export function endsOf(m: Instants): number[] {
  const out = [...m.at];
  for (let i = 1; i < m.at.length; i += 2) out.push((m.at[i] as number) - 1);
  return out;
}

/**
 * The statuses at `t` behind the guards, in their order (semantics 4.1), for a norm whose preconditions have no deadline to miss.
 * `life` gives the statuses of the norm itself, which change at `changes`; past its own term it is asked as of the term's last instant.
 */
export function guarded(
  guards: Guards,
  t: number,
  life: (t: number) => number,
  changes: readonly number[] = [],
): number {
  let out = 0;
  if (!surely(guards.started, t)) out |= NOT_IN_FORCE;
  if (!maybe(guards.started, t)) return out;
  for (const m of guards.required) {
    const reached = come(m);
    if (!surely(reached, t)) out |= NOT_IN_FORCE;
    if (!maybe(reached, t)) return out;
  }
  return out | behindTerm(guards, t, life, changes);
}

/** The same from guard 3 on. `changes`: the instants at which `life` changes. */
export function behindTerm(
  guards: Guards,
  t: number,
  life: (t: number) => number,
  changes: readonly number[] = [],
): number {
  let out = 0;
  if (maybe(guards.ended, t)) out |= bit('ended');
  if (surely(guards.ended, t)) return out;
  if (maybe(guards.over, t)) out |= afterTerm(guards, t, life, changes);
  if (surely(guards.over, t)) return out;
  if (maybe(guards.suspended, t)) out |= bit('suspended');
  if (surely(guards.suspended, t)) return out;
  if (!surely(guards.while, t)) out |= NOT_IN_FORCE;
  if (!maybe(guards.while, t)) return out;
  return out | life(t);
}

/** Its term is over: clean is kept, all else stays as it was (semantics 4.1.3). */
function afterTerm(guards: Guards, t: number, life: (t: number) => number, changes: readonly number[]): number {
  let out = 0;
  // The term's last instant is the one before its end, so a change at `v` shows in a term that ends at `v + 1`.
  const cuts = [...guardBreaks(guards), ...changes].flatMap((v) => [v, v + 1]);
  for (const end of representatives(clip(guards.until?.at ?? NEVER, -Infinity, t + 1), cuts)) {
    const last = life(end - 1);
    out |= (last & ~CLEAN) | ((last & CLEAN) === 0 ? 0 : bit('kept'));
  }
  return out;
}
