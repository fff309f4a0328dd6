import { ACCESS_ACTS } from './content.ts';
import { createDictionary } from './dictionary.ts';
import type { Names } from './facts.ts';
import type { Author, Report, Where } from './report.ts';
import type { RecordStore } from './store.ts';

/** Names by the kind of thing they name. */
export interface NameSets {
  readonly actors: Set<string>;
  readonly acts: Set<string>;
  readonly kinds: Set<string>;
  readonly zones: Set<string>;
  readonly lines: Set<string>;
  readonly states: Set<string>;
}

export const noNames = (): NameSets => ({
  actors: new Set(),
  acts: new Set(),
  kinds: new Set(),
  zones: new Set(),
  lines: new Set(),
  states: new Set(),
});

/** Adds every name that a report uses. Sources count as actors, since a source may be a candidate author. */
export function collectNames(report: Report, names: NameSets): void {
  names.actors.add(report.by);
  if ('kind' in report && report.kind !== undefined) names.kinds.add(report.kind);
  if ('act' in report && report.act !== undefined) names.acts.add(report.act);
  if ('to' in report && report.to !== undefined) names.actors.add(report.to);
  if ('where' in report) collectPlace(report.where, names);
  if ('author' in report) addAll(names.actors, namesOfAuthor(report.author));
  switch (report.says) {
    case 'access':
      names.acts.add(ACCESS_ACTS[report.answer]);
      names.actors.add(report.holder);
      return;
    case 'state':
      names.states.add(report.state);
      if (report.of !== undefined) names.actors.add(report.of);
      return;
    case 'measure':
      if (report.of !== undefined) names.actors.add(report.of);
      addAll(names.zones, report.in);
      return;
    case 'nothing':
      addAll(names.actors, report.of);
      addAll(names.zones, report.in);
      return;
    case 'coverage':
      addAll(names.zones, report.in);
      return;
    case 'deny':
      addAll(names.actors, report.authors);
      return;
  }
}

/**
 * Every name that the reports of a record use.
 * @param knownAt only reports known by then (ms)
 */
export function namesSaid(record: RecordStore, knownAt: number = Number.POSITIVE_INFINITY): NameSets {
  const names = noNames();
  for (const { report, usedFrom } of record.kept()) if (usedFrom <= knownAt) collectNames(report, names);
  return names;
}

function addAll(set: Set<string>, names: readonly string[] | undefined): void {
  if (names) for (const name of names) set.add(name);
}

/** Actors that an author names; of the unknown, those that are excluded. */
export function namesOfAuthor(author: Author | undefined): readonly string[] {
  if (author === undefined) return [];
  if (typeof author === 'string') return [author];
  if ('oneOf' in author) return author.oneOf;
  if ('all' in author) return author.all;
  return author.not ?? [];
}

function collectPlace(where: Where | undefined, names: NameSets): void {
  addAll(names.zones, where?.in);
  if (where?.from) for (const { line } of where.from) names.lines.add(line);
}

/** Dictionaries over the names of reports (given in the order of their ids). */
export function dictionaries(sets: NameSets, reports: readonly string[]): Omit<Names, 'incidents'> {
  return {
    actors: createDictionary(sets.actors),
    acts: createDictionary(sets.acts),
    kinds: createDictionary(sets.kinds),
    zones: createDictionary(sets.zones),
    lines: createDictionary(sets.lines),
    states: createDictionary(sets.states),
    reports: createDictionary(reports),
  };
}
