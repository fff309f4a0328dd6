/** The status of a norm for a bearer at an instant, within one world (section 4). */
import type { Norm, Status } from '../agreement/form.ts';
import { banStatus } from './bans.ts';
import { holds } from './conditions.ts';
import { dutyStatus } from './duties.ts';
import { untilBy } from './extensions.ts';
import { guarded, pastUntil } from './guards.ts';
import { keepStatus } from './keeps.ts';
import { anchorBy } from './moments.ts';
import type { Bearer, Happening, Period } from './types.ts';
import { once, type World } from './world.ts';

const ALWAYS: Period = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Status from what is reported alone. */
export function statusAt(world: World, norm: Norm, bearer: Bearer, t: number): Status {
  return once(world, `status ${norm.id} ${bearer.mode} ${bearer.members.join()} ${t}`, () =>
    statusWith(world, norm, bearer, t, []),
  );
}

/** Status where the bearer also did what no report tells of (2.9). `only`: violations outside it do not count (4.12.2). */
export function statusWith(
  world: World,
  norm: Norm,
  bearer: Bearer,
  t: number,
  unseen: readonly Happening[],
  only: Period = ALWAYS,
): Status {
  const view = { norm, bearer, vars: {} };
  const guard = guarded(world, view, t);
  if (guard !== undefined) return guard;
  if (norm.type === 'permission' || norm.type === 'power') {
    if (pastUntil(world, view, t)) return 'kept';
    return !norm.provided || holds(world, view, norm.provided, t) ? 'kept so far' : 'not in force';
  }
  if (!pastUntil(world, view, t)) return lifeAt(world, norm, bearer, t, unseen, only);
  // Past its own term it stays as it was at the last instant of the term.
  const last = untilBy(world, view, t) - 1;
  const stayed = lifeAt(world, norm, bearer, last, unseen, only);
  return stayed === 'kept so far' ? 'kept' : stayed;
}

/** Guard 4.1.6 and the life of the norm. */
function lifeAt(
  world: World,
  norm: Norm,
  bearer: Bearer,
  t: number,
  unseen: readonly Happening[],
  only: Period,
): Status {
  const view = { norm, bearer, vars: {} };
  if (norm.whenever || norm.every) return dutyStatus(world, norm, bearer, t, unseen);
  const anchor = norm.type === 'duty' ? anchorBy(world, view, norm.deadline, t) : undefined;
  if (anchor !== undefined && anchor > t) return 'not triggered';
  if (norm.type === 'keep') return keepStatus(world, norm, bearer, t, only);
  return norm.type === 'ban'
    ? banStatus(world, norm, bearer, t, unseen, only)
    : dutyStatus(world, norm, bearer, t, unseen);
}
