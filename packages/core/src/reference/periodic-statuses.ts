/** Statuses of a periodic duty over what its bearer may have done unseen: in each period for itself, since each has its own window. */
import type { Norm, Status } from '../agreement/form.ts';
import { changes, INSTANCES } from './duties.ts';
import { untilBy } from './extensions.ts';
import { pastUntil } from './guards.ts';
import { type Due, periodsBy, statusOf } from './periods.ts';
import type { Bearer, Happening } from './types.ts';
import { unseenActs } from './unseen.ts';
import type { World } from './world.ts';

const ORDER: readonly Status[] = [...INSTANCES, 'not triggered'];

/** One status for each choice of unseen acts; past its term, as of the term's last instant. `t` is behind the guards. */
export function periodicStatuses(world: World, norm: Norm, bearer: Bearer, t: number): Set<Status> {
  const view = { norm, bearer, vars: {} };
  const last = norm.until && pastUntil(world, view, t) ? untilBy(world, view, t) - 1 : t;
  let combined = new Set<Status>(['not triggered']);
  for (const due of periodsBy(world, norm, bearer, last)) {
    const own = withUnseen(world, norm, bearer, due, last);
    combined = new Set([...combined].flatMap((a) => [...own].map((b) => first(a, b))));
  }
  return combined;
}

function first(a: Status, b: Status): Status {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

function withUnseen(world: World, norm: Norm, bearer: Bearer, due: Due, t: number): Set<Status> {
  const status = (unseen: readonly Happening[]) => statusOf(world, norm, bearer, due, t, unseen);
  const acts = norm.what.act === undefined ? [] : unlike(world, norm, bearer, due, t);
  const found = new Set([status([]), ...acts.map((act) => status([act]))]);
  if (changes(world, norm, bearer).undoings.length > 0)
    for (const act of acts) for (const other of acts) found.add(status([act, other]));
  return found;
}

/** Of unseen acts that lie alike to the deadline and to what was done and undone, one. */
function unlike(world: World, norm: Norm, bearer: Bearer, { window, deadline }: Due, t: number): Happening[] {
  const { acts, undoings } = changes(world, norm, bearer);
  const borders = [deadline, ...[...acts, ...undoings].flatMap(({ instant }) => [instant, instant + 1])];
  const classes = new Map(
    unseenActs(world, norm, bearer, t, window).map((act) => [borders.map((b) => act.instant < b).join(), act]),
  );
  return [...classes.values()];
}
