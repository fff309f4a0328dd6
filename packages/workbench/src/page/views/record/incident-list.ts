/** Filters, counts and sorts incidents as they stand in columns. */
import { type AuthorSet, type IncidentColumns, type IncidentRow, incidentRow } from '../../../ask/incident-columns.ts';
import type { FacetValue, RecordFilter, RecordSort } from '../../../ask/index.ts';

export const INCIDENT_FACETS = ['state', 'source', 'about', 'party', 'place'] as const;
export type IncidentFacet = (typeof INCIDENT_FACETS)[number];

export interface IncidentFilter extends Pick<RecordFilter, 'text' | 'source' | 'about' | 'party' | 'place'> {
  readonly state?: readonly string[] | undefined;
  /** A clause or norm on which they bear. */
  readonly provision?: string | undefined;
}

export interface IncidentList {
  /** Numbers of incidents, in the order asked for. */
  readonly rows: readonly number[];
  readonly facets: Readonly<Record<IncidentFacet, readonly FacetValue[]>>;
}

const TOLD = 60;

export function listIncidents(of: IncidentColumns, filter: IncidentFilter, sort: RecordSort): IncidentList {
  const chosen = INCIDENT_FACETS.map((facet) => new Set(filter[facet] ?? []));
  const counts = INCIDENT_FACETS.map(() => new Map<string, number>());
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const rows: number[] = [];
  for (let i = 0; i < of.id.length; i++) {
    const row = incidentRow(of, i);
    if (!bearsOn(row, filter.provision) || !mentions(row, words)) continue;
    const values = valuesOf(row);
    const failing = values.flatMap((list, f) => {
      const wanted = chosen[f] as Set<string>;
      return wanted.size === 0 || list.some((value) => wanted.has(value)) ? [] : [f];
    });
    if (failing.length === 0) rows.push(i);
    values.forEach((list, f) => {
      if (failing.length > 1 || (failing.length === 1 && failing[0] !== f)) return;
      const count = counts[f] as Map<string, number>;
      for (const value of new Set(list)) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  const told = (facet: IncidentFacet): FacetValue[] => {
    const f = INCIDENT_FACETS.indexOf(facet);
    return most(counts[f] as Map<string, number>, chosen[f] as Set<string>);
  };
  const facets = {
    state: told('state'),
    source: told('source'),
    about: told('about'),
    party: told('party'),
    place: told('place'),
  };
  return { rows: sorted(of, rows, sort), facets };
}

/** In the order of `INCIDENT_FACETS`. */
function valuesOf({ state, sources, description, authors, place }: IncidentRow): readonly (readonly string[])[] {
  return [
    [state],
    sources,
    [description.act],
    authors.oneOf.flat(),
    place ? [...place.zones, ...(place.name ? [place.name] : [])] : [],
  ];
}

function bearsOn({ norms, conditions }: IncidentRow, provision: string | undefined): boolean {
  if (provision === undefined) return true;
  return [...norms, ...conditions].some((norm) => norm === provision || norm.startsWith(`${provision}/`));
}

function mentions({ id, description, place, sources, authors }: IncidentRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const parts = [
    id,
    description.act,
    description.kind,
    description.to,
    place?.name,
    ...(place?.zones ?? []),
    ...sources,
  ];
  const text = [...parts, ...authors.oneOf.flat()].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function sorted(of: IncidentColumns, rows: number[], { by, descending }: RecordSort): number[] {
  const sign = descending ? -1 : 1;
  if (by === 'when' || by === 'said' || by === 'known')
    return rows.sort((a, b) => sign * ((of.from[a] ?? 0) - (of.from[b] ?? 0)) || a - b);
  const key = (i: number): string => {
    const row = incidentRow(of, i);
    if (by === 'source') return row.sources.join(', ');
    if (by === 'about' || by === 'says') return row.description.act;
    return by === 'place' ? (row.place?.name ?? '') : row.id;
  };
  const keys = new Map(rows.map((i) => [i, key(i)]));
  return rows.sort((a, b) => {
    const [x, y] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (x === y) return a - b;
    if (x === '' || y === '') return x === '' ? 1 : -1;
    return x < y ? -sign : sign;
  });
}

function most(counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>): FacetValue[] {
  const all = [...counts].map(([value, n]) => ({ value, n }));
  for (const value of chosen) if (!counts.has(value)) all.push({ value, n: 0 });
  all.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
  return all.filter(({ value }, i) => i < TOLD || chosen.has(value));
}

/** `A`, `A or B`, `A with B` by the words given; '' where nobody is named. */
export function authorsText({ unknown, oneOf }: AuthorSet, or: string, jointly: string): string {
  return unknown ? '' : oneOf.map((joint) => joint.join(` ${jointly} `)).join(` ${or} `);
}
