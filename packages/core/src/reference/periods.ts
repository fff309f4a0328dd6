/** Periodic duties (4.5.1): one instance for each period, each with a window that no other has. */
import type { Deadline, Moment, Norm, Status } from '../agreement/form.ts';
import { tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/deadline.ts';
import { addSpan } from '../time/span.ts';
import { changes, counterpartDone, INSTANCES } from './duties.ts';
import { triggers } from './guards.ts';
import { momentBy } from './moments.ts';
import type { Bearer, Happening, Period } from './types.ts';
import type { World } from './world.ts';

/** One period of a duty, with its window and its deadline. ms. */
export interface Due extends Period {
  readonly window: Period;
  readonly deadline: number;
}

/** The periods that have begun by `t` and at whose start the norm was alive. */
export function periodsBy(world: World, norm: Norm, bearer: Bearer, t: number): Due[] {
  const { every } = norm;
  const view = { norm, bearer, vars: {} };
  const anchor = every ? momentBy(world, view, every.anchor, t) : Number.NEGATIVE_INFINITY;
  if (!every || !Number.isFinite(anchor)) return [];
  const { clock } = world.setting.agreement;
  const start = (k: number) => addSpan(anchor, { n: k * every.span.n, unit: every.span.unit }, clock);
  const found: Due[] = [];
  for (let k = 0; start(k) <= t; k++) {
    if (!triggers(world, view, start(k))) continue;
    const period = { from: start(k), to: start(k + 1) };
    const window = edgeOf(norm.deadline) === 'end' ? { from: start(k + 1), to: start(k + 2) } : period;
    const deadline = Math.min(window.to, deadlineIn(period, norm.deadline, clock));
    found.push({ ...period, window, deadline });
  }
  return found;
}

/** The end of a period from which a deadline counts; undefined where it counts from something else, and then it is not looked at. */
function edgeOf(deadline: Deadline | undefined): 'start' | 'end' | undefined {
  const edge = (moment: Moment): 'start' | 'end' | undefined => {
    if (moment.moment === 'after') return edge(moment.of);
    return moment.moment === 'period' ? moment.edge : undefined;
  };
  return deadline === undefined || deadline.deadline === 'by' ? undefined : edge(deadline.of);
}

function deadlineIn(period: Period, deadline: Deadline | undefined, clock: string): number {
  if (deadline === undefined || deadline.deadline === 'by' || !edgeOf(deadline)) return period.to;
  const instantOf = (moment: Moment): number => {
    if (moment.moment === 'after') return addSpan(instantOf(moment.of), moment.span, clock);
    return edgeOf(deadline) === 'end' ? period.to : period.from;
  };
  const anchor = instantOf(deadline.of);
  if (deadline.deadline === 'within') return tooLateWithin(deadline.span, anchor, clock);
  return (deadline.deadline === 'day-of' ? tooLateDayOf : tooLateDayAfter)(deadline.n, anchor, clock);
}

/** The first that some period has of the statuses of 4.5. */
export function periodicStatus(
  world: World,
  norm: Norm,
  bearer: Bearer,
  t: number,
  unseen: readonly Happening[],
): Status {
  const found = periodsBy(world, norm, bearer, t).map((due) => statusOf(world, norm, bearer, due, t, unseen));
  return INSTANCES.find((status) => found.includes(status)) ?? 'not triggered';
}

/** The status of one period: what lies outside its window concerns another. */
export function statusOf(
  world: World,
  norm: Norm,
  bearer: Bearer,
  { window, deadline }: Due,
  t: number,
  unseen: readonly Happening[],
): Status {
  const { acts, undoings } = changes(world, norm, bearer);
  const isIn = ({ instant }: Happening) => window.from <= instant && instant < window.to && instant <= t;
  const events = [
    ...undoings.filter(isIn).map(({ instant }) => ({ instant, done: false })),
    ...[...acts, ...unseen].filter(isIn).map(({ instant }) => ({ instant, done: true })),
  ].sort((a, b) => a.instant - b.instant || Number(a.done) - Number(b.done));
  const blocked = norm.concurrent !== undefined && !counterpartDone(world, { norm, bearer, vars: {} }, t);
  let status: Status = t < deadline ? 'pending' : blocked ? 'blocked' : 'breached';
  for (const { instant, done } of events) {
    const isDone = status === 'kept' || status === 'remedied';
    if (done && !isDone) status = instant < deadline ? 'kept' : 'remedied';
    if (!done && isDone) status = 'reversed';
  }
  return status;
}
