/** The zones and lines of an agreement, and how a report's place lies to them (semantics, section 6). */
import { createArea, type DiscIn, type Shape } from './area.ts';
import { type DeclaredZone, type Kin, kinship } from './kinship.ts';
import { rememberPoints } from './memo.ts';
import { type Overlap, overlap } from './overlap.ts';
import { cutPaths, metresToNearest, type Position } from './pieces.ts';

export interface GeographyZone extends DeclaredZone {
  readonly shape?: Shape | undefined;
}
export interface GeographyLine {
  readonly id: string;
  /** MultiLineString coordinates: [line][point][lon, lat]. */
  readonly shape?: readonly (readonly Position[])[] | undefined;
}

export const OUTSIDE = 0;
export const POSSIBLY_IN = 1;
export const CERTAINLY_IN = 2;
export type ZoneRelation = typeof OUTSIDE | typeof POSSIBLY_IN | typeof CERTAINLY_IN;

export interface Geography {
  /**
   * Whether a place lies in a zone. `lon`, `lat` in degrees, NaN where the report gives no point; `radius` in metres, NaN
   * meaning 0; `said`: the zones that it is said to lie in. A zone nobody declared is undrawn.
   */
  zoneRelation(zone: string, lon: number, lat: number, radius: number, said: readonly string[]): ZoneRelation;
  /** Least and greatest geodesic distance (metres) of a disc to a line; null where the line is undrawn or there is no point. */
  lineDistance(line: string, lon: number, lat: number, radius: number): { low: number; high: number } | null;
}

interface DrawnZone {
  readonly disc: (lon: number, lat: number, radius: number) => DiscIn;
  readonly overlapWith: (other: string) => Overlap;
}

/** Prepares zones and lines; drawings are checked before (`shapeOfGeoJson`). */
export function createGeography(zones: readonly GeographyZone[], lines: readonly GeographyLine[]): Geography {
  const kin = kinship(zones);
  const drawn = drawZones(zones);
  const distances = new Map(
    lines.flatMap(({ id, shape }) => (shape?.length ? [[id, distanceTo(shape)] as const] : [])),
  );

  return {
    zoneRelation(zone, lon, lat, radius, said) {
      const hasPoint = !Number.isNaN(lon) && !Number.isNaN(lat);
      if (!hasPoint && said.length === 0) return POSSIBLY_IN;
      const stated = new Set(said.flatMap((name) => [...kinOf(kin, name).wider]));
      const disc = (name: string) => (hasPoint ? drawn.get(name)?.disc(lon, lat, radius || 0) : undefined);
      const drawing = (name: string, is: Overlap) =>
        stated.size > 0 && [...stated].some((other) => drawn.get(other)?.overlapWith(name) === is);
      const isIn = (name: string) => stated.has(name) || disc(name) === 'in' || drawing(name, 'inside');
      const isOut = (name: string) => disc(name) === 'out' || drawing(name, 'disjoint');

      const { wider, narrower, apart } = kinOf(kin, zone);
      const certain = some(narrower, isIn);
      const excluded = some(wider, isOut) || some(apart, isIn);
      // A statement and a drawing that contradict each other leave it open.
      if (certain === excluded) return POSSIBLY_IN;
      return certain ? CERTAINLY_IN : OUTSIDE;
    },
    lineDistance(line, lon, lat, radius) {
      const metres = distances.get(line);
      if (!metres || Number.isNaN(lon) || Number.isNaN(lat)) return null;
      const [middle, spread] = [metres(lon, lat, 0), radius || 0];
      return { low: Math.max(0, middle - spread), high: middle + spread };
    },
  };
}

function some(names: ReadonlySet<string>, holds: (name: string) => boolean): boolean {
  for (const name of names) if (holds(name)) return true;
  return false;
}

function kinOf(kin: ReadonlyMap<string, Kin>, name: string): Kin {
  return kin.get(name) ?? { wider: new Set([name]), narrower: new Set([name]), apart: new Set() };
}

function distanceTo(shape: readonly (readonly Position[])[]) {
  // A line of one point is that point.
  const pieces = cutPaths(shape.map((path) => (path.length === 1 ? [...path, ...path] : path)));
  const all = Array.from({ length: pieces.n }, (_, i) => i);
  return rememberPoints((lon, lat) => metresToNearest(pieces, all, lon, lat));
}

function drawZones(zones: readonly GeographyZone[]): ReadonlyMap<string, DrawnZone> {
  const areas = new Map(zones.flatMap(({ id, shape }) => (shape?.length ? [[id, createArea(shape)] as const] : [])));
  const drawn = new Map<string, DrawnZone>();
  for (const [id, area] of areas) {
    const overlaps = new Map<string, Overlap>();
    drawn.set(id, {
      disc: rememberPoints(area.disc),
      overlapWith(other) {
        const known = overlaps.get(other);
        if (known) return known;
        const otherArea = areas.get(other);
        const found = otherArea && other !== id ? overlap(area, otherArea) : 'unclear';
        overlaps.set(other, found);
        return found;
      },
    });
  }
  return drawn;
}
