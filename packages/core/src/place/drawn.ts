/** What is drawn at a time: the rival drawings of each zone and line in each epoch, ready for questions. */
import { type Area, createArea, type DiscIn, type Shape } from './area.ts';
import { type Epochs, isValidIn, type Timed } from './epochs.ts';
import { rememberPoints } from './memo.ts';
import { type Overlap, overlap } from './overlap.ts';
import { cutPaths, metresToNearest, type Position } from './pieces.ts';

export interface Drawing<S> extends Timed {
  /** Whose it is; nobody's in particular where it is left out. */
  readonly by?: string | undefined;
  /** Left out where its map was not read: then it decides nothing, and is a rival all the same. */
  readonly shape?: S | undefined;
}
export interface Drawn<S> {
  readonly id: string;
  /** A drawing by nobody in particular, valid always. */
  readonly shape?: S | undefined;
  readonly drawings?: readonly Drawing<S>[] | undefined;
}

export interface DrawnZone {
  readonly disc: (lon: number, lat: number, radius: number) => DiscIn;
  readonly overlapWith: (other: DrawnZone) => Overlap;
  readonly area: Area;
}
/** Metres from a point to the line. */
export type DrawnLine = (lon: number, lat: number) => number;

/** All drawings of a thing; a shape without points is none. */
export function drawingsOf<S extends readonly unknown[]>({ shape, drawings = [] }: Drawn<S>): readonly Drawing<S>[] {
  return shape?.length ? [{ shape }, ...drawings] : drawings;
}

/** For each thing, by epoch: its valid drawings, each made ready; undefined for one whose map was not read. */
export type ByEpoch<T> = ReadonlyMap<string, readonly (readonly (T | undefined)[])[]>;

export function byEpoch<S extends readonly unknown[], T>(
  things: readonly Drawn<S>[],
  epochs: Epochs,
  make: (shape: S) => T,
): { readonly valid: ByEpoch<T>; readonly versions: ReadonlyMap<string, readonly string[]> } {
  const valid = new Map<string, (T | undefined)[][]>();
  const versions = new Map<string, string[]>();
  for (const thing of things) {
    const drawings = drawingsOf(thing);
    if (drawings.length === 0) continue;
    const made = drawings.map(({ shape }) => (shape?.length ? make(shape) : undefined));
    const rows: (T | undefined)[][] = [];
    const names: string[] = [];
    for (let epoch = 0; epoch < epochs.n; epoch++) {
      const inForce = drawings.flatMap((drawing, i) => (isValidIn(drawing, epochs, epoch) ? [i] : []));
      rows.push(inForce.map((i) => made[i]));
      names.push(inForce.join());
    }
    valid.set(thing.id, rows);
    versions.set(thing.id, names);
  }
  return { valid, versions };
}

const zones = new WeakMap<Shape, DrawnZone>();
const lines = new WeakMap<readonly (readonly Position[])[], DrawnLine>();

/** Prepared once for each shape, whatever readings leave of the drawings. */
export function drawnZone(shape: Shape): DrawnZone {
  const known = zones.get(shape);
  if (known) return known;
  const area = createArea(shape);
  const overlaps = new Map<DrawnZone, Overlap>();
  const made: DrawnZone = {
    area,
    disc: rememberPoints(area.disc),
    overlapWith(other) {
      const found = overlaps.get(other) ?? (other === made ? 'unclear' : overlap(area, other.area));
      overlaps.set(other, found);
      return found;
    },
  };
  zones.set(shape, made);
  return made;
}

export function drawnLine(shape: readonly (readonly Position[])[]): DrawnLine {
  const known = lines.get(shape);
  if (known) return known;
  // A line of one point is that point.
  const pieces = cutPaths(shape.map((path) => (path.length === 1 ? [...path, ...path] : path)));
  const all = Array.from({ length: pieces.n }, (_, i) => i);
  const metres = rememberPoints((lon, lat) => metresToNearest(pieces, all, lon, lat));
  const made: DrawnLine = (lon, lat) => metres(lon, lat, 0);
  lines.set(shape, made);
  return made;
}
