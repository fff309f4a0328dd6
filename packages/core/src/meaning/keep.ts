/** What must be kept: a state, or a quantity within a limit (kind 3, semantics 4.3.1 and 4.3.2). */
import type { StatusLine } from '../timeline/status-line.ts';
import { and, NO, not, type Tri } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { alive, guardsOf } from './guards.ts';
import { quantityLine } from './quantity.ts';
import { type Env, inThisVersion, ownPattern, type Situation } from './situation.ts';
import { stateLine } from './states.ts';
import { violatedLine } from './violated.ts';

export function keepLine(situation: Situation, env: Env): StatusLine {
  const guards = guardsOf(situation, env);
  const { unless } = env.norm;
  const excused = unless === undefined ? NO : conditionLine(situation, unless, env);
  const violated = and(and(alive(guards), not(excused)), not(keptLine(situation, env)));
  return violatedLine(guards, inThisVersion(situation, env, violated));
}

/** "What must be kept is so", whether or not the norm is in its life. */
export function keptLine(situation: Situation, env: Env): Tri {
  const pattern = ownPattern(env.norm);
  const { limit } = env.norm;
  return limit === undefined ? stateLine(situation, pattern, env) : quantityLine(situation, pattern, limit, env, true);
}
