import type { Agreement } from '@servanda/core';
import type { Space } from '../2-resolve/symbols.ts';

/** What may be imported, by the lists of the form, with the space in which its names compete. */
export const LISTS = {
  actors: 'who',
  groups: 'who',
  kinds: 'kind',
  acts: 'act',
  states: 'state',
  measures: 'measure',
  zones: 'place',
  lines: 'place',
  moments: 'moment',
  definitions: 'definition',
} as const satisfies Readonly<Record<string, Space>>;

export type List = keyof typeof LISTS;
type EntryOf<L extends List> = NonNullable<Agreement[L]>[number];
/** A declaration of the form, with the list in which it stands. */
export type Entry = { readonly [L in List]: { readonly list: L; readonly form: EntryOf<L> } }[List];
/** Declarations of the form, list by list. */
export type Declared = { readonly [L in List]: readonly EntryOf<L>[] };

const listsOf: { readonly [L in List]: (agreement: Agreement) => Entry[] } = {
  actors: (a) => a.actors.map((form) => ({ list: 'actors', form })),
  groups: (a) => a.groups.map((form) => ({ list: 'groups', form })),
  kinds: (a) => a.kinds.map((form) => ({ list: 'kinds', form })),
  acts: (a) => a.acts.map((form) => ({ list: 'acts', form })),
  states: (a) => a.states.map((form) => ({ list: 'states', form })),
  measures: (a) => (a.measures ?? []).map((form) => ({ list: 'measures', form })),
  zones: (a) => a.zones.map((form) => ({ list: 'zones', form })),
  lines: (a) => a.lines.map((form) => ({ list: 'lines', form })),
  moments: (a) => a.moments.map((form) => ({ list: 'moments', form })),
  definitions: (a) => a.definitions.map((form) => ({ list: 'definitions', form })),
};

export const entriesOf = (agreement: Agreement): Entry[] =>
  Object.values(listsOf).flatMap((entries) => entries(agreement));

/** The same entries, sorted into their lists. */
export function declaredOf(entries: readonly Entry[]): Declared {
  return {
    actors: entries.flatMap((entry) => (entry.list === 'actors' ? [entry.form] : [])),
    groups: entries.flatMap((entry) => (entry.list === 'groups' ? [entry.form] : [])),
    kinds: entries.flatMap((entry) => (entry.list === 'kinds' ? [entry.form] : [])),
    acts: entries.flatMap((entry) => (entry.list === 'acts' ? [entry.form] : [])),
    states: entries.flatMap((entry) => (entry.list === 'states' ? [entry.form] : [])),
    measures: entries.flatMap((entry) => (entry.list === 'measures' ? [entry.form] : [])),
    zones: entries.flatMap((entry) => (entry.list === 'zones' ? [entry.form] : [])),
    lines: entries.flatMap((entry) => (entry.list === 'lines' ? [entry.form] : [])),
    moments: entries.flatMap((entry) => (entry.list === 'moments' ? [entry.form] : [])),
    definitions: entries.flatMap((entry) => (entry.list === 'definitions' ? [entry.form] : [])),
  };
}

export const spaceOf = (entry: Entry): Space => LISTS[entry.list];

type Vocabulary = Pick<Agreement, List>;

/** The declarations of a document with what it imports before them. */
export function withImported<V extends Vocabulary>(own: V, imported: Declared): V {
  const measures = [...imported.measures, ...(own.measures ?? [])];
  return {
    ...own,
    actors: [...imported.actors, ...own.actors],
    groups: [...imported.groups, ...own.groups],
    kinds: [...imported.kinds, ...own.kinds],
    acts: [...imported.acts, ...own.acts],
    states: [...imported.states, ...own.states],
    measures: measures.length > 0 ? measures : undefined,
    zones: [...imported.zones, ...own.zones],
    lines: [...imported.lines, ...own.lines],
    moments: [...imported.moments, ...own.moments],
    definitions: [...imported.definitions, ...own.definitions],
  };
}
