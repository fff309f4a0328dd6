/** Moments and deadlines in a world, looked at from an instant `t`: what comes later than `t` has not come (3.2). ms. */
import type { Deadline, Moment, Norm } from '../agreement/form.ts';
import { tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/deadline.ts';
import { addSpan } from '../time/span.ts';
import { holds } from './conditions.ts';
import { keyOf, neutral } from './match.ts';
import { fulfilledAt } from './norm-conditions.ts';
import { once, type View, type World } from './world.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** The moment if it is at or before `t`; otherwise infinity. */
export function momentBy(world: World, view: View, moment: Moment, t: number): number {
  const m = once(world, `${keyOf(moment, view)} by ${t}`, () => momentOf(world, view, moment, t));
  return m <= t ? m : NEVER;
}

function momentOf(world: World, view: View, moment: Moment, t: number): number {
  const { agreement } = world.setting;
  switch (moment.moment) {
    case 'at':
      return moment.instant;
    case 'signature':
      return agreement.signed ?? NEVER;
    case 'ref': {
      const declared = agreement.moments.find(({ id }) => id === moment.name);
      return declared ? momentBy(world, view, declared.value, t) : NEVER;
    }
    case 'event':
      return view.trigger?.instant ?? NEVER;
    case 'period':
      return NEVER;
    case 'first':
      return neutral(world, view, moment.event)[0]?.instant ?? NEVER;
    case 'after':
      return addSpan(momentBy(world, view, moment.of, t), moment.span, agreement.clock);
    case 'fulfilled': {
      const by = moment.own ? ({ who: 'bearer' } as const) : undefined;
      return firstOf(world, t, (u) => fulfilledAt(world, view, { norm: moment.norm, by, inTime: moment.inTime }, u));
    }
    case 'when':
      return firstOf(world, t, (u) => holds(world, view, moment.condition, u));
  }
}

/** First interesting instant up to `t` at which it is so; minus infinity if it was so before everything. */
export function firstOf(world: World, t: number, isSo: (u: number) => boolean): number {
  const { instants } = world.setting;
  const first = [...instants.filter((u) => u < t), t].find(isSo);
  if (first === undefined) return NEVER;
  return first === instants[0] ? Number.NEGATIVE_INFINITY : first;
}

/** The event or moment from which a relative deadline runs, as far as it has come by `t`; undefined for the others. */
export function anchorBy(world: World, view: View, deadline: Deadline | undefined, t: number): number | undefined {
  return deadline === undefined || deadline.deadline === 'by' ? undefined : momentBy(world, view, deadline.of, t);
}

/** `D` of the norm's own deadline (1.5), as far as its anchor has come by `t`; infinity without. */
export function ownDeadline(world: World, view: View, { deadline, type, every }: Norm, t: number): number {
  const { clock } = world.setting.agreement;
  // Only a duty can be too late (1.5); each period of a periodic one has its own deadline (4.5.1).
  if (deadline === undefined || type !== 'duty' || every) return NEVER;
  if (deadline.deadline === 'by') return deadline.tooLate;
  const anchor = momentBy(world, view, deadline.of, t);
  if (deadline.deadline === 'within') return tooLateWithin(deadline.span, anchor, clock);
  return (deadline.deadline === 'day-of' ? tooLateDayOf : tooLateDayAfter)(deadline.n, anchor, clock);
}
