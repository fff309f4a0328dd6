/** Checks of the rings and paths of a map (RFC 7946, 3.1.4 to 3.1.6 and 3.1.9). */
import Flatbush from 'flatbush';
import { NotAMap, written } from './map-fault.ts';
import type { Position } from './pieces.ts';

type Path = readonly Position[];

/** @throws {NotAMap} if the ring is open, or has fewer than three places */
export function checkRing(ring: Path, at: string): void {
  const [first, last] = [ring[0] ?? [], ring.at(-1) ?? []];
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new NotAMap(
      'map-open-ring',
      `${at} is not closed: it begins at ${written(first)} and ends at ${written(last)}`,
      'end the ring with the point it begins with',
    );
  if (new Set(ring.map(written)).size < 3)
    throw new NotAMap(
      'map-few-points',
      `${at} has fewer than 3 different points`,
      'an area has three corners at least',
    );
}

/** @throws {NotAMap} if an edge leads around the far side of the Earth: read as it stands it would cross all countries between */
export function checkDateLine(path: Path, at: string): void {
  path.forEach(([lon = 0, lat = 0], i) => {
    const [before = lon] = path[i - 1] ?? [];
    if (Math.abs(lon - before) > 180)
      throw new NotAMap(
        'map-date-line',
        `${at}[${i}] leads from longitude ${before} to ${written([lon, lat])}, across the date line`,
        'cut the drawing at longitude 180 into two parts (RFC 7946, 3.1.9)',
      );
  });
}

/** Index of the first point that stands where the one before it stands; -1: none. */
export function repeatedPoint(path: Path): number {
  return path.findIndex(([lon, lat], i) => i > 0 && path[i - 1]?.[0] === lon && path[i - 1]?.[1] === lat);
}

/**
 * No two edges of a polygon cross; touching in a point is allowed.
 * @throws {NotAMap} with the two edges
 */
export function checkCrossings(rings: readonly Path[], at: string): void {
  const edges = rings.flatMap((ring, r) => ring.slice(1).map((b, i) => ({ a: ring[i] ?? [], b, r, i })));
  if (edges.length === 0) return;
  const index = new Flatbush(edges.length);
  const boxes = edges.map(({ a, b }) => {
    const [lons, lats] = [
      [a[0] ?? 0, b[0] ?? 0],
      [a[1] ?? 0, b[1] ?? 0],
    ];
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  });
  for (const box of boxes) index.add(...box);
  index.finish();
  edges.forEach((edge, k) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes[k] ?? [];
    for (const j of index.search(west, south, east, north)) {
      const other = edges[j];
      if (j <= k || !other || !cross(edge.a, edge.b, other.a, other.b)) continue;
      const [one, two] = [`${at}[${edge.r}][${edge.i}]`, `${at}[${other.r}][${other.i}]`];
      throw new NotAMap(
        'map-crosses-itself',
        `the edges from ${one} ${written(edge.a)} and from ${two} ${written(other.a)} cross`,
        'draw the border so that it does not cross itself; two areas are two polygons',
      );
    }
  });
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** Rings after the first are holes, and a hole is a part of the area. @throws {NotAMap} */
export function checkHoles([border = [], ...holes]: readonly Path[], at: string): void {
  holes.forEach((hole, i) => {
    // A corner may stand on the border; of those that do not, all are inside or all are outside, since nothing crosses.
    const outside = hole.find((point) => !isOn(border, point) && !isInside(border, point));
    if (outside)
      throw new NotAMap(
        'map-hole-outside',
        `${at}[${i + 1}] is a hole outside of its polygon, at ${written(outside)}`,
        'the first ring of a polygon is its border, the others are holes in it; draw another area as another polygon',
      );
  });
}

function isInside(ring: Path, [lon = 0, lat = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([bx = 0, by = 0], i) => {
    const [ax = bx, ay = by] = ring[i - 1] ?? [];
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

function isOn(ring: Path, point: Position): boolean {
  return ring.some((b, i) => {
    const a = ring[i - 1];
    if (!a || side(a, b, point) !== 0) return false;
    const between = (k: 0 | 1) =>
      Math.min(a[k] ?? 0, b[k] ?? 0) <= (point[k] ?? 0) && (point[k] ?? 0) <= Math.max(a[k] ?? 0, b[k] ?? 0);
    return between(0) && between(1);
  });
}

/** Twice the signed area in square degrees: positive where the ring runs against the clock. */
export function windingOf(ring: Path): number {
  let sum = 0;
  ring.forEach(([bx = 0, by = 0], i) => {
    const [ax = bx, ay = by] = ring[i - 1] ?? [];
    sum += ax * by - bx * ay;
  });
  return sum;
}
