/** What powers add to a deadline or to a term (4.7.3): an extension in effect before what it moves has passed. */
import type { Moment, Norm } from '../agreement/form.ts';
import { addSpan } from '../time/span.ts';
import { momentBy, ownDeadline } from './moments.ts';
import { extensionsOver } from './powers.ts';
import type { View, World } from './world.ts';

/** `D` of the norm's own deadline with what powers have added to it by `t`. ms. */
export function extendedDeadline(world: World, view: View, t: number): number {
  const { deadline } = view.norm;
  const runsFrom =
    deadline === undefined || deadline.deadline === 'by'
      ? Number.NEGATIVE_INFINITY
      : momentBy(world, view, deadline.of, t);
  return extended(world, view, ownDeadline(world, view, view.norm, t), runsFrom, t);
}

/** `D`, that runs from an instant, with what has been added to it by `t`. ms. */
export function extended(world: World, { norm, bearer }: View, d: number, runsFrom: number, t: number): number {
  if (norm.type === 'power' || !Number.isFinite(d)) return d;
  let moved = d;
  for (const { effective, power } of extensionsOver(world, norm, bearer, t)) {
    if (effective < runsFrom || effective >= moved) continue;
    if (power.span) moved = addSpan(moved, power.span, world.setting.agreement.clock);
    if (power.to !== undefined) moved = Math.max(moved, power.to);
  }
  return moved;
}

/** The end of the norm's term, as far as it has come by `t`; only a fixed end of a norm without deadline is extended. ms. */
export function untilBy(world: World, view: View, t: number): number {
  const { norm } = view;
  if (norm.until === undefined) return Number.POSITIVE_INFINITY;
  const end = momentBy(world, view, norm.until, t);
  return hasDeadline(norm) || !isFixed(world, norm.until)
    ? end
    : extended(world, view, end, Number.NEGATIVE_INFINITY, t);
}

function hasDeadline(norm: Norm): boolean {
  if (norm.type !== 'duty' || norm.every) return false;
  return norm.deadline !== undefined || (norm.requires ?? []).some(({ thenWithin }) => thenWithin !== undefined);
}

/** Known from the text alone. */
function isFixed(world: World, moment: Moment): boolean {
  if (moment.moment === 'at' || moment.moment === 'signature') return true;
  if (moment.moment === 'after') return isFixed(world, moment.of);
  const named = world.setting.agreement.moments.find(({ id }) => moment.moment === 'ref' && id === moment.name);
  return named !== undefined && isFixed(world, named.value);
}
