/** Where each incident is drawn, if anywhere: a vague place is never made a point. */
import type { DrawnThing, IncidentColumns } from '../../../ask/index.ts';
import type { LonLat, Plane } from './plane.ts';

/**
 * `point`: exact. `area`: a point that is known to some metres. `zone`: no point, but a drawn zone. `several`: accounts differ on the
 * place. `nowhere`: no coordinates, and no zone that anybody drew.
 */
export const KINDS = ['point', 'area', 'zone', 'several', 'nowhere'] as const;
export type Kind = (typeof KINDS)[number];
export const [POINT, AREA, ZONE, SEVERAL, NOWHERE] = [0, 1, 2, 3, 4] as const;

export interface Whereabouts {
  /** Of each incident: a number in `KINDS`. */
  readonly kind: Uint8Array;
  /** Of each place: on the plane, metres; NaN where it has no point. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of each place, metres. */
  readonly radius: Float64Array;
  /** Of each place: the drawn zones in which it lies, for as much as is said of it. */
  readonly drawnZones: readonly (readonly string[])[];
}

/** All points that are known, for the middle of the map. */
export function* pointsOf(
  { places }: Pick<IncidentColumns, 'places'>,
  things: readonly DrawnThing[],
): Generator<LonLat> {
  for (let p = 0; p < places.name.length; p++) {
    const [lon, lat] = [places.longitude[p] ?? null, places.latitude[p] ?? null];
    if (lon !== null && lat !== null) yield [lon, lat];
  }
  for (const { drawings } of things)
    for (const [lon = 0, lat = 0] of drawings.flatMap(({ parts = [] }) => parts.flat(2))) yield [lon, lat];
}

/** Where a zone is drawn: by its own valid drawings, else by those of the zones that it lies in. */
export function drawnZonesOf(things: readonly DrawnThing[]): (zone: string) => readonly string[] {
  const byId = new Map(things.filter(({ sort }) => sort === 'zone').map((zone) => [zone.id, zone]));
  const isDrawn = (id: string) =>
    byId.get(id)?.drawings.some(({ isValid, isRead, parts }) => isValid && isRead && parts !== undefined) === true;
  return (zone) => {
    const seen = new Set([zone]);
    let level: readonly string[] = [zone];
    while (level.length > 0) {
      const drawn = level.filter(isDrawn);
      if (drawn.length > 0) return drawn;
      level = level.flatMap((id) => byId.get(id)?.within ?? []).filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    return [];
  };
}

export function whereabouts(
  columns: Pick<IncidentColumns, 'place' | 'places' | 'alternatives'>,
  plane: Plane,
  drawnIn: (zone: string) => readonly string[],
): Whereabouts {
  const { places } = columns;
  const n = places.name.length;
  const [x, y, radius] = [
    new Float64Array(n).fill(Number.NaN),
    new Float64Array(n).fill(Number.NaN),
    new Float64Array(n),
  ];
  const bySet = places.zoneSets.map((zones) => [...new Set(zones.flatMap(drawnIn))]);
  const drawnZones = places.zones.map((set) => bySet[set] ?? []);
  for (let p = 0; p < n; p++) {
    const [lon, lat] = [places.longitude[p] ?? null, places.latitude[p] ?? null];
    if (lon === null || lat === null) continue;
    const [px, py] = plane.toPlane(lon, lat);
    x[p] = px;
    y[p] = py;
    radius[p] = places.radius[p] ?? 0;
  }
  const kindOf = (p: number): number => {
    if (!Number.isNaN(x[p] ?? Number.NaN)) return (radius[p] as number) > 0 ? AREA : POINT;
    return drawnZones[p]?.length ? ZONE : NOWHERE;
  };
  const kind = Uint8Array.from(columns.place, kindOf);
  for (const { incident, places: rivals } of columns.alternatives)
    if (rivals.length > 1) kind[incident] = rivals.every((p) => kindOf(p) === NOWHERE) ? NOWHERE : SEVERAL;
  return { kind, x, y, radius, drawnZones };
}
