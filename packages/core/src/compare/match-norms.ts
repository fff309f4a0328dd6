/**
 * Which norm of the one is which of the other: by name; else by the same sentence, the same act for other bearers, or the same clause
 * title, where only one on either side fits. Never two to one; where several fit, none is taken.
 */
import type { Norm } from '../agreement/form.ts';
import type { Pair } from './difference.ts';
import { meaningKey } from './meaning-key.ts';
import type { Side, Sides } from './side.ts';

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly ambiguous: readonly { readonly a: string[]; readonly b: string[]; readonly reason: string }[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}
type By = Exclude<Pair['by'], 'name'>;
type Signature = (norm: Norm, side: Side) => string | undefined;

const localName = (id: string) => id.slice(id.indexOf('/') + 1);

const SIGNATURES: readonly { readonly by: By; readonly of: Signature; readonly reason: string }[] = [
  {
    by: 'sentence',
    reason: 'the same sentence',
    of: ({ type, bearer, what }) => meaningKey({ type, bearer, what }),
  },
  {
    by: 'act',
    reason: 'the same act or state, and the same name in its clause',
    of: ({ id, type, what: { act, state, measure } }) => meaningKey({ type, act, state, measure, name: localName(id) }),
  },
  {
    by: 'act',
    reason: 'the same act or state',
    of: ({ id, type, what: { act, state, measure, kind, to, phase } }) =>
      // The two phases of one act are two norms with one sentence.
      meaningKey({ type, act, state, measure, kind, to, phase, starts: id.endsWith(':starts') }),
  },
  {
    by: 'title',
    reason: 'the same clause title',
    of: ({ type, clause, id }, { agreement }) => {
      const title = agreement.clauses
        .find((each) => each.id === clause)
        ?.title.trim()
        .toLowerCase();
      return title === undefined ? undefined : meaningKey({ type, title, name: localName(id) });
    },
  },
];

/** @param sides under the common names, those of norms excepted */
export function matchNorms({ a, b }: Sides): Matching {
  const inB = new Set(b.agreement.norms.map(({ id }) => id));
  const pairs: Pair[] = a.agreement.norms
    .filter(({ id }) => inB.has(id))
    .map(({ id }) => ({ a: id, b: id, by: 'name' }));
  const ambiguous: Matching['ambiguous'][number][] = [];
  const left = () => {
    const taken = { a: new Set(pairs.map((pair) => pair.a)), b: new Set(pairs.map((pair) => pair.b)) };
    for (const each of ambiguous) {
      for (const id of each.a) taken.a.add(id);
      for (const id of each.b) taken.b.add(id);
    }
    return {
      a: a.agreement.norms.filter(({ id }) => !taken.a.has(id)),
      b: b.agreement.norms.filter(({ id }) => !taken.b.has(id)),
    };
  };
  for (const { by, of, reason } of SIGNATURES) {
    const rest = left();
    const keys = new Set(rest.a.flatMap((norm) => of(norm, a) ?? []));
    for (const key of keys) {
      const [inOne, inOther] = [
        rest.a.filter((norm) => of(norm, a) === key),
        rest.b.filter((norm) => of(norm, b) === key),
      ];
      const [one, other] = [inOne[0], inOther[0]];
      if (!one || !other) continue;
      if (inOne.length === 1 && inOther.length === 1) pairs.push({ a: one.id, b: other.id, by });
      else ambiguous.push({ a: inOne.map(({ id }) => id), b: inOther.map(({ id }) => id), reason });
    }
  }
  const order = new Map(a.agreement.norms.map(({ id }, i) => [id, i]));
  pairs.sort((one, other) => (order.get(one.a) ?? 0) - (order.get(other.a) ?? 0));
  const rest = left();
  return { pairs, ambiguous, onlyA: rest.a.map(({ id }) => id), onlyB: rest.b.map(({ id }) => id) };
}
