/** Conditions in a world at an instant `t` (section 5). What no report says is taken as not having happened (2.9). */
import type { Condition, Span } from '../agreement/form.ts';
import { spanMs } from '../time/span.ts';
import { countOf, keyOf, neutral } from './match.ts';
import { momentBy } from './moments.ts';
import { actorsOf } from './names.ts';
import { breachedAt, fulfilledAt, keptThroughout } from './norm-conditions.ts';
import { isWithinLimit } from './quantities.ts';
import { stateHolds } from './states.ts';
import { once, type View, type World } from './world.ts';

/** Whether the condition holds at `t` (ms). */
export function holds(world: World, view: View, condition: Condition, t: number): boolean {
  return once(world, `${keyOf(condition, view)} at ${t}`, () => holdsAt(world, view, condition, t));
}

function holdsAt(world: World, view: View, condition: Condition, t: number): boolean {
  const { agreement } = world.setting;
  switch (condition.cond) {
    case 'and':
      return condition.of.every((part) => holds(world, view, part, t));
    case 'or':
      return condition.of.some((part) => holds(world, view, part, t));
    case 'not':
      return !holds(world, view, condition.of, t);
    case 'state':
      return stateHolds(world, view, condition.state, t);
    case 'once':
      return neutral(world, view, condition.event).some(({ instant }) => isIn(instant, condition.within, t));
    case 'since':
      return neutral(world, view, condition.event).some(
        ({ instant }) =>
          instant <= t && instantsIn(world, instant + 1, t).every((u) => holds(world, view, condition.hold, u)),
      );
    case 'for':
      return instantsIn(world, t - spanMs(condition.span), t).every((u) => holds(world, view, condition.of, u));
    case 'count': {
      const counted = neutral(world, view, condition.event).filter(({ instant }) => isIn(instant, condition.within, t));
      const n = counted.reduce((sum, each) => sum + countOf(world, each), 0);
      return condition.op === 'at-least' ? n >= condition.n : n <= condition.n;
    }
    case 'some':
    case 'every':
    case 'no': {
      const held = actorsOf(agreement, condition.group).map((x) =>
        holds(world, { ...view, vars: { ...view.vars, [condition.name]: x } }, condition.of, t),
      );
      if (condition.cond === 'every') return held.every(Boolean);
      return held.some(Boolean) === (condition.cond === 'some');
    }
    case 'after':
      return momentBy(world, view, condition.moment, t) <= t;
    case 'before':
      return !(momentBy(world, view, condition.moment, t) <= t);
    case 'fulfilled': {
      const isSo = (u: number) => fulfilledAt(world, view, condition, u);
      const strictly = view.strict ? t - 1 : t;
      return condition.stays
        ? isSo(strictly)
        : [...world.setting.instants.filter((u) => u < strictly), strictly].some(isSo);
    }
    case 'kept':
      return keptThroughout(world, view, condition, t - spanMs(condition.span), view.strict ? t - 1 : t);
    case 'breached':
      return breachedAt(world, view, condition, view.strict ? t - 1 : t);
    case 'quantity':
      return isWithinLimit(world, view, condition.of, condition.limit, false, t);
    case 'ref': {
      const definition = agreement.definitions.find(({ id }) => id === condition.name);
      return definition !== undefined && holds(world, view, definition.value, t);
    }
  }
}

/** At or before `t`, and in the window `[t - d, t]` if there is one (1.6). */
function isIn(instant: number, within: Span | undefined, t: number): boolean {
  return instant <= t && (within === undefined || t - spanMs(within) <= instant);
}

/** Instants of `[from, to]` that can make a difference, both ends included. */
export function instantsIn(world: World, from: number, to: number): number[] {
  if (from > to) return [];
  return [...new Set([from, ...world.setting.instants.filter((u) => from < u && u < to), to])];
}
