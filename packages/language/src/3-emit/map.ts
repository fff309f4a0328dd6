import { type DrawingOrFault, type MapFault, pathsOfGeoJson, shapeOfGeoJson } from '@servanda/core';
import type { Ref } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';

/** Gives the text of a map by its path in the document; undefined if there is none. */
export type ReadMap = (path: string) => string | undefined;

type Ring = number[][];

/** The shape of a zone: the polygons of a GeoJSON file as one MultiPolygon. */
export function readZoneMap(map: Ref, readMap: ReadMap, report: Report): Ring[][] | undefined {
  return read(map, readMap, report, 'a Polygon or MultiPolygon', shapeOfGeoJson);
}

/** The shape of a line: the lines of a GeoJSON file as one MultiLineString. */
export function readLineMap(map: Ref, readMap: ReadMap, report: Report): Ring[] | undefined {
  return read(map, readMap, report, 'a LineString or MultiLineString', pathsOfGeoJson);
}

/** A map has one way of being doubtful, or a thousand; nobody reads more of them. */
const MOST_DOUBTS = 3;

function read<S>(
  map: Ref,
  readMap: ReadMap,
  report: Report,
  needed: string,
  shapeOf: (json: unknown) => DrawingOrFault<S>,
): S | undefined {
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
  const { shape, problem, doubts } = shapeOf(json);
  for (const fault of [...doubts.slice(0, MOST_DOUBTS), ...(problem ? [problem] : [])])
    report(fault.code, map, { file: map.text, why: whyOf(fault), needed });
  return shape;
}

function whyOf({ feature, message }: MapFault): string {
  return feature === undefined ? message : `feature ${feature}: ${message}`;
}
