/** The form in which incidents travel: columns of equal length over dictionaries, small as JSON, quick to draw from. Times are ms. */
import type { Coverage, ObservationRow } from './observations.ts';

/** How well the time is known. `disputed`: accounts contradict each other, and `from` to `to` holds all that they say. */
export const PRECISIONS = ['moment', 'part of a day', 'day', 'days', 'disputed'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Whether it happened, under the standard of the answer (semantics 2.4); `none`: it did not, as those who decide say. */
export const STATES = ['none', 'possible', 'certain'] as const;
export type IncidentState = (typeof STATES)[number];

/** Who did it, as the accounts claim: one of these, each alone or jointly; `unknown`: anyone, or someone else. */
export interface AuthorSet {
  readonly unknown: boolean;
  readonly oneOf: readonly (readonly string[])[];
}

export interface Description {
  readonly act: string;
  /** Left out: the whole act. */
  readonly phase?: 'starts' | 'ends' | undefined;
  readonly kind?: string | undefined;
  readonly to?: string | undefined;
  /** Incident that it is about. */
  readonly about?: string | undefined;
}

/** Degrees (WGS84), metres; null where there is no point. `zones`: number of a list in `zoneSets`. */
export interface PlaceColumns {
  /** As the source writes it, or ''. */
  readonly name: readonly string[];
  readonly longitude: readonly (number | null)[];
  readonly latitude: readonly (number | null)[];
  readonly radius: readonly (number | null)[];
  readonly zones: readonly number[];
  readonly zoneSets: readonly (readonly string[])[];
}

/** Columns have one entry an incident, in the order of ids. */
export interface IncidentColumns {
  readonly id: readonly string[];
  /** From the earliest to before the latest instant at which it may lie, ms. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Numbers in `PRECISIONS`. */
  readonly precision: readonly number[];
  /** Numbers in `STATES`. */
  readonly state: readonly number[];
  /** Numbers in `descriptions`; where accounts differ, of the first. */
  readonly description: readonly number[];
  /** Numbers in `places`, -1: unknown; where accounts differ, of the first. */
  readonly place: readonly number[];
  /** Numbers in `authors`. */
  readonly author: readonly number[];
  /** How many live reports affirm or deny it. */
  readonly reports: readonly number[];
  /** Numbers in `sources`: who affirms it, who denies that it happened, who denies its author. */
  readonly source: readonly number[];
  readonly deniedBy: readonly number[];
  readonly authorDeniedBy: readonly number[];
  /** How often; null: no upper bound is known. */
  readonly countLow: readonly number[];
  readonly countHigh: readonly (number | null)[];
  /** Numbers in `normSets`: norms of which it is the act, and norms that look at it in another way. */
  readonly norms: readonly number[];
  readonly conditions: readonly number[];
  /** Of incidents whose accounts differ in time, place or description: all that they leave open. */
  readonly alternatives: readonly {
    readonly incident: number;
    readonly times: readonly (readonly [number, number])[];
    readonly places: readonly number[];
    readonly descriptions: readonly number[];
  }[];
  readonly descriptions: readonly Description[];
  readonly places: PlaceColumns;
  readonly authors: readonly AuthorSet[];
  readonly sources: readonly (readonly string[])[];
  readonly normSets: readonly (readonly string[])[];
}

export interface Incidents extends IncidentColumns {
  /** IANA zone in which days are meant. */
  readonly clock: string;
  /** By which `state` is judged, in the words of the language. */
  readonly standard: string;
  readonly n: number;
  /** Pairs that may be one incident. */
  readonly same: readonly (readonly [number, number])[];
  readonly observations: readonly ObservationRow[];
  readonly coverage: readonly Coverage[];
}

/** One incident with its words. */
export interface IncidentRow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly state: IncidentState;
  readonly description: Description;
  readonly place: PlaceOf | undefined;
  readonly authors: AuthorSet;
  readonly reports: number;
  readonly sources: readonly string[];
  readonly deniedBy: readonly string[];
  readonly authorDeniedBy: readonly string[];
  readonly count: readonly [number, number | null];
  readonly norms: readonly string[];
  readonly conditions: readonly string[];
}

export interface PlaceOf {
  readonly name: string;
  readonly zones: readonly string[];
  readonly point?: { readonly longitude: number; readonly latitude: number; readonly radius: number } | undefined;
}

/** Incident number `i`, whole. */
export function incidentRow(of: IncidentColumns, i: number): IncidentRow {
  const at = <T>(column: readonly T[]): T => column[i] as T;
  const from = <T>(dictionary: readonly T[], column: readonly number[]): T => dictionary[at(column)] as T;
  return {
    id: at(of.id),
    from: at(of.from),
    to: at(of.to),
    precision: from(PRECISIONS, of.precision),
    state: from(STATES, of.state),
    description: from(of.descriptions, of.description),
    place: placeOf(of.places, at(of.place)),
    authors: from(of.authors, of.author),
    reports: at(of.reports),
    sources: from(of.sources, of.source),
    deniedBy: from(of.sources, of.deniedBy),
    authorDeniedBy: from(of.sources, of.authorDeniedBy),
    count: [at(of.countLow), at(of.countHigh)],
    norms: from(of.normSets, of.norms),
    conditions: from(of.normSets, of.conditions),
  };
}

/** Place number `p`, whole; -1: unknown. */
export function placeOf(
  { name, longitude, latitude, radius, zones, zoneSets }: PlaceColumns,
  p: number,
): PlaceOf | undefined {
  if (p < 0) return undefined;
  const [lon, lat] = [longitude[p] ?? null, latitude[p] ?? null];
  const point = lon === null || lat === null ? undefined : { longitude: lon, latitude: lat, radius: radius[p] ?? 0 };
  return { name: name[p] ?? '', zones: zoneSets[zones[p] ?? -1] ?? [], point };
}
