/**
 * Drawings from GeoJSON (RFC 7946): longitude and latitude on WGS84. A file may hold a geometry, a feature or a collection of
 * features; all its polygons (or lines) make one drawing. Heights are dropped. A line may cross itself: the distance to it is the
 * same; an area may not.
 */
import { attempt, type MapFault, NotAMap, written } from './map-fault.ts';
import { checkCrossings, checkDateLine, checkHoles, checkRing, repeatedPoint } from './rings.ts';

/** A drawing, or why there is none; `doubts`: what may be meant otherwise. */
export type DrawingOrFault<S> = { readonly doubts: readonly MapFault[] } & (
  | { readonly shape: S; readonly problem?: undefined }
  | { readonly shape?: undefined; readonly problem: MapFault }
);
export type ZoneShape = number[][][][];
export type LineShape = number[][][];

/** One feature of a map. */
export interface MapFeature<S> {
  /** From 1, as it stands in the file. */
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Left out where there is a fault, or no geometry. */
  readonly shape?: S | undefined;
  readonly fault?: MapFault | undefined;
  readonly doubts: readonly MapFault[];
}
export type FeaturesOrFault<S> =
  | { readonly features: readonly MapFeature<S>[]; readonly problem?: undefined }
  | { readonly features?: undefined; readonly problem: MapFault };

/** More positions than any border needs; reading them would take minutes. */
const MOST = 500_000;

/** The drawing of a zone, as MultiPolygon coordinates, from parsed JSON. Never throws. */
export const shapeOfGeoJson = (json: unknown): DrawingOrFault<ZoneShape> => drawingOf(zoneFeatures(json), 'Polygon');
/** The drawing of a line, as MultiLineString coordinates, from parsed JSON. Never throws. */
export const pathsOfGeoJson = (json: unknown): DrawingOrFault<LineShape> => drawingOf(lineFeatures(json), 'LineString');

/** The features of a map of zones, each read for itself. Never throws. */
export function zoneFeatures(json: unknown): FeaturesOrFault<ZoneShape> {
  return featuresOf(json, ({ type, coordinates, at }, doubt) => {
    if (type === 'Polygon') return [polygon(coordinates, at, doubt)];
    if (type === 'MultiPolygon') return list(coordinates, at).map((each, i) => polygon(each, `${at}[${i}]`, doubt));
    throw wrongShape(`${at} is a ${type}, and a zone is made of areas`, 'draw the zone as Polygon or MultiPolygon');
  });
}

/** The features of a map of lines, each read for itself. Never throws. */
export function lineFeatures(json: unknown): FeaturesOrFault<LineShape> {
  return featuresOf(json, ({ type, coordinates, at }, doubt) => {
    if (type === 'LineString') return [path(coordinates, at, 2, doubt)];
    if (type === 'MultiLineString') return list(coordinates, at).map((each, i) => path(each, `${at}[${i}]`, 2, doubt));
    throw wrongShape(`${at} is a ${type}, and a line is made of paths`, 'draw it as LineString or MultiLineString');
  });
}

function drawingOf<T>({ features, problem }: FeaturesOrFault<T[]>, needed: string): DrawingOrFault<T[]> {
  if (problem) return { problem, doubts: [] };
  const doubts = features.flatMap((feature) => feature.doubts);
  const fault = features.find((feature) => feature.fault)?.fault;
  if (fault) return { problem: fault, doubts };
  const shape = features.flatMap((feature) => feature.shape ?? []);
  if (shape.length > 0) return { shape, doubts };
  return {
    problem: { code: 'map-empty', message: 'the map is empty', help: `draw at least one ${needed}` },
    doubts: [],
  };
}

type Doubt = (code: MapFault['code'], message: string, help: string) => void;
interface Geometry {
  readonly type: string;
  readonly coordinates: unknown;
  /** Path of the coordinates in the file. */
  readonly at: string;
}

function featuresOf<T>(json: unknown, read: (geometry: Geometry, doubt: Doubt) => T[]): FeaturesOrFault<T[]> {
  const { value, fault } = attempt(() => found(json));
  if (fault) return { problem: fault };
  const features = value.map(({ feature, at }, i): MapFeature<T[]> => {
    const number = i + 1;
    const doubts: MapFault[] = [];
    const doubt: Doubt = (code, message, help) => doubts.push({ code, feature: number, message, help });
    const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const { value: shape, fault } = attempt(() => {
      const geometries = at === undefined ? ofGeometry(feature, '') : ofFeature(feature, at, doubt);
      return geometries.flatMap((geometry) => read(geometry, doubt));
    }, number);
    return { number, properties, shape: shape?.length ? shape : undefined, fault, doubts };
  });
  return { features };
}

const VALID = 'see RFC 7946 for the form of GeoJSON';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const noGeoJson = (message: string, help = VALID) => new NotAMap('map-no-geojson', message, help);
const wrongShape = (message: string, help: string) => new NotAMap('map-wrong-shape', message, help);

function list(value: unknown, at: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw noGeoJson(`${at} is not a list`);
}

/** The features of the file; a geometry alone stands for one. `at` undefined: it is a geometry. */
function found(json: unknown): { readonly feature: unknown; readonly at: string | undefined }[] {
  if (!isObject(json)) throw noGeoJson('the file is not GeoJSON: it holds no object');
  refuseOtherCrs(json);
  let positions = 0;
  const count = (value: unknown, depth = 0): void => {
    // Coordinates are four lists deep at most; deeper is refused when it is read.
    if (!Array.isArray(value) || depth > 4) return;
    if (typeof value[0] === 'number' && ++positions > MOST)
      throw new NotAMap(
        'map-too-large',
        `the map has more than ${MOST.toLocaleString('en')} points`,
        'simplify the drawing; a point every hundred metres is enough for any border',
      );
    if (typeof value[0] !== 'number') for (const part of value) count(part, depth + 1);
  };
  const countIn = (geometry: unknown): void => {
    if (!isObject(geometry)) return;
    count(geometry.coordinates);
    if (Array.isArray(geometry.geometries))
      for (const inner of geometry.geometries) if (isObject(inner)) count(inner.coordinates);
  };
  if (json.type === 'FeatureCollection') {
    const features = list(json.features, 'features');
    for (const feature of features) if (isObject(feature)) countIn(feature.geometry);
    return features.map((feature, i) => ({ feature, at: `features[${i}].` }));
  }
  countIn(json.type === 'Feature' ? json.geometry : json);
  return [{ feature: json, at: json.type === 'Feature' ? '' : undefined }];
}

/** GeoJSON of 2008 could name another reference system; read as degrees it would put a zone into another country. */
function refuseOtherCrs({ crs }: Record<string, unknown>): void {
  if (crs === undefined || crs === null) return;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : undefined;
  if (typeof name === 'string' && /^(urn:ogc:def:crs:)?OGC:(1\.3)?:?CRS84$/i.test(name)) return;
  throw new NotAMap(
    'map-other-system',
    `the map is drawn in another reference system: ${typeof name === 'string' ? name : JSON.stringify(crs).slice(0, 80)}`,
    'export it as WGS84 longitude and latitude (CRS84), the only system of RFC 7946',
  );
}

function ofFeature(feature: unknown, at: string, doubt: Doubt): Geometry[] {
  const where = at === '' ? 'the file' : at.slice(0, -1);
  if (!isObject(feature) || feature.type !== 'Feature') throw noGeoJson(`${where} is not a Feature`);
  refuseOtherCrs(feature);
  if (feature.geometry !== null) return ofGeometry(feature.geometry, `${at}geometry.`);
  doubt('map-nowhere', `${where} has no geometry`, 'draw it, or leave the feature out');
  return [];
}

function ofGeometry(geometry: unknown, at: string): Geometry[] {
  const where = at === '' ? 'the file' : at.slice(0, -1);
  if (!isObject(geometry) || typeof geometry.type !== 'string')
    throw noGeoJson(`${where} is not a geometry of GeoJSON`);
  if (geometry.type !== 'GeometryCollection')
    return [{ type: geometry.type, coordinates: geometry.coordinates, at: `${at}coordinates` }];
  return list(geometry.geometries, `${at}geometries`).flatMap((inner, i) => {
    // RFC 7946, 3.1.8 advises against nesting; refusing it bounds the depth.
    if (isObject(inner) && inner.type === 'GeometryCollection')
      throw noGeoJson(`${at}geometries[${i}] is a collection inside a collection`, 'list the geometries side by side');
    return ofGeometry(inner, `${at}geometries[${i}].`);
  });
}

function polygon(value: unknown, at: string, doubt: Doubt): number[][][] {
  const rings = list(value, at).map((each, i) => {
    const ring = path(each, `${at}[${i}]`, 4, doubt);
    checkRing(ring, `${at}[${i}]`);
    return ring;
  });
  if (rings.length === 0) throw new NotAMap('map-empty', `${at} is a polygon without a ring`, VALID);
  checkCrossings(rings, at);
  checkHoles(rings, at);
  return rings;
}

function path(value: unknown, at: string, least: number, doubt: Doubt): number[][] {
  const points = list(value, at).map((point, i) => position(point, `${at}[${i}]`));
  if (points.length === 0) throw new NotAMap('map-empty', `${at} has no points`, VALID);
  if (points.length < least)
    throw new NotAMap('map-few-points', `${at} has ${points.length} points and needs ${least}`, VALID);
  checkDateLine(points, at);
  const twice = repeatedPoint(points);
  if (twice >= 0)
    doubt(
      'map-same-point',
      `${at}[${twice}] stands where the point before it stands, at ${written(points[twice] ?? [])}`,
      'remove the repeated point, unless another was meant',
    );
  return points;
}

function position(value: unknown, at: string): [lon: number, lat: number] {
  const [lon, lat]: readonly unknown[] = list(value, at);
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
    throw noGeoJson(`${at} is not a longitude and a latitude`);
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat];
  const metres = Math.abs(lon) > 1000 || Math.abs(lat) > 1000;
  throw new NotAMap(
    'map-not-degrees',
    `${at} is ${written([lon, lat])}, which is no longitude (-180 to 180) and latitude (-90 to 90)`,
    metres
      ? 'these look like metres of a projection: export the map as WGS84 longitude and latitude'
      : 'longitude comes first, then latitude: check that they are not swapped',
  );
}
