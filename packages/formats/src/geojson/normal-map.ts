/** Maps as an agreement reads them, from files of others: only what can be used, in one form. */
import { type FeaturesOrFault, lineFeatures, type MapFault, windingOf, zoneFeatures } from '@servanda/core';

export interface MapFile {
  /** Its name in messages and in the map. */
  readonly file: string;
  /** Parsed JSON. */
  readonly json: unknown;
}
/** A fault of a file or feature. */
export interface MapNote {
  readonly file: string;
  readonly fault: MapFault;
  /** The file or feature is left out. */
  readonly setAside: boolean;
}
export interface NormalMap {
  /** A GeoJSON feature (RFC 7946); left out where nothing can be used. */
  readonly map: object | undefined;
  readonly notes: readonly MapNote[];
  readonly counts: {
    readonly features: number;
    readonly used: number;
    readonly setAside: number;
    readonly notChosen: number;
  };
}

/**
 * One feature with all areas (of a zone) or paths (of a line) of the files that can be used: borders against the clock and holes with
 * it, without heights and repeated points. Never throws.
 * @param only numbers of the features to use, from 1; left out: all
 */
export function normalMap(files: readonly MapFile[], sort: 'zone' | 'line', only?: ReadonlySet<number>): NormalMap {
  const notes: MapNote[] = [];
  const shapes: { readonly file: string; readonly feature: number; readonly coordinates: readonly unknown[] }[] = [];
  let features = 0;
  let notChosen = 0;
  for (const { file, json } of files) {
    const read = sort === 'zone' ? normal(zoneFeatures(json), wound) : normal(lineFeatures(json), withoutRepeats);
    if (read.problem) notes.push({ file, fault: read.problem, setAside: true });
    for (const { number, coordinates, fault, doubts } of read.features) {
      features++;
      if (only && !only.has(number)) {
        notChosen++;
        continue;
      }
      if (!fault)
        notes.push(...doubts.map((doubt) => ({ file, fault: doubt, setAside: doubt.code === 'map-nowhere' })));
      if (fault) notes.push({ file, fault, setAside: true });
      if (coordinates) shapes.push({ file, feature: number, coordinates });
    }
  }
  const coordinates = shapes.flatMap((shape) => shape.coordinates);
  const counts = { features, used: shapes.length, setAside: features - shapes.length - notChosen, notChosen };
  if (coordinates.length === 0) return { map: undefined, notes, counts };
  const type = sort === 'zone' ? 'MultiPolygon' : 'MultiLineString';
  const properties = { from: shapes.map(({ file, feature }) => ({ file, feature })) };
  return { map: { type: 'Feature', properties, geometry: { type, coordinates } }, notes, counts };
}

type Path = readonly (readonly number[])[];

function normal<P>({ features = [], problem }: FeaturesOrFault<P[]>, part: (of: P) => unknown) {
  return { problem, features: features.map((feature) => ({ ...feature, coordinates: feature.shape?.map(part) })) };
}

/** RFC 7946, 3.1.6: the border against the clock, holes with it. */
function wound(rings: readonly Path[]): readonly Path[] {
  return rings.map((ring, i) => {
    const path = withoutRepeats(ring);
    return windingOf(path) > 0 === (i === 0) ? path : [...path].reverse();
  });
}

/** A path all of whose points are one still needs two. */
function withoutRepeats(path: Path): Path {
  const kept = path.filter(([lon, lat], i) => i === 0 || path[i - 1]?.[0] !== lon || path[i - 1]?.[1] !== lat);
  return kept.length === 1 ? path.slice(0, 2) : kept;
}
