/** Bans of acts and of states (4.2, 4.3) and the permissions that stand above them (4.8). */
import type { Norm, Status } from '../agreement/form.ts';
import { holds, instantsIn } from './conditions.ts';
import { inLife } from './guards.ts';
import { actsAs, happenings } from './match.ts';
import { isCovered } from './silence.ts';
import { isSaidAt, stateHolds } from './states.ts';
import { type Bearer, type Happening, isIn, type Period } from './types.ts';
import { once, type World } from './world.ts';

export function banStatus(
  world: World,
  ban: Norm,
  bearer: Bearer,
  t: number,
  unseen: readonly Happening[],
  only: Period,
): Status {
  if (ban.what.state !== undefined) return stateBanStatus(world, ban, bearer, t, only);
  const view = { norm: ban, bearer, vars: {} };
  const done = once(world, `forbidden ${ban.id} ${bearer.mode} ${bearer.members.join()}`, () =>
    happenings(world, view, ban.what, 'breaches', (author) => actsAs(world, author, bearer)),
  );
  const breached = [...done, ...unseen].some(
    (each) => each.instant <= t && isIn(only, each.instant) && violates(world, ban, bearer, each),
  );
  return breached ? 'breached' : 'kept so far';
}

export function violates(world: World, ban: Norm, bearer: Bearer, each: Happening): boolean {
  const { instant } = each;
  const view = { norm: ban, bearer, vars: {} };
  return (
    inLife(world, ban, bearer, instant) &&
    !(ban.unless && holds(world, view, ban.unless, instant)) &&
    !world.setting.agreement.norms.some(
      (permission) => permission.despite?.includes(ban.id) && covers(world, permission, ban, bearer, each),
    )
  );
}

/** The permission covers the happening: its own act, place and bearer, usable at that instant (4.8). */
function covers(
  world: World,
  permission: Norm,
  ban: Norm,
  bearer: Bearer,
  { incident, instant, author }: Happening,
): boolean {
  const { mode, names } = permission.bearer;
  const all = names.flatMap((name) => world.setting.agreement.groups.find(({ id }) => id === name)?.members ?? [name]);
  if (mode !== 'each' && mode !== 'any') return coversFor({ mode, members: all, all });
  // Each uses a permission for itself.
  return all
    .filter((one) => bearer.mode !== 'one' || bearer.members.includes(one))
    .some((one) => coversFor({ mode: 'one', members: [one], all }));

  function coversFor(permitted: Bearer): boolean {
    const view = { norm: permission, bearer: permitted, vars: {} };
    // The happening is judged as the ban sees it: its evidence is not asked for again.
    const matching = happenings(world, { ...view, norm: ban }, permission.what, 'breaches', () => true);
    return (
      actsAs(world, author, permitted) &&
      matching.some((each) => each.incident === incident) &&
      inLife(world, permission, permitted, instant) &&
      (!permission.provided || holds(world, view, permission.provided, instant))
    );
  }
}

function stateBanStatus(world: World, ban: Norm, bearer: Bearer, t: number, only: Period): Status {
  const view = { norm: ban, bearer, vars: {} };
  const pattern = { ...ban.what, by: { who: 'bearer' } as const };
  const actors = bearer.mode === 'someone' ? [undefined] : bearer.members;
  // Where somebody looks, a state that nobody sees is not there (2.9 b).
  const watched = (u: number) => actors.every((actor) => isCovered(world, ban, actor, u));
  const violated = (u: number) =>
    isIn(only, u) &&
    inLife(world, ban, bearer, u) &&
    stateHolds(world, view, pattern, u) &&
    !(watched(u) && !isSaidAt(world, view, pattern, u)) &&
    !(ban.unless && holds(world, view, ban.unless, u));
  if (violated(t)) return 'breached';
  const first = world.setting.instants[0] ?? t;
  return instantsIn(world, first, t).some(violated) ? 'remedied' : 'kept so far';
}
