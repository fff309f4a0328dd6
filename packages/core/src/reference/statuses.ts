/** The verdict: the set of statuses that some world gives (3.3), and the provision as a whole (4.6). */
import type { Norm, Status } from '../agreement/form.ts';
import { carried, type VersionWorld, violatedBefore } from './amendments.ts';
import { bearersOf } from './bearers.ts';
import { changes, instancesBy, windowFrom } from './duties.ts';
import { untilBy } from './extensions.ts';
import { deadlineBy, guarded } from './guards.ts';
import { statusWith } from './norms.ts';
import { periodicStatuses } from './periodic-statuses.ts';
import type { Bearer, Happening, Period } from './types.ts';
import { unseenActs } from './unseen.ts';
import { findNorm, type World } from './world.ts';

/** The provision has the first of these that some member has (4.6). */
const PROVISION: readonly Status[] = [
  'breached',
  'reversed',
  'blocked',
  'pending',
  'not in force',
  'ended',
  'suspended',
  'not triggered',
  'remedied',
  'kept so far',
  'kept',
];

/** Statuses at `t` in this world, as the version then in force judges it, whatever happened unseen there. `bearer` null: the provision. */
export function statusesIn(
  versions: readonly VersionWorld[],
  id: string,
  bearer: string | null,
  t: number,
): Set<Status> {
  const current = versions.findLastIndex(({ period }) => period.from <= t);
  const { world, period } = versions[current] as VersionWorld;
  const earlier = versions.slice(0, current);
  const norm = findNorm(world.setting, id);
  if (!versions.some((one) => binds(one.world, id, bearer))) throw new Error(`${id} does not bind ${bearer}`);
  // What this version does not have is over, or has not begun (4.12.4).
  if (!binds(world, id, bearer))
    return new Set([earlier.some((one) => binds(one.world, id, bearer)) ? 'ended' : 'not in force']);
  if (!norm) return new Set();
  const bearers = bearersOf(world.setting.agreement, norm);
  const asked =
    bearer === null ? bearers : bearers.filter(({ mode, members }) => mode === 'one' && members[0] === bearer);
  let combined: Set<Status> | undefined;
  for (const each of asked) {
    const own = overVersions(earlier, norm, each, withUnseen(world, norm, each, t, period));
    // Members act independently where nobody sees them.
    combined = combined === undefined ? own : new Set([...combined].flatMap((a) => [...own].map((b) => worse(a, b))));
  }
  return combined ?? new Set();
}

/** What was violated under an earlier version stays so, whatever this one says (4.12.2). */
function overVersions(earlier: readonly VersionWorld[], norm: Norm, bearer: Bearer, own: Set<Status>): Set<Status> {
  const { surely, unseen } = violatedBefore(earlier, norm, bearer);
  if (!surely && !unseen) return own;
  return new Set([...own].flatMap((status) => (surely ? [] : [status]).concat(carried(status, norm))));
}

function binds(world: World, id: string, bearer: string | null): boolean {
  const norm = findNorm(world.setting, id);
  if (!norm || bearer === null) return norm !== undefined;
  return bearersOf(world.setting.agreement, norm).some(({ mode, members }) => mode === 'one' && members[0] === bearer);
}

function worse(a: Status, b: Status): Status {
  return PROVISION.indexOf(a) < PROVISION.indexOf(b) ? a : b;
}

/** Statuses over what the bearer may have done unseen: nothing, one act, or, where one does not exhaust what is possible, two. */
function withUnseen(world: World, norm: Norm, bearer: Bearer, t: number, only: Period): Set<Status> {
  const found = new Set([statusWith(world, norm, bearer, t, [], only)]);
  if (norm.type === 'permission' || norm.type === 'power' || norm.what.act === undefined) return found;
  if (guarded(world, { norm, bearer, vars: {} }, t) !== undefined) return found;
  if (norm.every) return periodicStatuses(world, norm, bearer, t);
  const acts = norm.type === 'duty' ? unlike(world, norm, bearer, t) : unseenActs(world, norm, bearer, t);
  for (const act of acts) {
    found.add(statusWith(world, norm, bearer, t, [act], only));
    // A ban has no third status that one more unseen act could give.
    if (norm.type === 'ban' && found.size > 1) return found;
  }
  if (!mayNeedTwo(world, norm, bearer, t)) return found;
  for (const act of acts) for (const other of acts) found.add(statusWith(world, norm, bearer, t, [act, other], only));
  return found;
}

/** Of unseen acts that lie alike to all windows, deadlines, doings and undoings, one: the life of a duty (4.4) cannot tell them apart. */
function unlike(world: World, norm: Norm, bearer: Bearer, t: number): Happening[] {
  const { acts, undoings } = changes(world, norm, bearer);
  const borders = [
    ...[...acts, ...undoings].flatMap(({ instant }) => [instant, instant + 1]),
    ...instancesBy(world, norm, bearer, t).flatMap((view) => [
      windowFrom(world, view, t),
      Number(deadlineBy(world, view, t)),
    ]),
    norm.until ? untilBy(world, { norm, bearer, vars: {} }, t) : t,
  ];
  const classes = new Map(
    unseenActs(world, norm, bearer, t).map((act) => [borders.map((border) => act.instant < border).join(), act]),
  );
  return [...classes.values()];
}

function mayNeedTwo(world: World, norm: Norm, bearer: Bearer, t: number): boolean {
  if (norm.type !== 'duty') return false;
  return instancesBy(world, norm, bearer, t).length > 1 || changes(world, norm, bearer).undoings.length > 0;
}
