import type { Ref } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';

/** Gives the text of a map by its path in the document; undefined if there is none. */
export type ReadMap = (path: string) => string | undefined;

type Ring = number[][];

/** The shape of a zone: the polygons of a GeoJSON file as one MultiPolygon. */
export function readZoneMap(map: Ref, readMap: ReadMap, report: Report): Ring[][] | undefined {
  return read(map, readMap, report, 'a Polygon or MultiPolygon', (geometry) => {
    if (geometry.type === 'Polygon')
      return isArray(geometry.coordinates, 3) ? [geometry.coordinates as Ring[]] : undefined;
    return geometry.type === 'MultiPolygon' && isArray(geometry.coordinates, 4)
      ? (geometry.coordinates as Ring[][])
      : undefined;
  });
}

/** The shape of a line: the lines of a GeoJSON file as one MultiLineString. */
export function readLineMap(map: Ref, readMap: ReadMap, report: Report): Ring[] | undefined {
  return read(map, readMap, report, 'a LineString or MultiLineString', (geometry) => {
    if (geometry.type === 'LineString')
      return isArray(geometry.coordinates, 2) ? [geometry.coordinates as Ring] : undefined;
    return geometry.type === 'MultiLineString' && isArray(geometry.coordinates, 3)
      ? (geometry.coordinates as Ring[])
      : undefined;
  });
}

function read<T>(
  map: Ref,
  readMap: ReadMap,
  report: Report,
  needed: string,
  shapes: (geometry: Record<string, unknown>) => T[] | undefined,
): T[] | undefined {
  const refuse = (why: string) => report('unreadable-map', map, { file: map.text, why, needed });
  let json: unknown;
  try {
    const text = readMap(map.text);
    if (text === undefined) {
      refuse('there is no such file beside the document');
      return undefined;
    }
    json = JSON.parse(text);
  } catch (error) {
    refuse(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read');
    return undefined;
  }
  const found = geometries(json, 0).flatMap((geometry) => shapes(geometry) ?? []);
  if (found.length > 0) return found;
  refuse('it holds no such shape');
  return undefined;
}

function geometries(json: unknown, depth: number): Record<string, unknown>[] {
  if (typeof json !== 'object' || json === null || depth > 8) return [];
  const object = json as Record<string, unknown>;
  const parts = object.features ?? object.geometries;
  if (Array.isArray(parts)) return parts.flatMap((part: unknown) => geometries(part, depth + 1));
  if (object.type === 'Feature') return geometries(object.geometry, depth + 1);
  return [object];
}

/** Nested arrays of this depth around finite numbers. */
function isArray(value: unknown, depth: number): boolean {
  if (depth === 0) return Number.isFinite(value);
  return Array.isArray(value) && value.length > 0 && value.every((part: unknown) => isArray(part, depth - 1));
}
