/** The second agreement under the names of the first, and what had to be taken for one. */
import type { Agreement } from '../agreement/form.ts';
import type { Pair } from './difference.ts';
import { DECLARED, type NamePair, type NameSort, namedOf, pairNames } from './names.ts';
import { type Renaming, renameIn } from './rename.ts';

export interface CommonNames {
  readonly pairs: ReadonlyMap<NameSort, readonly NamePair[]>;
  /** The name in `a` for a name of `b`. */
  readonly renaming: Renaming;
}

export function commonNames(a: Agreement, b: Agreement): CommonNames {
  const pairs = new Map<NameSort, readonly NamePair[]>(
    DECLARED.map((sort) => [sort, pairNames(namedOf(a, sort), namedOf(b, sort))]),
  );
  const to = new Map([...pairs].flatMap(([sort, list]) => list.map((pair) => [`${sort} ${pair.b}`, pair.a] as const)));
  return {
    pairs,
    renaming: (sort, name) =>
      to.get(`${sort} ${name}`) ?? (sort === 'line' ? to.get(`zone ${name}`) : undefined) ?? name,
  };
}

/** The agreement with every reference to a declared thing renamed, and the things themselves. */
export function underNames(agreement: Agreement, to: Renaming): Agreement {
  const declared = <T extends { readonly id: string }>(sort: NameSort, list: readonly T[]): T[] =>
    list.map((each) => ({ ...renameIn(each, to), id: to(sort, each.id) }));
  const members = (sort: NameSort, list: readonly string[]) => list.map((name) => to(sort, name));
  return {
    ...agreement,
    ...(agreement.standard ? { standard: renameIn(agreement.standard, to) } : {}),
    actors: declared('who', agreement.actors),
    groups: declared('who', agreement.groups).map((group) => ({ ...group, members: members('who', group.members) })),
    kinds: declared('kind', agreement.kinds).map((kind) =>
      kind.members ? { ...kind, members: members('kind', kind.members) } : kind,
    ),
    acts: declared('act', agreement.acts),
    states: declared('state', agreement.states),
    ...(agreement.measures ? { measures: declared('measure', agreement.measures) } : {}),
    ...(agreement.bases ? { bases: declared('basis', agreement.bases) } : {}),
    ...(agreement.conversions ? { conversions: renameIn(agreement.conversions, to) } : {}),
    ...(agreement.countings ? { countings: declared('counting', agreement.countings) } : {}),
    zones: declared('zone', agreement.zones),
    lines: declared('line', agreement.lines),
    moments: declared('moment', agreement.moments),
    definitions: declared('definition', agreement.definitions),
    clauses: declared('clause', agreement.clauses),
    norms: agreement.norms.map((norm) => renameIn(norm, to)),
    questions: agreement.questions.map((question) => renameIn(question, to)),
  };
}

/** The same with the names of the norms, once it is known which is which. */
export function underNormNames(agreement: Agreement, pairs: readonly Pair[]): Agreement {
  const names = new Map(pairs.map(({ a, b }) => [b, a]));
  const to: Renaming = (sort, name) => (sort === 'norm' ? (names.get(name) ?? name) : name);
  const renamed = underNames(agreement, to);
  return { ...renamed, norms: renamed.norms.map((norm) => ({ ...norm, id: to('norm', norm.id) })) };
}
