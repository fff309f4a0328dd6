/** The zones and lines of an agreement, and how a report's place lies to them (semantics, section 6). */
import type { Shape } from './area.ts';
import { byEpoch, type Drawn, type DrawnZone, drawingsOf, drawnLine, drawnZone } from './drawn.ts';
import { type Epochs, epochsOf } from './epochs.ts';
import { type DeclaredZone, type Kin, kinship } from './kinship.ts';
import type { Overlap } from './overlap.ts';
import type { Position } from './pieces.ts';

export interface GeographyZone extends DeclaredZone, Drawn<Shape> {}
/** Shapes are MultiLineString coordinates: [line][point][lon, lat]. */
export type GeographyLine = Drawn<readonly (readonly Position[])[]>;

export const OUTSIDE = 0;
export const POSSIBLY_IN = 1;
export const CERTAINLY_IN = 2;
export type ZoneRelation = typeof OUTSIDE | typeof POSSIBLY_IN | typeof CERTAINLY_IN;

export interface Geography {
  /** The epochs of its drawings; one where every drawing is valid always. */
  readonly epochs: Epochs;
  /**
   * Whether a place lies in a zone, by the drawings of an epoch. `lon`, `lat` in degrees, NaN where the report gives no point; `radius` in
   * metres, NaN meaning 0; `said`: the zones that it is said to lie in. A zone nobody declared is undrawn.
   */
  zoneRelation(
    zone: string,
    lon: number,
    lat: number,
    radius: number,
    said: readonly string[],
    epoch?: number,
  ): ZoneRelation;
  /**
   * Least and greatest geodesic distance (metres) of a disc to a line, over all rival drawings of an epoch; null where there is no point, the
   * line is undrawn, or a drawing was not read.
   */
  lineDistance(
    line: string,
    lon: number,
    lat: number,
    radius: number,
    epoch?: number,
  ): { low: number; high: number } | null;
  /** Whether some zone or line has more than one drawing. */
  readonly hasRivals: boolean;
  /** Whether the same drawings of a line are valid in both epochs. */
  drawnAlike(line: string, epoch: number, other: number): boolean;
}

/** What holds by all rival drawings, and by some. */
const NO = 0;
const SOME = 1;
const ALL = 2;
type Held = typeof NO | typeof SOME | typeof ALL;

/** Prepares zones and lines; drawings are checked before (`checkMap`). */
export function createGeography(zones: readonly GeographyZone[], lines: readonly GeographyLine[]): Geography {
  const kin = kinship(zones);
  const epochs = epochsOf([...zones.flatMap(drawingsOf), ...lines.flatMap(drawingsOf)]);
  const { valid: drawnZones } = byEpoch(zones, epochs, drawnZone);
  const { valid: drawnLines, versions } = byEpoch(lines, epochs, drawnLine);
  const none: readonly undefined[] = [];

  return {
    epochs,
    zoneRelation(zone, lon, lat, radius, said, epoch = 0) {
      const hasPoint = !Number.isNaN(lon) && !Number.isNaN(lat);
      if (!hasPoint && said.length === 0) return POSSIBLY_IN;
      const stated = new Set(said.flatMap((name) => [...kinOf(kin, name).wider]));
      const drawn = (name: string) => drawnZones.get(name)?.[epoch] ?? none;
      const disc = (name: string, is: 'in' | 'out') =>
        hasPoint ? among(drawn(name), (zone) => zone.disc(lon, lat, radius || 0) === is) : NO;
      const lies = (name: string, is: Overlap) =>
        greatest(stated, (other) => (other === name ? NO : amongPairs(drawn(other), drawn(name), is)));
      const isIn = (name: string): Held => (stated.has(name) ? ALL : larger(disc(name, 'in'), lies(name, 'inside')));
      const isOut = (name: string): Held => larger(disc(name, 'out'), lies(name, 'disjoint'));

      const { wider, narrower, apart } = kinOf(kin, zone);
      const inside = greatest(narrower, isIn);
      const outside = larger(greatest(wider, isOut), greatest(apart, isIn));
      // A statement and a drawing that contradict each other leave it open, and so do rival drawings.
      if (inside === ALL && outside === NO) return CERTAINLY_IN;
      return outside === ALL && inside === NO ? OUTSIDE : POSSIBLY_IN;
    },
    lineDistance(line, lon, lat, radius, epoch = 0) {
      const rivals = drawnLines.get(line)?.[epoch] ?? none;
      if (rivals.length === 0 || Number.isNaN(lon) || Number.isNaN(lat)) return null;
      let [low, high] = [Infinity, 0];
      for (const metresTo of rivals) {
        if (!metresTo) return null;
        const metres = metresTo(lon, lat);
        low = Math.min(low, metres - (radius || 0));
        high = Math.max(high, metres + (radius || 0));
      }
      return { low: Math.max(0, low), high };
    },
    hasRivals: [...zones, ...lines].some((drawn) => drawingsOf<readonly unknown[]>(drawn).length > 1),
    drawnAlike: (line, epoch, other) => versions.get(line)?.[epoch] === versions.get(line)?.[other],
  };
}

const larger = (a: Held, b: Held): Held => (a > b ? a : b);

function greatest(names: ReadonlySet<string>, held: (name: string) => Held): Held {
  let most: Held = NO;
  for (const name of names) {
    most = larger(most, held(name));
    if (most === ALL) return ALL;
  }
  return most;
}

/** A drawing that was not read may say anything, so it makes at most a maybe. */
function among(rivals: readonly (DrawnZone | undefined)[], holds: (zone: DrawnZone) => boolean): Held {
  let [yes, no] = [false, rivals.length === 0];
  for (const rival of rivals) {
    if (rival && holds(rival)) yes = true;
    else no = true;
  }
  return yes ? (no ? SOME : ALL) : NO;
}

function amongPairs(
  inner: readonly (DrawnZone | undefined)[],
  outer: readonly (DrawnZone | undefined)[],
  is: Overlap,
): Held {
  let [yes, no] = [false, inner.length === 0 || outer.length === 0];
  for (const a of inner) {
    for (const b of outer) {
      if (a && b && a.overlapWith(b) === is) yes = true;
      else no = true;
    }
  }
  return yes ? (no ? SOME : ALL) : NO;
}

function kinOf(kin: ReadonlyMap<string, Kin>, name: string): Kin {
  return kin.get(name) ?? { wider: new Set([name]), narrower: new Set([name]), apart: new Set() };
}
