/** Which of two patterns takes in more occurrences or states, field by field (semantics 2.5.1, 6). */
import type { Distance, Pattern } from '../agreement/form.ts';
import { equalInForm } from './meaning-key.ts';
import { allOf, type Order, orderOf } from './order.ts';
import { actOrder, kindOrder, whoOrder, zoneOrder } from './reach.ts';
import type { Sides } from './side.ts';

export type PatternField = Exclude<keyof Pattern, 'at'>;
type FieldOrder = (sides: Sides, a: Pattern, b: Pattern) => Order;

const sameOrNot = (a: unknown, b: unknown): Order => (equalInForm(a, b) ? 'equal' : 'unordered');

/** Every field of a pattern: a new one must be given its order here before this compiles. */
const FIELDS: Readonly<Record<PatternField, FieldOrder>> = {
  act: (sides, a, b) =>
    a.act === undefined || b.act === undefined ? sameOrNot(a.act, b.act) : actOrder(sides, [a.act, b.act]),
  phase: (_, a, b) => sameOrNot(a.phase, b.phase),
  state: (_, a, b) => sameOrNot(a.state, b.state),
  measure: (_, a, b) => sameOrNot(a.measure, b.measure),
  by: (sides, a, b) => whoOrder(sides, a.by, b.by),
  to: (sides, a, b) => whoOrder(sides, a.to, b.to),
  kind: (sides, a, b) => kindOrder(sides, [a.kind, b.kind]),
  about: (_, a, b) => sameOrNot(a.about === undefined, b.about === undefined),
  in: (sides, a, b) => zoneOrder(sides, [a.in, b.in]),
  distances: (sides, a, b) => {
    const within = (one: readonly Distance[], other: readonly Distance[]) =>
      other.every((wide) => one.some((narrow) => isWithin(sides, narrow, wide)));
    const [inA, inB] = [a.distances ?? [], b.distances ?? []];
    return orderOf(within(inA, inB), within(inB, inA));
  },
  clearance: (_, a, b) => sameOrNot(a.clearance, b.clearance),
};

export const PATTERN_FIELDS = Object.keys(FIELDS) as readonly PatternField[];

/** Whether each place at the one distance is at the other too. */
function isWithin(sides: Sides, narrow: Distance, wide: Distance): boolean {
  if (narrow.to !== wide.to || !areSameLines(sides, narrow, wide)) return false;
  const near = ({ op }: Distance) => op === 'nearer' || op === 'at-most';
  if (near(narrow) !== near(wide)) return false;
  const strict = ({ op }: Distance) => op === 'nearer' || op === 'farther';
  if (narrow.metres === wide.metres) return strict(narrow) || !strict(wide);
  return near(narrow) === narrow.metres < wide.metres;
}

/** Own lines are the same if they are written alike, and the groups that they are for have the same members. */
function areSameLines({ a, b }: Sides, one: Distance, other: Distance): boolean {
  if (!equalInForm({ lines: one.lines }, { lines: other.lines })) return false;
  const members = ({ vocabulary }: Sides['a'], name: string) => vocabulary.members(name).toSorted().join();
  return (one.lines ?? []).every(({ for: who }) => who === undefined || members(a, who) === members(b, who));
}

/** The fields in which two patterns differ, each with its order. */
export function fieldOrders(sides: Sides, a: Pattern, b: Pattern): { field: PatternField; order: Order }[] {
  return PATTERN_FIELDS.map((field) => ({ field, order: FIELDS[field](sides, a, b) })).filter(
    ({ order }) => order !== 'equal',
  );
}

export function patternOrder(sides: Sides, a: Pattern, b: Pattern): Order {
  return allOf(fieldOrders(sides, a, b).map(({ order }) => order));
}
