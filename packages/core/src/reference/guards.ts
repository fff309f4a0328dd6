/** The guards of section 4.1, in their order: what holds a norm up before its life is looked at. */
import type { Norm, Status } from '../agreement/form.ts';
import { tooLateWithin } from '../time/deadline.ts';
import { holds } from './conditions.ts';
import { extended, extendedDeadline, untilBy } from './extensions.ts';
import { momentBy } from './moments.ts';
import { powersOver } from './powers.ts';
import type { Bearer } from './types.ts';
import { once, type View, type World } from './world.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** The agreement's start (4.1.1). ms. */
function started({ setting: { agreement } }: World): number {
  return agreement.proposal ? NEVER : (agreement.inForce ?? agreement.signed ?? Number.NEGATIVE_INFINITY);
}

/** Where the window of a duty opens if neither a trigger nor a deadline's anchor opens it (4.4). ms. */
export function opening(world: World, view: View, t: number): number {
  return view.norm.from ? momentBy(world, view, view.norm.from, t) : started(world);
}

/** `D` as the preconditions leave it (4.1.2): `waiting` for them, `lost` for good, or the deadline in ms. */
export function deadlineBy(world: World, view: View, t: number): number | 'waiting' | 'lost' {
  const { norm } = view;
  const { clock } = world.setting.agreement;
  const own = extendedDeadline(world, view, t);
  const reached = (norm.requires ?? []).map(({ moment, thenWithin: then }) => ({
    x: momentBy(world, view, moment, t),
    then,
  }));
  if (reached.length === 0) return own;
  const latest = Math.max(...reached.map(({ x }) => x));
  if (latest === NEVER) return 'waiting';
  if (norm.every) return own;
  const givesNew = norm.deadline === undefined ? norm.type === 'duty' : latest >= own;
  if (!givesNew) return own;
  const spans = reached.flatMap(({ x, then }) => (x === latest && then ? [then] : []));
  if (spans.length === 0) return norm.deadline === undefined ? own : 'lost';
  const given = Math.max(...spans.map((span) => tooLateWithin(span, latest, clock)));
  return extended(world, view, given, latest, t);
}

/** The status that a guard gives (4.1.1 to 4.1.5), or undefined. Guard 3 for the own term is `pastUntil`. */
export function guarded(world: World, view: View, t: number): Status | undefined {
  const { norm, bearer } = view;
  if (t < started(world) || (norm.from && t < momentBy(world, view, norm.from, t))) return 'not in force';
  const deadline = deadlineBy(world, view, t);
  if (deadline === 'waiting') return t >= extendedDeadline(world, view, t) ? 'blocked' : 'not in force';
  if (deadline === 'lost') return 'blocked';
  const powers = norm.type === 'power' ? { ended: false, suspended: false } : powersOver(world, norm, bearer, t);
  if (powers.ended) return 'ended';
  if (pastUntil(world, view, t)) return undefined;
  if (powers.suspended) return 'suspended';
  // An instance looks at it at its trigger only (4.5).
  if (norm.while && !norm.whenever && !norm.every && !holds(world, view, norm.while, t)) return 'not in force';
  return undefined;
}

/** Whether the norm's own term is over (4.1.3). */
export function pastUntil(world: World, view: View, t: number): boolean {
  return untilBy(world, view, t) <= t;
}

/** In its life at `t`: no guard holds it up and its term runs. */
export function inLife(world: World, norm: Norm, bearer: Bearer, t: number): boolean {
  return once(world, `in life ${norm.id} ${bearer.mode} ${bearer.members.join()} ${t}`, () => {
    const view = { norm, bearer, vars: {} };
    return guarded(world, view, t) === undefined && !pastUntil(world, view, t);
  });
}

/** An occurrence at `t` triggers an instance: the norm is alive there, `while` included (4.5). */
export function triggers(world: World, view: View, t: number): boolean {
  const { norm, bearer } = view;
  return inLife(world, norm, bearer, t) && (!norm.while || holds(world, view, norm.while, t));
}
