/** What must be kept: a state (4.3.1), or a quantity within a limit (4.3.2). */
import type { Norm, Status } from '../agreement/form.ts';
import { holds, instantsIn } from './conditions.ts';
import { inLife } from './guards.ts';
import { isWithinLimit } from './quantities.ts';
import { stateHolds } from './states.ts';
import { type Bearer, isIn, type Period } from './types.ts';
import type { World } from './world.ts';

export function keepStatus(world: World, norm: Norm, bearer: Bearer, t: number, only: Period): Status {
  const view = { norm, bearer, vars: {} };
  const pattern = { ...norm.what, by: norm.what.by ?? ({ who: 'bearer' } as const) };
  const isKept = (u: number) =>
    norm.limit === undefined
      ? stateHolds(world, view, pattern, u)
      : isWithinLimit(world, view, pattern, norm.limit, true, u);
  const violated = (u: number) =>
    isIn(only, u) &&
    inLife(world, norm, bearer, u) &&
    !isKept(u) &&
    !(norm.unless && holds(world, view, norm.unless, u));
  if (violated(t)) return 'breached';
  return instantsIn(world, world.setting.instants[0] ?? t, t).some(violated) ? 'remedied' : 'kept so far';
}
