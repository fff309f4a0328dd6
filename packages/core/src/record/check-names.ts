import { checkMeasures } from './check-measures.ts';
import { ACCESS_ACTS } from './content.ts';
import { collectNames, type NameSets, noNames } from './names.ts';
import { nearestName } from './nearest-name.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { Kept, RecordStore } from './store.ts';

/** Names that an agreement declares. */
export interface KnownNames {
  /** Parties, bodies and groups. */
  readonly actors: Iterable<string>;
  readonly acts: Iterable<string>;
  readonly kinds: Iterable<string>;
  readonly zones: Iterable<string>;
  readonly lines: Iterable<string>;
  readonly states: Iterable<string>;
  readonly measures?: Iterable<{ readonly id: string; readonly unit: string }> | undefined;
  readonly bases?: Iterable<{ readonly id: string; readonly measure: string }> | undefined;
}

/** What is called, in the order of messages. */
const CALLED: Readonly<Record<Exclude<keyof NameSets, 'actors'>, { what: string; use: string }>> = {
  acts: { what: 'act', use: 'no provision is about it' },
  kinds: { what: 'kind', use: 'no provision is about it' },
  zones: { what: 'zone', use: 'the place counts as not known' },
  lines: { what: 'line', use: 'the distance is not used' },
  states: { what: 'state', use: 'no provision is about it' },
};

/**
 * Names that a record uses and the agreement does not declare, each once, at the first report that uses it. Nothing is set aside: an
 * unknown actor is kept as someone outside the agreement. Sources need no declaration.
 */
export function checkNames(record: RecordStore, known: KnownNames): readonly Problem[] {
  const declared: NameSets = {
    actors: new Set(known.actors),
    acts: new Set([...known.acts, ...Object.values(ACCESS_ACTS)]),
    kinds: new Set(known.kinds),
    zones: new Set(known.zones),
    lines: new Set(known.lines),
    states: new Set(known.states),
  };
  const problems: Problem[] = [];
  const told = noNames();
  for (const kept of record.kept()) {
    const used = noNames();
    collectNames(kept.report, used);
    used.actors.delete(kept.report.by);
    for (const name of used.actors) {
      if (declared.actors.has(name) || told.actors.has(name)) continue;
      told.actors.add(name);
      problems.push(outsider(kept, name, declared.actors));
    }
    for (const key of ['acts', 'kinds', 'zones', 'lines', 'states'] as const) {
      for (const name of used[key]) {
        if (declared[key].has(name) || told[key].has(name)) continue;
        told[key].add(name);
        const { what, use } = CALLED[key];
        const near = nearestName(name, declared[key]);
        problems.push({
          code: 'unknown-name',
          ...kept.origin,
          message: `report "${kept.report.id}": the agreement declares no ${what} "${name}"`,
          help: near ? `perhaps "${near}" is meant; otherwise ${use}` : `check the name; ${use}`,
          setAside: 0,
        });
      }
    }
  }
  problems.push(...checkMeasures(record, known.measures ?? [], known.bases ?? []));
  return problems.sort(compareProblems);
}

function outsider({ report, origin }: Kept, name: string, declared: ReadonlySet<string>): Problem {
  const near = nearestName(name, declared);
  return {
    code: 'outsider',
    ...origin,
    message: `report "${report.id}": the agreement declares no party or body "${name}"; it is kept as someone outside the agreement`,
    help: near
      ? `perhaps "${near}" is meant`
      : 'nothing need be done if it is no party, body or group of the agreement',
    setAside: 0,
  };
}
