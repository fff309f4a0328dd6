/** What a difference in what must, must not or may be done means, field by field. */
import type { Clearance } from '../agreement/form.ts';
import { hasOwnLine } from '../agreement/own-lines.ts';
import type { Finding } from './difference.ts';
import { allows, byReach, changed, type Held, incomparable } from './held.ts';
import { equalInForm } from './meaning-key.ts';
import { type Order, orderOf, reversed } from './order.ts';
import type { PatternField } from './pattern-order.ts';

const SUBJECT: Readonly<Record<PatternField, string>> = {
  act: 'the act',
  phase: 'the phase of the act',
  state: 'the state',
  measure: 'the quantity',
  by: 'whose act or state it is',
  to: 'whom the act is directed at',
  kind: 'the kind of thing',
  about: 'the request that it answers',
  in: 'the zone',
  distances: 'the distance',
  clearance: 'the zone to be left',
};

export function whatRule(held: Held, field: PatternField, order: Order): Finding {
  const { a } = held;
  if (field === 'clearance') return clearanceRule(held);
  if (field === 'about' || field === 'phase' || field === 'state' || field === 'measure')
    return changed(`${SUBJECT[field]} is another`);
  if (field === 'distances' && order === 'unordered' && [a, held.b].some(({ what }) => hasOwnLine(what)))
    return incomparable('it is measured from other lines, or the other way');
  if (!(a.type === 'ban' || allows(a)) || a.type !== held.b.type) return dutyRule(held, field, order);
  return byReach(held, order, SUBJECT[field]);
}

/**
 * A duty to do a narrower act is discharged by fewer acts. Where and of what kind is another matter: an act within a wide zone
 * discharges a duty about it, though the text may mean all of the zone.
 */
function dutyRule({ a, b, sides }: Held, field: PatternField, order: Order): Finding {
  if (order === 'unordered') return incomparable(`no rule orders the two: ${SUBJECT[field]}`);
  const less = `${SUBJECT[field]} reaches ${order === 'narrower' ? 'further' : 'less far'}`;
  if (field !== 'act')
    return changed(`${less}; whether a duty then asks for more depends on whether all of it is meant`);
  if ([a, b].some((norm) => norm.concurrent?.includes(norm.id)))
    return changed(`${less}, for those with whom it is to be done too`);
  const undone = [sides.a.vocabulary.undoneBy(a.what.act ?? ''), sides.b.vocabulary.undoneBy(b.what.act ?? '')];
  if (undone[0] !== undone[1]) return changed(`${less}, and is undone by something else`);
  return order === 'wider'
    ? { kind: 'tightened', reason: `${SUBJECT.act}: fewer acts discharge it` }
    : { kind: 'loosened', reason: `${SUBJECT.act}: more acts discharge it` };
}

function clearanceRule({ a, b, sides }: Held): Finding {
  const [one, other] = [a.what.clearance, b.what.clearance];
  if (a.type !== 'duty' || b.type !== 'duty') return changed('a zone to be left means something for duties only');
  if (!one || !other)
    return changed(
      one ? 'no zone is given that must be left' : 'a zone is given that must be left: what stays in it undoes the act',
    );
  if (!equalInForm({ lines: one.lines }, { lines: other.lines }))
    return incomparable('it is measured from other lines');
  const within = (few: Clearance, many: Clearance) =>
    few.widths.every(({ kind, metres }) => many.widths.some((width) => width.kind === kind && width.metres >= metres));
  const order = orderOf(within(one, other), within(other, one));
  if (order === 'unordered') return incomparable('wider for some kinds, and not for others');
  if (!equalInForm(sides.a.agreement.kinds.map(members), sides.b.agreement.kinds.map(members)))
    return changed('kinds of kinds differ too');
  return reversed(order) === 'wider'
    ? { kind: 'tightened', reason: 'the zone to be left is wider' }
    : { kind: 'loosened', reason: 'the zone to be left is narrower' };
}

const members = ({ id, members: list }: { readonly id: string; readonly members?: readonly string[] | undefined }) => ({
  id,
  members: list,
});

/** Lines of a norm by which its object is named to readers. */
export function fieldLine(field: PatternField): string {
  return field === 'in' ? 'zone' : field === 'to' ? 'target' : field;
}
