/** Duties to do: window, life, undoing, instances (4.4, 4.5). */
import type { Norm, Status } from '../agreement/form.ts';
import { bearersOf } from './bearers.ts';
import { weaponsInTheWay } from './clearance.ts';
import { deadlineBy, opening, triggers } from './guards.ts';
import { actsAs, answers, happenings, neutral } from './match.ts';
import { anchorBy } from './moments.ts';
import { statusWith } from './norms.ts';
import { periodicStatus } from './periods.ts';
import { stateChanges } from './states.ts';
import type { Bearer, Happening } from './types.ts';
import { findNorm, once, type View, type World } from './world.ts';

/** Of several instances the first of these that some has (4.5). */
export const INSTANCES: readonly Status[] = ['breached', 'reversed', 'blocked', 'pending', 'remedied', 'kept'];

export function dutyStatus(world: World, duty: Norm, bearer: Bearer, t: number, unseen: readonly Happening[]): Status {
  if (duty.every) return periodicStatus(world, duty, bearer, t, unseen);
  const views = instancesBy(world, duty, bearer, t);
  if (!duty.whenever) return views[0] ? instanceStatus(world, views[0], t, unseen) : 'not triggered';
  const found = views
    // An instance whose clock has not started is not triggered (4.1.6).
    .filter((view) => (anchorBy(world, view, duty.deadline, t) ?? t) <= t)
    .map((view) => instanceStatus(world, view, t, unseen));
  return INSTANCES.find((status) => found.includes(status)) ?? 'not triggered';
}

/** One view for each instance triggered by `t`; a duty without `whenever` has one. */
export function instancesBy(world: World, duty: Norm, bearer: Bearer, t: number): View[] {
  const view = { norm: duty, bearer, vars: {} };
  if (!duty.whenever) return [view];
  return neutral(world, view, duty.whenever.event)
    .filter(({ instant }) => instant <= t && triggers(world, view, instant))
    .map((trigger) => ({ ...view, trigger }));
}

/** Where the window of an instance opens (4.4), as far as is known by `t`. ms. */
export function windowFrom(world: World, view: View, t: number): number {
  return view.trigger?.instant ?? anchorBy(world, view, view.norm.deadline, t) ?? opening(world, view, t);
}

/** What the duty is to be done together with is done by all its bearers; if that is the duty itself, by all the others (4.4). */
export function counterpartDone(world: World, { norm, bearer }: View, t: number): boolean {
  return (norm.concurrent ?? []).every((id) => {
    const found = findNorm(world.setting, id);
    if (!found) return true;
    // What the other waits for itself does not matter here: done is done.
    const { concurrent: _, ...other } = found;
    return bearersOf(world.setting.agreement, other)
      .filter((each) => id !== norm.id || each.members.join() !== bearer.members.join())
      .every((each) => ['kept', 'remedied'].includes(statusWith(world, other, each, t, [])));
  });
}

function instanceStatus(world: World, view: View, t: number, unseen: readonly Happening[]): Status {
  const { norm, bearer, trigger } = view;
  const open = windowFrom(world, view, t);
  const own = deadlineBy(world, view, t);
  const deadline = typeof own === 'number' ? own : Number.POSITIVE_INFINITY;
  const { acts, undoings } = changes(world, norm, bearer);
  const concerns = (each: Happening) => trigger === undefined || answers(world, view, each.about);
  const counts = (each: Happening) => open <= each.instant && each.instant <= t && concerns(each);
  const events = [
    ...undoings.filter((each) => each.instant <= t && concerns(each)).map(({ instant }) => ({ instant, done: false })),
    ...[...acts, ...unseen].filter(counts).map(({ instant }) => ({ instant, done: true })),
  ].sort((a, b) => a.instant - b.instant || Number(a.done) - Number(b.done));
  const blocked = norm.concurrent !== undefined && !counterpartDone(world, view, t);
  let status: Status = t < deadline ? 'pending' : blocked ? 'blocked' : 'breached';
  for (const { instant, done } of events) {
    const isDone = status === 'kept' || status === 'remedied';
    if (done && !isDone) status = instant < deadline ? 'kept' : 'remedied';
    if (!done && isDone) status = 'reversed';
  }
  return status;
}

/** What discharges the duty and what undoes that, by this bearer. */
export function changes(
  world: World,
  duty: Norm,
  bearer: Bearer,
): { acts: readonly Happening[]; undoings: readonly Happening[]; standing: readonly number[] } {
  const view = { norm: duty, bearer, vars: {} };
  return once(world, `changes ${duty.id} ${bearer.mode} ${bearer.members.join()}`, () => {
    if (duty.what.state !== undefined)
      return { ...stateChanges(world, view, { ...duty.what, by: { who: 'bearer' } }), standing: [] };
    const undoneBy = world.setting.agreement.acts.find(({ id }) => id === duty.what.act)?.undoneBy;
    const { phase: _, clearance: __, ...undoing } = { ...duty.what, act: undoneBy };
    const asBearer = (author: readonly string[]) => actsAs(world, author, bearer);
    const weapons = weaponsInTheWay(world, view, duty);
    return {
      acts: happenings(world, view, duty.what, 'discharges', asBearer),
      undoings: [
        ...(undoneBy === undefined ? [] : happenings(world, view, undoing, 'neutral', asBearer)),
        ...weapons.seen.map((instant) => ({ incident: '', instant, author: [], about: undefined, certain: false })),
      ],
      standing: weapons.standing,
    };
  });
}
