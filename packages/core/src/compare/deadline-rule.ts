import type { Norm } from '../agreement/form.ts';
import { deadlineOrder } from './deadline-order.ts';
import type { Finding } from './difference.ts';
import { changed, type Held, incomparable } from './held.ts';

/** An earlier last day is tighter for who must act, unless its time also begins to run elsewhere, or preconditions hold it up. */
export function deadlineRule({ a, b, sides }: Held): Finding {
  if (a.type !== 'duty') return changed('a deadline means something for duties only');
  if (a.every || b.every)
    return changed('it says when in each period the act is due, and in which time it counts (semantics 4.5.1)');
  const periodic = periodicRule(a, b);
  if (periodic) return periodic;
  const waits = (a.requires ?? b.requires) !== undefined;
  if (!a.deadline || !b.deadline) {
    if (waits) return changed('it waits for preconditions, which may give a deadline of their own (semantics 4.1.2)');
    return b.deadline
      ? { kind: 'tightened', reason: 'a duty without deadline is never late' }
      : { kind: 'loosened', reason: 'without deadline it is never late' };
  }
  const { due, opens, why } = deadlineOrder(sides, a.deadline, b.deadline);
  if (due === 'unknown') return incomparable(why);
  if (due === 'same' && opens === 'same') return changed(`the last moment is the same; ${why}`);
  if (due === 'same' || opens === 'unknown' || opens === 'earlier' || opens === 'later') {
    const ordered = due === 'earlier' && opens === 'later';
    const loose = due === 'later' && opens === 'earlier';
    if (!waits && (ordered || loose))
      return { kind: ordered ? 'tightened' : 'loosened', reason: `due ${due}, and its time begins to run ${opens}` };
    return { kind: 'moved', reason: `${dueWords(due)}, but what is done counts from another moment on: no direction` };
  }
  if (waits)
    return {
      kind: 'moved',
      reason: `due ${due}; a precondition that comes too late for it blocks the duty, so there is no direction (semantics 4.1.2)`,
    };
  return { kind: due === 'earlier' ? 'tightened' : 'loosened', reason: `due ${due}; ${why}` };
}

/** The deadline of a period also says which window its act is to lie in, and one that counts from elsewhere means nothing (semantics 4.5.1). */
function periodicRule(a: Norm, b: Norm): Finding | undefined {
  if (!a.every && !b.every) return undefined;
  const edge = ({ deadline }: Norm) =>
    deadline && deadline.deadline !== 'by' && deadline.of.moment === 'period' ? deadline.of.edge : undefined;
  if (edge(a) !== undefined && edge(a) === edge(b)) return undefined;
  return changed('of a duty for each period the deadline also says when the period of an act ends');
}

const dueWords = (due: string): string => (due === 'same' ? 'due at the same time' : `due ${due}`);
