/** SYNTHETIC incidents for tests: places on a grid and beyond, none of them real. */
import type { IncidentColumns } from '../../../ask/index.ts';

export interface SyntheticPlace {
  readonly name?: string;
  readonly lon?: number;
  readonly lat?: number;
  /** Metres. */
  readonly radius?: number;
  readonly zones?: readonly string[];
}
export interface SyntheticIncident {
  /** Number of a place; -1: none is said. */
  readonly place: number;
  /** Other places that other accounts give. */
  readonly rivals?: readonly number[];
  readonly state?: 0 | 1 | 2;
  /** ms */
  readonly from?: number;
  readonly to?: number;
  readonly source?: string;
  readonly norm?: string;
}

export function syntheticColumns(
  places: readonly SyntheticPlace[],
  incidents: readonly SyntheticIncident[],
): IncidentColumns {
  const zoneSets = places.map(({ zones = [] }) => zones);
  const zeros = incidents.map(() => 0);
  return {
    id: incidents.map((_, i) => `i${i}`),
    from: incidents.map(({ from = 0 }) => from),
    to: incidents.map(({ to, from = 0 }) => to ?? from + 1),
    precision: zeros,
    state: incidents.map(({ state = 2 }) => state),
    description: zeros,
    place: incidents.map(({ place }) => place),
    author: zeros,
    reports: zeros,
    source: incidents.map((_, i) => i),
    deniedBy: zeros,
    authorDeniedBy: zeros,
    countLow: incidents.map(() => 1),
    countHigh: incidents.map(() => 1),
    norms: incidents.map((_, i) => i),
    conditions: incidents.map(() => incidents.length),
    alternatives: incidents.flatMap(({ place, rivals }, incident) =>
      rivals ? [{ incident, times: [], places: [place, ...rivals], descriptions: [0] }] : [],
    ),
    descriptions: [{ act: 'fire' }],
    places: {
      name: places.map(({ name = '' }) => name),
      longitude: places.map(({ lon }) => lon ?? null),
      latitude: places.map(({ lat }) => lat ?? null),
      radius: places.map(({ radius }) => radius ?? null),
      zones: places.map((_, i) => i),
      zoneSets,
    },
    authors: [{ unknown: true, oneOf: [] }],
    sources: incidents.map(({ source = 'MISSION' }) => [source]),
    normSets: [...incidents.map(({ norm }) => (norm === undefined ? [] : [norm])), []],
  };
}
