/** Which declared thing of one agreement is which of the other: that of the same id, else the only one with the same title. */
import type { Agreement } from '../agreement/form.ts';

/** Sorts of names. Parties and groups share one, as in the language. */
export type NameSort =
  | 'who'
  | 'kind'
  | 'act'
  | 'state'
  | 'measure'
  | 'basis'
  | 'zone'
  | 'line'
  | 'moment'
  | 'definition'
  | 'counting'
  | 'clause'
  | 'norm';

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly by: 'name' | 'title';
}

export function namedOf(agreement: Agreement, sort: Exclude<NameSort, 'norm'>): readonly Named[] {
  switch (sort) {
    case 'who':
      return [...agreement.actors, ...agreement.groups];
    case 'clause':
      return agreement.clauses.map(({ id, title }) => ({ id, name: title }));
    case 'basis':
      return agreement.bases ?? [];
    case 'counting':
      return agreement.countings?.map(({ id, title: name }) => ({ id, name })) ?? [];
    default:
      return agreement[`${sort}s`] ?? [];
  }
}

export const DECLARED: readonly Exclude<NameSort, 'norm'>[] = [
  ...(['who', 'kind', 'act', 'state', 'measure', 'basis', 'zone', 'line', 'moment', 'definition'] as const),
  ...(['counting', 'clause'] as const),
];

/** Pairs of one sort, in the order of `a`. Never two to one. */
export function pairNames(a: readonly Named[], b: readonly Named[]): NamePair[] {
  const idsOf = (of: readonly Named[]) => new Set(of.map(({ id }) => id));
  const [inA, inB] = [idsOf(a), idsOf(b)];
  const only = (of: readonly Named[], others: ReadonlySet<string>, name: string | undefined) => {
    const found = of.filter((each) => !others.has(each.id) && each.name !== undefined && title(each) === name);
    return found.length === 1 ? found[0] : undefined;
  };
  return a.flatMap((each): NamePair[] => {
    if (inB.has(each.id)) return [{ a: each.id, b: each.id, by: 'name' }];
    if (each.name === undefined) return [];
    const own = only(a, inB, title(each));
    const other = only(b, inA, title(each));
    return own && other ? [{ a: own.id, b: other.id, by: 'title' }] : [];
  });
}

function title({ name }: Named): string | undefined {
  return name?.trim().toLowerCase();
}
