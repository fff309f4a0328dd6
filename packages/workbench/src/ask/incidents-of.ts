/** All incidents of a record at once, as columns, for views that show many: timeline, map, report, record. */
import {
  type Agreement,
  assess,
  CERTAIN,
  type CheckOptions,
  type Facts,
  type IncidentReports,
  Interner,
  incidentReports,
  OUTSIDER,
  POSSIBLE,
  type RecordStore,
  type Standard,
  standardInWords,
  underReadings,
} from '@servanda/core';
import { bearingOf } from './bearing.ts';
import type { AuthorSet, IncidentColumns, Incidents, Precision } from './incident-columns.ts';
import { PRECISIONS } from './incident-columns.ts';
import { observationsOf } from './observations.ts';

export type RecordQuestion = Pick<CheckOptions, 'knownAt' | 'standard' | 'readings'>;

/**
 * The incidents of a record, in the order of their ids, under the standard asked for (else the agreement's own, else any report). Those
 * that no live report affirms are left out. As-of leaves nothing out: what lies after it is for the view to tell apart.
 * @throws RangeError where `readings` names what the agreement does not have
 */
export function incidentsOf(agreement: Agreement, record: RecordStore, question: RecordQuestion = {}): Incidents {
  const read = underReadings(agreement, question.readings ?? {});
  const standard: Standard = question.standard ?? read.standard ?? { standard: 'any' };
  const facts = assess(record, { standard, knownAt: question.knownAt });
  const reports = incidentReports(record, question.knownAt);
  const shown: number[] = [];
  for (let i = 0; i < facts.n; i++) if (between(reports.accounts.start, i) > 0) shown.push(i);
  const row = new Map(shown.map((i, at) => [i, at]));
  const bearing = bearingOf(read);
  return {
    clock: record.clock,
    standard: standardInWords(standard),
    n: shown.length,
    ...columnsOf(facts, reports, shown, (act, phase, kind) => bearing({ act, phase, kind })),
    same: pairs(facts).flatMap(([a, b]) => {
      const [one, other] = [row.get(a), row.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
    ...observationsOf(reports, bearing),
  };
}

const between = (start: Int32Array, i: number): number => (start[i + 1] as number) - (start[i] as number);

function pairs({ sameA, sameB }: Facts): [number, number][] {
  return [...sameA].map((a, i) => [a, sameB[i] as number]);
}

type Bears = (
  act: string,
  phase: 'starts' | 'ends' | undefined,
  kind: string | undefined,
) => { readonly own: readonly string[]; readonly conditions: readonly string[] };

function columnsOf(facts: Facts, reports: IncidentReports, shown: readonly number[], bears: Bears): IncidentColumns {
  const authors = new Interner<AuthorSet>();
  const sources = new Interner<readonly string[]>();
  const norms = new Interner<readonly string[]>();
  const list = (of: Interner<readonly string[]>, names: readonly string[]): number =>
    of.code(names.join('\n'), () => names);
  const bySource = sourceLists(reports, sources);
  const descriptions = descriptionsOf(facts);
  const bearings = descriptions.map(({ act, phase, kind }) => bears(act, phase, kind));
  const seconds = new Set(facts.sameB);
  const out = {
    id: [] as string[],
    from: [] as number[],
    to: [] as number[],
    precision: [] as number[],
    state: [] as number[],
    description: [] as number[],
    place: [] as number[],
    author: [] as number[],
    reports: [] as number[],
    source: [] as number[],
    deniedBy: [] as number[],
    authorDeniedBy: [] as number[],
    countLow: [] as number[],
    countHigh: [] as (number | null)[],
    norms: [] as number[],
    conditions: [] as number[],
    alternatives: [] as IncidentColumns['alternatives'][number][],
  };
  for (const i of shown) {
    const [t, p, d] = [part(facts.timeStart, i), part(facts.placeStart, i), part(facts.descriptionStart, i)];
    const from = facts.timeFrom[t.from] as number;
    let to = facts.timeTo[t.from] as number;
    for (let k = t.from + 1; k < t.to; k++) to = Math.max(to, facts.timeTo[k] as number);
    out.id.push(facts.names.incidents.names[i] as string);
    out.from.push(from);
    out.to.push(to);
    out.precision.push(PRECISIONS.indexOf(precisionOf(from, to, t.to - t.from)));
    // Of two incidents that may be one the second is certain in no case (semantics 2.7).
    const exists = facts.exists[i] as number;
    out.state.push(exists === CERTAIN && seconds.has(i) ? POSSIBLE : exists);
    const described = [...facts.description.subarray(d.from, d.to)];
    const placed = [...facts.place.subarray(p.from, p.to)];
    out.description.push(described[0] as number);
    out.place.push(placed[0] as number);
    out.author.push(authorSet(facts, i, authors));
    out.reports.push(between(reports.accounts.start, i) + between(reports.denials.start, i));
    out.source.push(bySource.affirming(i));
    out.deniedBy.push(bySource.denying(i, 0));
    out.authorDeniedBy.push(bySource.denying(i, 1));
    out.countLow.push(facts.countLow[i] as number);
    out.countHigh.push(finite(facts.countHigh[i] as number));
    out.norms.push(list(norms, union(described.map((code) => bearings[code]?.own ?? []))));
    out.conditions.push(list(norms, union(described.map((code) => bearings[code]?.conditions ?? []))));
    if (t.to - t.from + placed.length + described.length > 3) {
      out.alternatives.push({
        incident: out.id.length - 1,
        times: [...facts.timeFrom.subarray(t.from, t.to)].map((f, k) => [f, facts.timeTo[t.from + k] as number]),
        places: placed,
        descriptions: described,
      });
    }
  }
  return {
    ...out,
    descriptions,
    places: placesOf(facts),
    authors: authors.items,
    sources: sources.items,
    normSets: norms.items,
  };
}

function part(start: Int32Array, i: number): { from: number; to: number } {
  return { from: start[i] as number, to: start[i + 1] as number };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const HOUR_MS = 3_600_000;

/** A day has 23 to 25 hours where clocks change. */
function precisionOf(from: number, to: number, alternatives: number): Precision {
  if (alternatives > 1) return 'disputed';
  if (to - from <= 60_000) return 'moment';
  if (to - from < 23 * HOUR_MS) return 'part of a day';
  return to - from <= 25 * HOUR_MS ? 'day' : 'days';
}

function descriptionsOf({ descriptions: of, names }: Facts): IncidentColumns['descriptions'][number][] {
  const name = (dictionary: { readonly names: readonly string[] }, code: number) =>
    code < 0 ? undefined : dictionary.names[code];
  return Array.from({ length: of.n }, (_, d) => ({
    act: name(names.acts, of.act[d] as number) ?? '',
    phase: ([undefined, 'starts', 'ends'] as const)[(of.phase[d] as number) + 1],
    kind: name(names.kinds, of.kind[d] as number),
    to: name(names.actors, of.to[d] as number),
    about: name(names.incidents, of.about[d] as number),
  }));
}

function placesOf({ places, names }: Facts): IncidentColumns['places'] {
  const sets = new Interner<readonly string[]>();
  const zones = Array.from({ length: places.n }, (_, p) => {
    const { from, to } = part(places.zoneStart, p);
    const inside = [...places.zone.subarray(from, to)].map((code) => names.zones.names[code] as string);
    return sets.code(inside.join('\n'), () => inside);
  });
  return {
    name: places.name,
    longitude: Array.from(places.lon, finite),
    latitude: Array.from(places.lat, finite),
    radius: Array.from(places.radius, (radius, p) => (Number.isNaN(places.lon[p]) ? null : radius)),
    zones,
    zoneSets: sets.items,
  };
}

/** Who is claimed to have done it; nobody: nobody is named. */
function authorSet(facts: Facts, i: number, sets: Interner<AuthorSet>): number {
  const { from, to } = part(facts.authorStart, i);
  const choices = [...facts.author.subarray(from, to)];
  return sets.code(choices.join(), () => {
    const name = (code: number) => facts.names.actors.names[code] as string;
    if (choices.includes(OUTSIDER)) return { unknown: true, oneOf: [] };
    const oneOf = choices.map((code) => (code < OUTSIDER ? (facts.joint[-2 - code] ?? []).map(name) : [name(code)]));
    return { unknown: false, oneOf };
  });
}

function sourceLists({ accounts, denials, kept }: IncidentReports, sets: Interner<readonly string[]>) {
  const by = (report: number) => kept[report]?.report.by ?? '';
  const code = (names: readonly string[]) => {
    const list = names.length < 2 ? names : [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
    return sets.code(list.join('\n'), () => list);
  };
  return {
    affirming: (i: number) => code([...accounts.report.subarray(accounts.start[i], accounts.start[i + 1])].map(by)),
    denying: (i: number, ofAuthor: 0 | 1) => {
      const rows = part(denials.start, i);
      const names: string[] = [];
      for (let k = rows.from; k < rows.to; k++)
        if (denials.ofAuthor[k] === ofAuthor) names.push(by(denials.report[k] as number));
      return code(names);
    },
  };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.length === 1 ? (lists[0] as readonly string[]) : [...new Set(lists.flat())];
}
