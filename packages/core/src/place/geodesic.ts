/** Distances on the Earth: the WGS84 ellipsoid, geodesics after Karney. */
import geographiclib from 'geographiclib-geodesic';

const { Geodesic } = geographiclib;
const EARTH = Geodesic.WGS84;
const { a, f } = geographiclib.Constants.WGS84;
const E2 = f * (2 - f);
const DEGREE = Math.PI / 180;

/** Metres between two points given as longitude and latitude in degrees. */
export function metresBetween(lon0: number, lat0: number, lon1: number, lat1: number): number {
  return EARTH.Inverse(lat0, lon0, lat1, lon1, Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/** Position in space of a point of the ellipsoid, metres from the Earth's centre. */
export function inSpace(lon: number, lat: number): readonly [x: number, y: number, z: number] {
  const sin = Math.sin(lat * DEGREE);
  const cos = Math.cos(lat * DEGREE);
  const n = a / Math.sqrt(1 - E2 * sin * sin);
  return [n * cos * Math.cos(lon * DEGREE), n * cos * Math.sin(lon * DEGREE), n * (1 - E2) * sin];
}

/** Above the ellipsoid's largest radius of curvature (6,399.6 km), so that an arc over a chord is never overstated. */
const FLATTEST = 6_400_000;

/** A lower bound of the geodesic distance of two points whose straight distance through the Earth is `chord` (metres). */
export function atLeastMetres(chord: number): number {
  return 0.999 * 2 * FLATTEST * Math.asin(Math.min(1, chord / (2 * FLATTEST)));
}

/** A box of longitudes and latitudes (degrees); `west` and `east` may pass 180. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Below the ellipsoid's smallest radius of curvature (6,335.4 km), so that a disc's box is never too small. */
const ROUNDEST = 6_335_000;

/** A box that surely holds the disc of some metres around a point. */
export function boxOfDisc(lon: number, lat: number, radius: number): Box {
  const arc = (radius + 1) / ROUNDEST;
  const reach = arc / DEGREE;
  const south = lat - reach;
  const north = lat + reach;
  // A disc that reaches a pole reaches all longitudes.
  if (south <= -90 || north >= 90)
    return { west: -180, south: Math.max(-90, south), east: 180, north: Math.min(90, north) };
  const across = Math.asin(Math.min(1, Math.sin(arc) / Math.cos(lat * DEGREE))) / DEGREE;
  return { west: lon - across, south, east: lon + across, north };
}
