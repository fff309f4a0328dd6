/**
 * Drawings from GeoJSON (RFC 7946): longitude and latitude on WGS84. A file may hold a geometry, a feature or a collection of
 * features; all its polygons (or lines) make one drawing. Heights are dropped.
 */
import type { Position } from './pieces.ts';

export interface MapProblem {
  /** What is wrong, and where in the file (`features[3].geometry`). */
  readonly message: string;
  /** What to do. */
  readonly help: string;
}
export type ShapeOrProblem =
  | { readonly shape: number[][][][]; readonly problem?: undefined }
  | { readonly shape?: undefined; readonly problem: MapProblem };
export type PathsOrProblem =
  | { readonly shape: number[][][]; readonly problem?: undefined }
  | { readonly shape?: undefined; readonly problem: MapProblem };

class NotAMap extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** The drawing of a zone, as MultiPolygon coordinates, from parsed JSON. Never throws. */
export function shapeOfGeoJson(json: unknown): ShapeOrProblem {
  return attempt(() => {
    const shape = geometries(json).flatMap(({ type, coordinates, at }) => {
      if (type === 'Polygon') return [rings(coordinates, at)];
      if (type === 'MultiPolygon') return list(coordinates, at).map((polygon, i) => rings(polygon, `${at}[${i}]`));
      throw new NotAMap(`${at} is a ${type}, and a zone is made of areas`, 'draw the zone as Polygon or MultiPolygon');
    });
    if (shape.length === 0) throw new NotAMap('the map is empty', 'draw at least one Polygon');
    return shape;
  });
}

/** The drawing of a line, as MultiLineString coordinates, from parsed JSON. Never throws. */
export function pathsOfGeoJson(json: unknown): PathsOrProblem {
  return attempt(() => {
    const shape = geometries(json).flatMap(({ type, coordinates, at }) => {
      if (type === 'LineString') return [path(coordinates, at, 2)];
      if (type === 'MultiLineString') return list(coordinates, at).map((line, i) => path(line, `${at}[${i}]`, 2));
      throw new NotAMap(`${at} is a ${type}, and a line is made of paths`, 'draw it as LineString or MultiLineString');
    });
    if (shape.length === 0) throw new NotAMap('the map is empty', 'draw at least one LineString');
    return shape;
  });
}

function attempt<T>(read: () => T): { shape: T } | { problem: MapProblem } {
  try {
    return { shape: read() };
  } catch (error) {
    if (error instanceof NotAMap) return { problem: { message: error.message, help: error.help } };
    throw error;
  }
}

interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
  /** Path of the coordinates in the file. */
  readonly at: string;
}

const VALID = 'see RFC 7946 for the form of GeoJSON';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function list(value: unknown, at: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new NotAMap(`${at} is not a list`, VALID);
}

function geometries(json: unknown): Geometry[] {
  if (!isObject(json)) throw new NotAMap('the file is not GeoJSON: it holds no object', VALID);
  refuseOtherCrs(json);
  if (json.type === 'FeatureCollection')
    return list(json.features, 'features').flatMap((feature, i) => ofFeature(feature, `features[${i}].`));
  return json.type === 'Feature' ? ofFeature(json, '') : ofGeometry(json, '');
}

/** GeoJSON of 2008 could name another reference system; read as degrees it would put a zone into another country. */
function refuseOtherCrs({ crs }: Record<string, unknown>): void {
  if (crs === undefined || crs === null) return;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  if (typeof name === 'string' && /^(urn:ogc:def:crs:)?OGC:(1\.3)?:?CRS84$/i.test(name)) return;
  throw new NotAMap(
    `the map is drawn in another reference system: ${typeof name === 'string' ? name : JSON.stringify(crs).slice(0, 80)}`,
    'export it as WGS84 longitude and latitude (CRS84), the only system of RFC 7946',
  );
}

function ofFeature(feature: unknown, at: string): Geometry[] {
  if (!isObject(feature) || feature.type !== 'Feature')
    throw new NotAMap(`${at === '' ? 'the file' : at.slice(0, -1)} is not a Feature`, VALID);
  return feature.geometry === null ? [] : ofGeometry(feature.geometry, `${at}geometry.`);
}

function ofGeometry(geometry: unknown, at: string): Geometry[] {
  const where = at === '' ? 'the file' : at.slice(0, -1);
  if (!isObject(geometry) || typeof geometry.type !== 'string')
    throw new NotAMap(`${where} is not a geometry of GeoJSON`, VALID);
  if (geometry.type !== 'GeometryCollection')
    return [{ type: geometry.type, coordinates: geometry.coordinates, at: `${at}coordinates` }];
  return list(geometry.geometries, `${at}geometries`).flatMap((inner, i) => {
    // RFC 7946, 3.1.8 advises against nesting; refusing it bounds the depth.
    if (isObject(inner) && inner.type === 'GeometryCollection')
      throw new NotAMap(
        `${at}geometries[${i}] is a collection inside a collection`,
        'list the geometries side by side',
      );
    return ofGeometry(inner, `${at}geometries[${i}].`);
  });
}

function rings(value: unknown, at: string): number[][][] {
  const read = list(value, at).map((ring, i) => closed(path(ring, `${at}[${i}]`, 4), `${at}[${i}]`));
  if (read.length === 0) throw new NotAMap(`${at} is a polygon without a ring`, VALID);
  return read;
}

function closed(ring: number[][], at: string): number[][] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return ring;
  throw new NotAMap(`${at} is not closed`, 'end the ring with the point it begins with');
}

function path(value: unknown, at: string, least: number): number[][] {
  const points = list(value, at).map((point, i) => position(point, `${at}[${i}]`));
  if (points.length >= least) return points;
  throw new NotAMap(`${at} has ${points.length} points and needs ${least}`, VALID);
}

function position(value: unknown, at: string): [lon: number, lat: number] {
  const [lon, lat]: Position = list(value, at).filter((n) => typeof n === 'number');
  if (lon === undefined || lat === undefined) throw new NotAMap(`${at} is not a longitude and a latitude`, VALID);
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat];
  throw new NotAMap(
    `${at} is [${lon}, ${lat}], which is no longitude (-180 to 180) and latitude (-90 to 90)`,
    'check that longitude comes first, and that the map is in degrees, not metres',
  );
}
