/** Where each incident is drawn, if anywhere: a vague place is never made a point. */
import { type Epochs, epochsOf, isValidIn } from '@servanda/core';
import type { DrawnThing, GivenDrawing, IncidentColumns } from '../../../ask/index.ts';
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
  /**
   * Of each incident without one exact point: the drawings of the zones in which it is said to lie, as they were when it happened
   * (semantics 6.3). Rivals stand side by side: it lies in one of them.
   */
  readonly drawn: readonly (readonly GivenDrawing[])[];
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

/** By what zones are drawn, in each epoch: between two changes of what is valid. */
export interface DrawnZones {
  readonly epochs: Epochs;
  in(zone: string, epoch: number): readonly GivenDrawing[];
}

/** A zone is drawn by its own valid drawings; where it is undrawn (semantics 6.2), by those of the zones that it lies in. */
export function drawnZonesOf(things: readonly DrawnThing[]): DrawnZones {
  const zones = things.filter(({ sort }) => sort === 'zone');
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const epochs = epochsOf(zones.flatMap(({ drawings }) => drawings));
  return {
    epochs,
    in(zone, epoch) {
      const seen = new Set([zone]);
      let level: readonly string[] = [zone];
      while (level.length > 0) {
        const drawn = level
          .flatMap((id) => byId.get(id)?.drawings ?? [])
          .filter((drawing) => drawing.isRead && drawing.parts !== undefined && isValidIn(drawing, epochs, epoch));
        if (drawn.length > 0) return drawn;
        level = level.flatMap((id) => byId.get(id)?.within ?? []).filter((id) => !seen.has(id));
        for (const id of level) seen.add(id);
      }
      return [];
    },
  };
}

const NOWHERE_DRAWN: readonly GivenDrawing[] = [];

export function whereabouts(
  columns: Pick<IncidentColumns, 'place' | 'places' | 'alternatives' | 'from' | 'to'>,
  plane: Plane,
  zones: DrawnZones,
): Whereabouts {
  const { place, places, from, to } = columns;
  const n = places.name.length;
  const [x, y, radius] = [
    new Float64Array(n).fill(Number.NaN),
    new Float64Array(n).fill(Number.NaN),
    new Float64Array(n),
  ];
  for (let p = 0; p < n; p++) {
    const [lon, lat] = [places.longitude[p] ?? null, places.latitude[p] ?? null];
    if (lon === null || lat === null) continue;
    const [px, py] = plane.toPlane(lon, lat);
    x[p] = px;
    y[p] = py;
    radius[p] = places.radius[p] ?? 0;
  }
  const drawingsIn = remembering(places.zoneSets, zones);
  const drawnAt = (i: number, p: number): readonly GivenDrawing[] =>
    p < 0 ? NOWHERE_DRAWN : drawingsIn(places.zones[p] as number, from[i] as number, to[i] as number);
  const hasPoint = (p: number) => !Number.isNaN(x[p] ?? Number.NaN);
  const kind = new Uint8Array(place.length);
  const drawn: (readonly GivenDrawing[])[] = new Array(place.length).fill(NOWHERE_DRAWN);
  place.forEach((p, i) => {
    if (hasPoint(p)) {
      kind[i] = (radius[p] as number) > 0 ? AREA : POINT;
      return;
    }
    drawn[i] = drawnAt(i, p);
    kind[i] = (drawn[i] as readonly GivenDrawing[]).length > 0 ? ZONE : NOWHERE;
  });
  for (const { incident, places: rivals } of columns.alternatives) {
    if (rivals.length < 2) continue;
    const areas = [...new Set(rivals.flatMap((p) => (hasPoint(p) ? [] : drawnAt(incident, p))))];
    drawn[incident] = areas;
    kind[incident] = rivals.some(hasPoint) || areas.length > 0 ? SEVERAL : NOWHERE;
  }
  return { kind, x, y, radius, drawn };
}

/** The drawings of a set of zones during a period: those of all its epochs, since the instant may lie in each. */
function remembering(zoneSets: readonly (readonly string[])[], zones: DrawnZones) {
  const { epochs } = zones;
  const known = new Map<number, readonly GivenDrawing[]>();
  return (set: number, from: number, to: number): readonly GivenDrawing[] => {
    const [first, last] = [epochs.of(from), epochs.of(Math.max(from, to - 1))];
    const key = (set * epochs.n + first) * epochs.n + last;
    const found = known.get(key);
    if (found) return found;
    const all = new Set<GivenDrawing>();
    for (let epoch = first; epoch <= last; epoch++)
      for (const zone of zoneSets[set] ?? []) for (const drawing of zones.in(zone, epoch)) all.add(drawing);
    const list = all.size > 0 ? [...all] : NOWHERE_DRAWN;
    known.set(key, list);
    return list;
  };
}
