/**
 * What a record says at one known-at, before any standard of proof: live reports, their incidents, and the accounts of each
 * incident as columns. It is made once for each known-at and serves every standard and polarity.
 */
import {
  type AccountColumns,
  accountColumns,
  type ColumnContext,
  type DenialColumns,
  denialColumns,
} from './account-columns.ts';
import { Joints } from './authors.ts';
import { DescriptionCollector } from './descriptions.ts';
import { createDictionary } from './dictionary.ts';
import type { Descriptions, Names, Places } from './facts.ts';
import { findLinks, type Known } from './find-links.ts';
import { type Gathered, gather, type Observation } from './gather.ts';
import { sayIfReportNamed } from './incident-is-report.ts';
import { type IncidentNames, nameIncidents } from './incident-names.ts';
import { liveness } from './links.ts';
import { collectNames, dictionaries, noNames } from './names.ts';
import { PlaceCollector } from './places.ts';
import { compareProblems, type Problem } from './problem.ts';
import { findRivals } from './rivals.ts';
import type { Kept, RecordStore } from './store.ts';

export interface View extends Known {
  readonly names: Names;
  /** Codes of the declared actors, any of which an unknown author may be. */
  readonly declared: readonly number[];
  readonly joints: Joints;
  readonly accounts: AccountColumns;
  readonly denials: DenialColumns;
  /** Pairs of incident codes (2.7). */
  readonly same: readonly (readonly [number, number])[];
  readonly places: Places;
  readonly descriptions: Descriptions;
  readonly observations: readonly Observation[];
  /** Place code of each observation. */
  readonly observedAt: Int32Array;
  /** Live reports that supersede the same report as this one, itself left out. */
  rivals(r: number): readonly number[];
  /** Actor code of a report's source. */
  source(r: number): number;
  /** 1: neither corrected nor taken back (2.2). */
  readonly live: Uint8Array;
  /** Incident that a report is an account of; undefined: of none. */
  incidentOf(r: number): string | undefined;
  readonly problems: readonly Problem[];
}

const views = new WeakMap<RecordStore, { version: number; byTime: Map<number, View> }>();
/** Known-at times whose views are kept at once; a history asks for many, one after the other. */
const KEPT_VIEWS = 4;

/** The view at a known-at (ms); left out: everything is known. */
export function viewOf(record: RecordStore, knownAt: number = Number.POSITIVE_INFINITY): View {
  let cache = views.get(record);
  if (cache?.version !== record.version) {
    cache = { version: record.version, byTime: new Map() };
    views.set(record, cache);
  }
  const found = cache.byTime.get(knownAt);
  if (found) return found;
  const view = makeView(record, knownAt);
  const [oldest] = cache.byTime.keys();
  if (oldest !== undefined && cache.byTime.size >= KEPT_VIEWS) cache.byTime.delete(oldest);
  cache.byTime.set(knownAt, view);
  return view;
}

function makeView(record: RecordStore, knownAt: number): View {
  const all = record.kept();
  const kept = all.filter(({ usedFrom }) => usedFrom <= knownAt);
  const sets = noNames();
  for (const actor of record.actors) sets.actors.add(actor);
  for (const { report } of kept) collectNames(report, sets);
  const ids = kept.map(({ report }) => report.id);
  const names = dictionaries(sets, ids);
  const known: Known = { kept, index: names.reports.code, exists: existence(all) };

  const problems: Problem[] = [];
  const links = findLinks(known, problems);
  const { live, cyclic } = liveness(links);
  kept.forEach((one, r) => {
    if (cyclic[r]) problems.push(inCycle(one));
  });
  const incidentNames = nameIncidents(known, links.supersedes);
  for (let r = 0; r < kept.length; r++) sayIfReportNamed(known, r, incidentNames, problems);
  const gathered = gather(known, live, cyclic, incidentNames, problems);
  const about = (name: string): string => incidentNames.meant(name) ?? name;
  const incidents = createDictionary(namesOfIncidents(kept.length, incidentNames, gathered, about));
  const declared = record.actors.map(names.actors.code);
  const sources = Int32Array.from(kept, ({ report }) => names.actors.code(report.by));
  const context: ColumnContext = {
    reports: kept.length,
    incidents,
    actors: names.actors,
    declared,
    joints: new Joints(),
    places: new PlaceCollector(),
    descriptions: new DescriptionCollector(names.acts, names.kinds, names.actors),
    source: (r) => sources[r] as number,
    rivals: findRivals(links.supersedes, live),
    about,
  };
  const accounts = accountColumns(gathered.accounts, context);
  const denials = denialColumns(gathered.denials, context);
  const observedAt = Int32Array.from(gathered.observations, ({ where }) => context.places.code(where));
  return {
    ...known,
    names: { ...names, incidents },
    declared,
    joints: context.joints,
    accounts,
    denials,
    same: gathered.same.map(([a, b]) => [incidents.code(a), incidents.code(b)]),
    places: context.places.columns(names.zones, names.lines),
    descriptions: context.descriptions.columns(incidents),
    observations: gathered.observations,
    observedAt,
    rivals: context.rivals,
    source: context.source,
    live,
    incidentOf: incidentNames.of,
    problems: problems.sort(compareProblems),
  };
}

/** Incidents of all known reports, live or not, and those that an act is about. */
function namesOfIncidents(
  reports: number,
  names: IncidentNames,
  { accounts }: Gathered,
  about: (name: string) => string,
): string[] {
  const all: string[] = [];
  const add = (name: string | undefined): void => {
    if (name !== undefined && name !== all.at(-1)) all.push(name);
  };
  for (let r = 0; r < reports; r++) add(names.of(r));
  for (const { content } of accounts) if (content.about !== undefined) add(about(content.about));
  return all;
}

/** Asked only for links that lead nowhere, so the ids are gathered only then. */
function existence(all: readonly Kept[]): (id: string) => boolean {
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= new Set(all.map(({ report }) => report.id));
    return ids.has(id);
  };
}

function inCycle({ report, origin }: Kept): Problem {
  return {
    code: 'link-cycle',
    ...origin,
    message: `report "${report.id}" corrects or takes back a report that, in a circle, corrects or takes back this one`,
    help: 'let later reports name earlier ones only; all reports of the circle are set aside',
    setAside: 1,
  };
}
