/**
 * Facts: what a record says under one standard of proof, one polarity and one known-at, as columns.
 * Incidents are numbered 0 … n-1 in a fixed order (by id); alternatives of a dimension are CSR rows: those of incident
 * `i` stand at `start[i] … start[i + 1] - 1`. A world picks one of each dimension, independently (semantics 2.5).
 */

/** What an occurrence would do for the norm that is judged (semantics 2.4.1). */
export type Polarity = 'neutral' | 'discharges' | 'breaches';

export const ABSENT = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** Names to dense codes and back; codes are given in sorted order so that arrival order never shows. */
export interface Dictionary {
  readonly names: readonly string[];
  /** Code of a name, or -1. */
  code(name: string): number;
}

/** Author code of someone who is no declared actor. */
export const OUTSIDER = -1;

/** Places of the record, deduplicated. Degrees (WGS84), metres. */
export interface Places {
  readonly n: number;
  /** Name for people, or ''. */
  readonly name: readonly string[];
  /** NaN where the report gives no point. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly radius: Float64Array;
  /** Zones said to contain it (codes in `zones`), CSR. */
  readonly zoneStart: Int32Array;
  readonly zone: Int32Array;
  /** Stated distances (codes in `lines`), metres ± error, CSR. */
  readonly distanceStart: Int32Array;
  readonly distanceLine: Int32Array;
  readonly distance: Float64Array;
  readonly distanceError: Float64Array;
}

/** Descriptions (act, phase, object, target, about), deduplicated. -1: not given. */
export interface Descriptions {
  readonly n: number;
  readonly act: Int32Array;
  /** -1 whole, 0 starts, 1 ends. */
  readonly phase: Int8Array;
  readonly kind: Int32Array;
  readonly to: Int32Array;
  /** Code in `incidents`. */
  readonly about: Int32Array;
}

export interface Names {
  readonly incidents: Dictionary;
  readonly actors: Dictionary;
  readonly acts: Dictionary;
  readonly kinds: Dictionary;
  readonly zones: Dictionary;
  readonly lines: Dictionary;
  readonly states: Dictionary;
  /** Report ids. */
  readonly reports: Dictionary;
}

/** Incidents under one standard, polarity and known-at. */
export interface Facts {
  readonly names: Names;
  readonly n: number;
  /** ABSENT, POSSIBLE or CERTAIN. */
  readonly exists: Uint8Array;
  /** Alternative periods of the instant, half-open, ms. */
  readonly timeStart: Int32Array;
  readonly timeFrom: Float64Array;
  readonly timeTo: Float64Array;
  /** Candidate authors: actor code, OUTSIDER, or `-2 - k` for joint author set k. */
  readonly authorStart: Int32Array;
  readonly author: Int32Array;
  readonly joint: readonly (readonly number[])[];
  /** -1: place unknown. */
  readonly placeStart: Int32Array;
  readonly place: Int32Array;
  readonly places: Places;
  readonly descriptionStart: Int32Array;
  readonly description: Int32Array;
  readonly descriptions: Descriptions;
  readonly countLow: Float64Array;
  readonly countHigh: Float64Array;
  /** Pairs of incidents that may be one. */
  readonly sameA: Int32Array;
  readonly sameB: Int32Array;
}

/** Observations of states under one standard and known-at, grouped by tuple (state, holder, kind, unit, place). */
export interface StateFacts {
  readonly names: Names;
  readonly n: number;
  readonly state: Int32Array;
  /** -1: not given. */
  readonly of: Int32Array;
  readonly kind: Int32Array;
  readonly unit: readonly string[];
  readonly place: Int32Array;
  readonly places: Places;
  /** Observations of tuple i, sorted by (from, to), CSR. `holds` 0 or 1; `grade` POSSIBLE or CERTAIN. */
  readonly start: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly holds: Uint8Array;
  readonly grade: Uint8Array;
  /** Report code of each observation. */
  readonly report: Int32Array;
}

/** Measures of quantities under one standard and known-at, in a fixed order: one row a report (semantics 2.8.2). */
export interface MeasureFacts {
  readonly names: Names;
  readonly n: number;
  readonly measure: readonly string[];
  /** -1: not given. */
  readonly of: Int32Array;
  readonly kind: Int32Array;
  /** Zones that it is about, codes in order; none: everywhere. */
  readonly zones: readonly (readonly number[])[];
  readonly basis: readonly (string | undefined)[];
  readonly unit: readonly string[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** NaN: no information. */
  readonly low: Float64Array;
  /** Infinity: no highest. */
  readonly high: Float64Array;
  /** POSSIBLE or CERTAIN: the standard is met; own measures (2.8.5) are a matter of the limit. */
  readonly grade: Uint8Array;
  /** Actor code. */
  readonly source: Int32Array;
  readonly report: Int32Array;
}

/** Where silence counts: negative reports and coverage of deciding sources. */
export interface SilenceFacts {
  readonly names: Names;
  /** Negative reports. `of` -1: by anyone (one row per actor otherwise); `zone` -1: everywhere (one row per zone otherwise). */
  readonly nothing: {
    readonly n: number;
    readonly source: Int32Array;
    readonly act: Int32Array;
    readonly phase: Int8Array;
    readonly kind: Int32Array;
    readonly of: Int32Array;
    readonly zone: Int32Array;
    readonly from: Float64Array;
    readonly to: Float64Array;
    readonly report: Int32Array;
  };
  /** Coverage rows; `zone` -1: everywhere. */
  readonly coverage: {
    readonly n: number;
    readonly source: Int32Array;
    readonly zone: Int32Array;
    readonly from: Float64Array;
    readonly to: Float64Array;
    readonly fraction: Float64Array;
    readonly report: Int32Array;
  };
}

/** One report's part in an incident, for explanations. */
export interface Account {
  readonly report: string;
  readonly source: string;
  readonly part: 'affirms' | 'denies' | 'denies author';
  readonly decides: boolean;
}
