/** Which of two conditions holds at more instants, in simple cases; anything else is unordered. */
import type { Condition } from '../agreement/form.ts';
import { spanMs } from '../time/index.ts';
import { limitOrder } from './limit-order.ts';
import { equalInForm } from './meaning-key.ts';
import { type Order, orderOf } from './order.ts';
import { patternOrder } from './pattern-order.ts';
import type { Sides } from './side.ts';

/** `narrower`: wherever `a` holds, `b` holds. */
export function conditionOrder(sides: Sides, a: Condition, b: Condition): Order {
  if (equalInForm(a, b)) return 'equal';
  const swapped = { a: sides.b, b: sides.a };
  return orderOf(implies(sides, a, b), implies(swapped, b, a));
}

/** Whether `b` holds wherever `a` does. False where no rule here says so. */
function implies(sides: Sides, a: Condition, b: Condition): boolean {
  if (equalInForm(a, b)) return true;
  if (a.cond === 'or') return a.of.every((part) => implies(sides, part, b));
  if (b.cond === 'and') return b.of.every((part) => implies(sides, a, part));
  if (b.cond === 'or' && b.of.some((part) => implies(sides, a, part))) return true;
  if (a.cond === 'and' && a.of.some((part) => implies(sides, part, b))) return true;
  if (a.cond === 'not' && b.cond === 'not') return implies({ a: sides.b, b: sides.a }, b.of, a.of);
  if (a.cond === 'once' && b.cond === 'once') return onceImplies(sides, a, b);
  if (a.cond === 'count' && b.cond === 'count') return countImplies(a, b);
  if (a.cond === 'quantity' && b.cond === 'quantity')
    return equalInForm(a.of, b.of) && ['equal', 'narrower'].includes(limitOrder(a.limit, b.limit));
  return timeImplies(sides, a, b);
}

type Of<C extends Condition['cond']> = Extract<Condition, { cond: C }>;

function onceImplies(sides: Sides, a: Of<'once'>, b: Of<'once'>): boolean {
  const order = patternOrder(sides, a.event, b.event);
  if (order !== 'equal' && order !== 'narrower') return false;
  if (b.within === undefined) return true;
  // Months have no fixed length; the language refuses them here, a form made by hand may have them.
  const sliding = ({ unit }: { readonly unit: string }) => unit !== 'months' && unit !== 'years';
  return a.within !== undefined && sliding(a.within) && sliding(b.within) && spanMs(a.within) <= spanMs(b.within);
}

function countImplies(a: Of<'count'>, b: Of<'count'>): boolean {
  if (a.op !== b.op || !equalInForm([a.event, a.within], [b.event, b.within])) return false;
  return a.op === 'at-least' ? a.n >= b.n : a.n <= b.n;
}

function timeImplies(sides: Sides, a: Condition, b: Condition): boolean {
  if (!((a.cond === 'after' && b.cond === 'after') || (a.cond === 'before' && b.cond === 'before'))) return false;
  const [one, other] = [sides.a.fixed(a.moment), sides.b.fixed(b.moment)];
  if (one === undefined || other === undefined) return false;
  return a.cond === 'after' ? one >= other : one <= other;
}
