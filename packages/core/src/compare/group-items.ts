/** Who came to a group or left it, and what that means for them. */
import type { Norm } from '../agreement/form.ts';
import type { DifferenceItem, Finding } from './difference.ts';
import { allows } from './held.ts';
import { inOrder } from './norm-items.ts';
import { actorsOf } from './reach.ts';
import type { Side, Sides } from './side.ts';

export interface Group {
  readonly sides: Sides;
  readonly id: string;
  /** Norms that refer to the group, directly or through what they refer to. */
  readonly touched: { readonly a: readonly Norm[]; readonly b: readonly Norm[] };
}

/** The findings, each with those for whom it is so. Empty where the same actors are meant. */
export function memberFindings({ sides, id, touched }: Group): { finding: Finding; for: string[] }[] {
  const [inA, inB] = [actorsOf(sides.a.vocabulary, [id]), actorsOf(sides.b.vocabulary, [id])];
  const came = inOrder(sides, new Set([...inB].filter((each) => !inA.has(each))));
  const went = inOrder(sides, new Set([...inA].filter((each) => !inB.has(each))));
  if (came.length + went.length === 0) return [];
  const found = (actors: string[], side: Side, norms: readonly Norm[], kind: DifferenceItem['kind'], words: string) =>
    actors.length === 0 ? [] : [{ for: actors, finding: findingFor(side, id, norms, actors, kind, words) }];
  return [
    ...found(came, sides.b, touched.b, 'tightened', 'bound too, by'),
    ...found(went, sides.a, touched.a, 'loosened', 'no longer bound by'),
  ];
}

/** For who is bound on one side only, each rule that binds as a member of the group is one more, or one less. */
function findingFor(
  { vocabulary }: Side,
  group: string,
  norms: readonly Norm[],
  actors: readonly string[],
  kind: DifferenceItem['kind'],
  words: string,
): Finding {
  const bearing = norms.filter(({ bearer }) =>
    bearer.names.some((name) => meansGroup(vocabulary, name, group, actors)),
  );
  const binds = bearing.filter((norm) => norm.bearer.mode === 'each' && !allows(norm));
  if (bearing.length === 0 || binds.length < bearing.length)
    return {
      kind: 'changed',
      reason: 'the group means others than before; whom that binds, and whom it frees, differs from rule to rule',
    };
  const elsewhere = norms.filter((norm) => !bearing.includes(norm)).map(({ id }) => id);
  const also = elsewhere.length > 0 ? `; also meant in ${elsewhere.join(', ')}` : '';
  return { kind, reason: `${words} ${binds.map(({ id }) => id).join(', ')}${also}` };
}

function meansGroup(vocabulary: Side['vocabulary'], name: string, group: string, actors: readonly string[]): boolean {
  return (
    name === group || (vocabulary.isGroup(name) && actors.every((actor) => vocabulary.members(name).includes(actor)))
  );
}
