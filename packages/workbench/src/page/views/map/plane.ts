/**
 * The plane on which all is drawn: an azimuthal equal-area projection centred on the data. Mercator would stretch the north and end short
 * of the poles; this one shows an area as large as it is, so that uncertainties can be compared, and knows neither date line nor pole.
 */
import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/** Mean radius of the Earth, metres. The picture takes it for a ball, by which a distance is wrong by half a percent at most. */
export const EARTH = 6_371_008.8;
const DEGREE = Math.PI / 180;

export type LonLat = readonly [lon: number, lat: number];
/** Metres on the plane, y growing downwards. */
export type PlanePoint = readonly [x: number, y: number];

export interface Plane {
  readonly centre: LonLat;
  /** For d3: degrees to metres. */
  readonly projection: GeoProjection;
  toPlane(lon: number, lat: number): PlanePoint;
  /** Undefined: no place on Earth is drawn there. */
  toEarth(x: number, y: number): LonLat | undefined;
  /** How a small disc of 1 m around a point of the plane is drawn: half axes in metres, and the turn of the first in radians. */
  discAt(x: number, y: number): { readonly a: number; readonly b: number; readonly turn: number };
}

/** The middle of some points on the ball; 0, 0 where they have none. */
export function middleOf(points: Iterable<LonLat>): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat * DEGREE) * Math.cos(lon * DEGREE);
    y += Math.cos(lat * DEGREE) * Math.sin(lon * DEGREE);
    z += Math.sin(lat * DEGREE);
  }
  const across = Math.hypot(x, y);
  if (Math.hypot(across, z) < 1e-9) return [0, 0];
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, across) / DEGREE];
}

/** @param centre is drawn without distortion, north up */
export function createPlane(centre: LonLat): Plane {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(EARTH)
    .translate([0, 0])
    // Straight enough for pictures of half the world; metres would cut a meridian into thousands of steps.
    .precision(2000);
  return {
    centre,
    projection,
    toPlane(lon, lat) {
      const [x = 0, y = 0] = projection([lon, lat]) ?? [];
      return [x, y];
    },
    toEarth(x, y) {
      if (Math.hypot(x, y) > 2 * EARTH) return undefined;
      return projection.invert?.([x, y]) ?? undefined;
    },
    discAt(x, y) {
      // Towards the centre lengths shrink as much as they grow across.
      const shrunk = Math.sqrt(Math.max(1e-6, 1 - (x * x + y * y) / (4 * EARTH * EARTH)));
      return { a: shrunk, b: 1 / shrunk, turn: Math.atan2(y, x) };
    },
  };
}

/** Degrees; an edge of a drawing is straight in longitude and latitude (RFC 7946), so that it is bent on the plane. */
const STEP = 0.25;
const MOST_STEPS = 400;

/** A path of a drawing on the plane: x and y by turns, metres. */
export function pathOnPlane({ toPlane }: Plane, path: readonly (readonly number[])[]): Float64Array {
  const out: number[] = [];
  path.forEach(([lon = 0, lat = 0], i) => {
    const [lon0 = lon, lat0 = lat] = path[i - 1] ?? [];
    const reach = Math.max(Math.abs(lon - lon0), Math.abs(lat - lat0));
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(reach / STEP)));
    for (let s = i === 0 ? steps : 1; s <= steps; s++)
      out.push(...toPlane(lon0 + ((lon - lon0) * s) / steps, lat0 + ((lat - lat0) * s) / steps));
  });
  return Float64Array.from(out);
}
