/** The verdict: the set of statuses that some world gives (3.3), and the provision as a whole (4.6). */
import type { Norm, Status } from '../agreement/form.ts';
import { bearersOf } from './bearers.ts';
import { changes, instancesBy, windowFrom } from './duties.ts';
import { deadlineBy, guarded } from './guards.ts';
import { momentBy } from './moments.ts';
import { statusAt, statusWith } from './norms.ts';
import { periodicStatuses } from './periodic-statuses.ts';
import { unseenInstants } from './silence.ts';
import type { Bearer, Happening, Period } from './types.ts';
import type { World } from './world.ts';

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

/** Statuses at `t` in this world, whatever happened unseen there. `bearer` null: the provision. */
export function statusesIn(world: World, norm: Norm, bearer: string | null, t: number): Set<Status> {
  const bearers = bearersOf(world.setting.agreement, norm);
  const asked =
    bearer === null ? bearers : bearers.filter(({ mode, members }) => mode === 'one' && members[0] === bearer);
  let combined: Set<Status> | undefined;
  for (const each of asked) {
    const own = withUnseen(world, norm, each, t);
    // Members act independently where nobody sees them.
    combined = combined === undefined ? own : new Set([...combined].flatMap((a) => [...own].map((b) => worse(a, b))));
  }
  if (combined === undefined) throw new Error(`${norm.id} does not bind ${bearer}`);
  return combined;
}

function worse(a: Status, b: Status): Status {
  return PROVISION.indexOf(a) < PROVISION.indexOf(b) ? a : b;
}

/** Statuses over what the bearer may have done unseen: nothing, one act, or, where one does not exhaust what is possible, two. */
function withUnseen(world: World, norm: Norm, bearer: Bearer, t: number): Set<Status> {
  const found = new Set([statusAt(world, norm, bearer, t)]);
  if (norm.type === 'permission' || norm.type === 'power' || norm.what.act === undefined) return found;
  if (guarded(world, { norm, bearer, vars: {} }, t) !== undefined) return found;
  if (norm.every) return periodicStatuses(world, norm, bearer, t);
  const acts = norm.type === 'duty' ? unlike(world, norm, bearer, t) : unseenActs(world, norm, bearer, t);
  for (const act of acts) {
    found.add(statusWith(world, norm, bearer, t, [act]));
    // A ban has no third status that one more unseen act could give.
    if (norm.type === 'ban' && found.size > 1) return found;
  }
  if (!mayNeedTwo(world, norm, bearer, t)) return found;
  for (const act of acts) for (const other of acts) found.add(statusWith(world, norm, bearer, t, [act, other]));
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
    norm.until ? momentBy(world, { norm, bearer, vars: {} }, norm.until, t) : t,
  ];
  const classes = new Map(
    unseenActs(world, norm, bearer, t).map((act) => [borders.map((border) => act.instant < border).join(), act]),
  );
  return [...classes.values()];
}

export function unseenActs(world: World, norm: Norm, bearer: Bearer, t: number, window?: Period): Happening[] {
  const actors: (string | undefined)[] = bearer.mode === 'someone' ? [undefined] : [...bearer.members];
  // Together they act only jointly: unseen only where none of them is covered.
  const instants = actors.map((actor) => unseenInstants(world, norm, bearer, actor, t, window));
  const possible =
    bearer.mode === 'together'
      ? (instants[0] ?? []).filter((u) => instants.every((each) => each.includes(u)))
      : instants.flat();
  return [...new Set(possible)].map((instant) => ({
    incident: 'unseen',
    instant,
    author: bearer.members,
    about: undefined,
    certain: false,
  }));
}

function mayNeedTwo(world: World, norm: Norm, bearer: Bearer, t: number): boolean {
  if (norm.type !== 'duty') return false;
  return instancesBy(world, norm, bearer, t).length > 1 || changes(world, norm, bearer).undoings.length > 0;
}
