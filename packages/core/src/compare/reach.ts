/** What names take in: actors and groups, acts, kinds, zones. Both documents must agree on how their words lie to one another. */
import type { Who } from '../agreement/form.ts';
import type { Vocabulary } from '../agreement/vocabulary.ts';
import { createArea, type Shape } from '../place/area.ts';
import { overlap } from '../place/overlap.ts';
import { equalInForm } from './meaning-key.ts';
import { type Order, orderOf } from './order.ts';
import type { Sides } from './side.ts';

type Within = (vocabulary: Vocabulary) => (a: string, b: string) => boolean;

/** By a relation that each document declares: where a document declares both names it has a say, and all that have must agree. */
function declaredOrder(
  sides: Sides,
  names: readonly [string | undefined, string | undefined],
  known: (side: Sides['a'], name: string) => boolean,
  within: Within,
): Order {
  const [a, b] = names;
  if (a === b) return 'equal';
  // A name that is left out takes in everything.
  if (a === undefined) return 'wider';
  if (b === undefined) return 'narrower';
  const having = [sides.a, sides.b].filter((side) => known(side, a) && known(side, b));
  if (having.length === 0) return 'unordered';
  const every = (from: string, to: string) => having.every(({ vocabulary }) => within(vocabulary)(from, to));
  return orderOf(every(a, b), every(b, a));
}

type Names = readonly [string | undefined, string | undefined];

export function actOrder(sides: Sides, names: Names): Order {
  const known = ({ agreement }: Sides['a'], name: string) => agreement.acts.some(({ id }) => id === name);
  return declaredOrder(sides, names, known, ({ actWithin }) => actWithin);
}

export function kindOrder(sides: Sides, names: Names): Order {
  const known = ({ agreement }: Sides['a'], name: string) => agreement.kinds.some(({ id }) => id === name);
  return declaredOrder(sides, names, known, ({ kindWithin }) => kindWithin);
}

/** By what the documents declare, else by the drawings of both zones; drawings of named sources are not looked at. */
export function zoneOrder(sides: Sides, names: Names): Order {
  const known = ({ agreement }: Sides['a'], name: string) => agreement.zones.some(({ id }) => id === name);
  const declared = declaredOrder(sides, names, known, ({ zoneWithin }) => zoneWithin);
  if (declared !== 'unordered') return declared;
  const shape = ({ agreement }: Sides['a'], name: string | undefined) =>
    agreement.zones.find(({ id, drawings }) => id === name && !drawings)?.shape;
  return shapeOrder(shape(sides.a, names[0]), shape(sides.b, names[1]));
}

/** Which drawing lies inside the other. Drawings whose borders meet are not ordered. */
export function shapeOrder(a: Shape | undefined, b: Shape | undefined): Order {
  if (!a || !b) return 'unordered';
  const [one, other] = [createArea(a), createArea(b)];
  return orderOf(overlap(one, other) === 'inside', overlap(other, one) === 'inside');
}

/** Actors whom a list of names means, groups resolved. */
export function actorsOf(vocabulary: Vocabulary, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => vocabulary.members(name)));
}

/** Who may have acted. Only what can be listed is ordered: who the bearer is depends on the norm. */
export function whoOrder(sides: Sides, a: Who | undefined, b: Who | undefined): Order {
  if (equalInForm(a, b)) return 'equal';
  if (isAnyone(a) || isAnyone(b)) return isAnyone(a) ? (isAnyone(b) ? 'equal' : 'wider') : 'narrower';
  if (a?.who !== 'of' || b?.who !== 'of' || a.jointly || b.jointly) return 'unordered';
  const [inA, inB] = [actorsOf(sides.a.vocabulary, a.names), actorsOf(sides.b.vocabulary, b.names)];
  const within = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].every((each) => other.has(each));
  return orderOf(within(inA, inB), within(inB, inA));
}

function isAnyone(who: Who | undefined): boolean {
  return who === undefined || who.who === 'anyone';
}
