/** Borders of states as Natural Earth draws them: who holds what de facto, in its view. Public domain; shown only when asked for. */
import { geoPath } from 'd3-geo';
import { useEffect, useState } from 'react';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent } from './camera.ts';
import type { Plane } from './plane.ts';

/** A piece of a border on the plane, metres. */
export interface Border {
  readonly path: Path2D;
  readonly extent: Extent;
}

type Countries = Topology<{ countries: GeometryCollection }>;

/** The lines between two countries, without coasts and without any name. */
export function bordersBetween(topology: Countries): readonly (readonly (readonly number[])[])[] {
  return mesh(topology, topology.objects.countries, (one, other) => one !== other).coordinates;
}

export interface Borders {
  readonly borders: readonly Border[];
  /** They were asked for and cannot be had. */
  readonly isMissing: boolean;
}
const NONE: Borders = { borders: [], isMissing: false };

/** Loaded when they are first asked for: whoever does not look at borders is sent none. */
export function useBorders(plane: Plane, isAsked: boolean): Borders {
  const [found, setFound] = useState<{ plane: Plane; borders: Borders }>();
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    const say = (borders: Borders) => isWanted && setFound({ plane, borders });
    bordersOn(plane).then(
      (borders) => say({ borders, isMissing: false }),
      () => say({ borders: [], isMissing: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [plane, isAsked]);
  return isAsked && found?.plane === plane ? found.borders : NONE;
}

async function bordersOn({ projection }: Plane): Promise<Border[]> {
  // As a part of the page and not as a file to fetch: a page that is opened from a disk can fetch nothing.
  const { default: text } = await import('world-atlas/countries-50m.json?raw');
  const project = geoPath(projection).digits(0);
  return bordersBetween(JSON.parse(text) as Countries).map((line) => {
    const geometry = { type: 'LineString' as const, coordinates: line.map((point) => [...point]) };
    const [[left, top], [right, bottom]] = project.bounds(geometry);
    return { path: new Path2D(project(geometry) ?? ''), extent: { left, top, right, bottom } };
  });
}
