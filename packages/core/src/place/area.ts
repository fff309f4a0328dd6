/** A drawn zone: whether a point lies in it, and how a disc does. */
import Flatbush from 'flatbush';
import { boxOfDisc } from './geodesic.ts';
import { cutPaths, metresToNearest, type Pieces, type Position } from './pieces.ts';

/** MultiPolygon coordinates: [polygon][ring][point][lon, lat], rings closed; rings after the first are holes. */
export type Shape = readonly (readonly (readonly Position[])[])[];

/** How a disc lies to an area: its border counts to neither side, so a disc that reaches it touches. */
export type DiscIn = 'in' | 'touches' | 'out';

export interface Area {
  readonly pieces: Pieces;
  readonly index: Flatbush;
  /** One point of each ring. */
  readonly corners: readonly Position[];
  /** Whether the point is inside; on the border itself the answer is one or the other. */
  contains(lon: number, lat: number): boolean;
  /** `radius` in metres. */
  disc(lon: number, lat: number, radius: number): DiscIn;
}

/** Metres; a geodesic is good to a few nanometres, its foot on an edge to less than this. */
const TOUCH = 0.001;
const TURNS = [0, -360, 360];

/** Prepares a drawing for many questions. A drawing without points is nowhere. */
export function createArea(shape: Shape): Area {
  const rings = shape.flat();
  const polygonOf = shape.flatMap((polygon, p) => polygon.map(() => p));
  const pieces = cutPaths(rings);
  const index = indexOf(pieces);

  const containsHere = (lon: number, lat: number): boolean => {
    const crossings = new Map<number, number>();
    for (const i of index.search(lon, lat, Number.POSITIVE_INFINITY, lat)) {
      if (!crossesEastOf(pieces, i, lon, lat)) continue;
      const polygon = polygonOf[pieces.path[i] ?? 0] ?? 0;
      crossings.set(polygon, (crossings.get(polygon) ?? 0) + 1);
    }
    return [...crossings.values()].some((count) => count % 2 === 1);
  };
  const contains = (lon: number, lat: number) =>
    TURNS.some((turn) => lon + turn >= index.minX && lon + turn <= index.maxX && containsHere(lon + turn, lat));

  const disc = (lon: number, lat: number, radius: number): DiscIn => {
    const { west, south, east, north } = boxOfDisc(lon, lat, radius);
    const near = new Set(TURNS.flatMap((turn) => index.search(west + turn, south, east + turn, north)));
    const reach = radius + TOUCH;
    if (near.size > 0 && metresToNearest(pieces, [...near], lon, lat, reach) <= reach) return 'touches';
    return contains(lon, lat) ? 'in' : 'out';
  };
  return { pieces, index, corners: rings.flatMap((ring) => ring.slice(0, 1)), contains, disc };
}

function indexOf(pieces: Pieces): Flatbush {
  // Flatbush refuses to hold nothing; a box that no search meets stands for it.
  const index = new Flatbush(Math.max(1, pieces.n));
  if (pieces.n === 0) index.add(1e9, 1e9, 1e9, 1e9);
  for (let i = 0; i < pieces.n; i++) {
    const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = [pieces.lon0[i], pieces.lat0[i], pieces.lon1[i], pieces.lat1[i]];
    index.add(Math.min(lon0, lon1), Math.min(lat0, lat1), Math.max(lon0, lon1), Math.max(lat0, lat1));
  }
  index.finish();
  return index;
}

/** Whether the parallel from the point eastwards crosses piece `i`; of a piece's two ends one counts, so a corner counts once. */
function crossesEastOf(pieces: Pieces, i: number, lon: number, lat: number): boolean {
  const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = [pieces.lon0[i], pieces.lat0[i], pieces.lon1[i], pieces.lat1[i]];
  return lat0 > lat !== lat1 > lat && lon < lon0 + ((lat - lat0) / (lat1 - lat0)) * (lon1 - lon0);
}
