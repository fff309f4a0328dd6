/** When a norm begins and ends (`from`, `until`). */
import type { Moment, Norm } from '../agreement/form.ts';
import type { Finding } from './difference.ts';
import { actsOn } from './feedback.ts';
import { allows, type Held, type LineRule } from './held.ts';
import type { Side } from './side.ts';

type Term = 'from' | 'until';
type Reach = 'longer' | 'shorter' | undefined;

/** Whether `b` is in force for longer than `a` at this end. Without `from` it begins with the agreement, without `until` it never ends. */
function reach(line: Term, { a, b, sides }: Held): Reach {
  const [one, other] = [a[line], b[line]];
  if (!one || !other) return one ? 'longer' : 'shorter';
  const [atA, atB] = [fixed(sides.a, one), fixed(sides.b, other)];
  if (atA === undefined || atB === undefined) return undefined;
  return (line === 'from' ? atB < atA : atB > atA) ? 'longer' : 'shorter';
}

const fixed = (side: Side, moment: Moment) => side.fixed(moment);

const WORDS = {
  from: { longer: 'it begins earlier', shorter: 'it begins later' },
  until: { longer: 'it ends later, or never', shorter: 'it ends earlier' },
} as const;

export function termRule(line: Term): LineRule {
  return (held): Finding => {
    const found = reach(line, held);
    if (found === undefined) return { kind: 'incomparable', reason: 'not both moments are fixed dates' };
    const reason = WORDS[line][found];
    if (!hasDirection(line, held.a, held.sides.a) || !hasDirection(line, held.b, held.sides.b))
      return { kind: 'moved', reason: `${reason}; ${WHY_NOT[line]}` };
    return { kind: (found === 'longer') === allows(held.a) ? 'loosened' : 'tightened', reason };
  };
}

const WHY_NOT = {
  from: 'what is done counts from then on, too: no direction',
  until:
    'what is done or ends after it no longer counts, and it may be out of force for a time until then: no direction',
} as const;

/** An act once done breaks a ban for good; a duty or a forbidden state may still be made good while the term runs (semantics 4.1.3). */
function hasDirection(line: Term, norm: Norm, { agreement }: Side): boolean {
  const { id, type, what, whenever, every, deadline } = norm;
  if (allows(norm)) return true;
  // Past its term a ban stays as it was; within it, it may be suspended, or not in force for a while (semantics 4.1.4, 4.1.5).
  const goesOff = norm.while !== undefined || agreement.norms.some((other) => actsOn(other, id));
  if (line === 'until') return type === 'ban' && what.state === undefined && !goesOff;
  if (type !== 'duty') return true;
  // Elsewhere `from` is also where the window of the duty opens (semantics 4.4).
  return whenever !== undefined || every !== undefined || (deadline !== undefined && deadline.deadline !== 'by');
}
