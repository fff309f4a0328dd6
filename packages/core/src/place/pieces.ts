/**
 * The edges of a drawing, cut into short pieces. An edge is straight in longitude and latitude (RFC 7946, 3.1.1), so it
 * is cut exactly; on a short piece the distance to a point is nearly quadratic, so that a few geodesics find its minimum.
 */
import { atLeastMetres, inSpace, metresBetween } from './geodesic.ts';

/** A point as longitude, latitude in degrees. */
export type Position = readonly number[];

export interface Pieces {
  readonly n: number;
  readonly lon0: Float64Array;
  readonly lat0: Float64Array;
  readonly lon1: Float64Array;
  readonly lat1: Float64Array;
  /** The path (ring or line) that the piece is of. */
  readonly path: Int32Array;
  /** Middle of the piece in space, and how far its ends are from there at most. Metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly reach: Float64Array;
}

/** Degrees; about 28 km at most. */
const STEP = 0.25;
/** So many pieces may be made by cutting before steps become longer: memory over a hair of precision. */
const PLENTY = 200_000;

const cuts = (a: Position, b: Position, step: number) =>
  Math.max(1, Math.ceil(Math.max(Math.abs((b[0] ?? 0) - (a[0] ?? 0)), Math.abs((b[1] ?? 0) - (a[1] ?? 0))) / step));

function eachEdge(paths: readonly (readonly Position[])[], visit: (a: Position, b: Position, path: number) => void) {
  paths.forEach((path, p) => {
    path.forEach((b, i) => {
      const a = path[i - 1];
      if (a) visit(a, b, p);
    });
  });
}

/** Cuts paths (rings closed, first point repeated) into pieces. */
export function cutPaths(paths: readonly (readonly Position[])[]): Pieces {
  let total = 0;
  eachEdge(paths, (a, b) => {
    total += cuts(a, b, STEP);
  });
  const step = STEP * Math.max(1, total / PLENTY);
  let n = 0;
  eachEdge(paths, (a, b) => {
    n += cuts(a, b, step);
  });
  const column = () => new Float64Array(n);
  const pieces = {
    n,
    lon0: column(),
    lat0: column(),
    lon1: column(),
    lat1: column(),
    path: new Int32Array(n),
    x: column(),
    y: column(),
    z: column(),
    reach: column(),
  };
  let i = 0;
  eachEdge(paths, ([aLon = 0, aLat = 0], [bLon = 0, bLat = 0], path) => {
    const parts = cuts([aLon, aLat], [bLon, bLat], step);
    for (let k = 0; k < parts; k++, i++) {
      const from = k / parts;
      const to = (k + 1) / parts;
      pieces.lon0[i] = aLon + (bLon - aLon) * from;
      pieces.lat0[i] = aLat + (bLat - aLat) * from;
      // The last end is the point itself: neighbours must meet to the last bit.
      pieces.lon1[i] = k + 1 === parts ? bLon : aLon + (bLon - aLon) * to;
      pieces.lat1[i] = k + 1 === parts ? bLat : aLat + (bLat - aLat) * to;
      pieces.path[i] = path;
      measure(pieces, i);
    }
  });
  return pieces;
}

function measure(pieces: Pieces, i: number): void {
  const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = [pieces.lon0[i], pieces.lat0[i], pieces.lon1[i], pieces.lat1[i]];
  const [x, y, z] = inSpace((lon0 + lon1) / 2, (lat0 + lat1) / 2);
  pieces.x[i] = x;
  pieces.y[i] = y;
  pieces.z[i] = z;
  const [x0, y0, z0] = inSpace(lon0, lat0);
  const [x1, y1, z1] = inSpace(lon1, lat1);
  // A hundredth and a metre more: the piece bends a little, and the way over the ground is longer than the chord.
  pieces.reach[i] = 1 + 1.01 * Math.max(Math.hypot(x0 - x, y0 - y, z0 - z), Math.hypot(x1 - x, y1 - y, z1 - z));
}

/** Where a parabola through three equally spaced values is least, in steps from the middle one. */
function vertex(before: number, middle: number, after: number): number {
  const bend = before - 2 * middle + after;
  return bend > 0 ? (before - after) / (2 * bend) : before < after ? -1 : 1;
}

const clamp = (t: number) => Math.min(1, Math.max(0, t));

/** Geodesic metres from a point to piece `i`. */
function metresToPiece(pieces: Pieces, i: number, lon: number, lat: number): number {
  const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = [pieces.lon0[i], pieces.lat0[i], pieces.lon1[i], pieces.lat1[i]];
  const metres = (t: number) => metresBetween(lon, lat, lon0 + (lon1 - lon0) * t, lat0 + (lat1 - lat0) * t);
  const [start, middle, end] = [metres(0), metres(0.5), metres(1)];
  const t1 = clamp(0.5 + 0.5 * vertex(start ** 2, middle ** 2, end ** 2));
  // Once more, closely around the first guess.
  const h = 0.01;
  const near = metres(t1);
  const step = vertex(metres(t1 - h) ** 2, near ** 2, metres(t1 + h) ** 2);
  return Math.min(start, middle, end, near, metres(clamp(t1 + h * step)));
}

/**
 * Geodesic metres from a point to the nearest of some pieces; Infinity if there are none. The search may stop early with
 * any distance that is at most `enough`.
 */
export function metresToNearest(pieces: Pieces, of: ArrayLike<number>, lon: number, lat: number, enough = 0): number {
  const [x, y, z] = inSpace(lon, lat);
  const bounds = new Float64Array(of.length);
  let first = -1;
  for (let k = 0; k < of.length; k++) {
    const i = of[k] ?? 0;
    const chord = Math.hypot((pieces.x[i] ?? 0) - x, (pieces.y[i] ?? 0) - y, (pieces.z[i] ?? 0) - z);
    bounds[k] = atLeastMetres(chord) - (pieces.reach[i] ?? 0);
    if (first < 0 || (bounds[k] ?? 0) < (bounds[first] ?? 0)) first = k;
  }
  if (first < 0) return Number.POSITIVE_INFINITY;
  let best = metresToPiece(pieces, of[first] ?? 0, lon, lat);
  for (let k = 0; k < of.length && best > enough; k++)
    if (k !== first && (bounds[k] ?? 0) < best) best = Math.min(best, metresToPiece(pieces, of[k] ?? 0, lon, lat));
  return best;
}
