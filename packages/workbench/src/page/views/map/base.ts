/** Coasts and waters, without borders: every set of borders takes a side. Natural Earth, public domain, at two scales. */
import { geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent } from './camera.ts';
import type { Plane } from './plane.ts';

// As parts of the page and not as files to fetch: a page that is opened from a disk can fetch nothing.
const far = async () => (await import('world-atlas/land-110m.json?raw')).default;
const near = async () => (await import('world-atlas/land-50m.json?raw')).default;

/** A body of land on the plane, metres. */
export interface Land {
  readonly path: Path2D;
  readonly extent: Extent;
}

export interface Base {
  readonly far: readonly Land[];
  readonly near: readonly Land[];
}

/** Undefined while it is on its way, and where it cannot be had: all else is drawn without it. */
export function useBase(plane: Plane | undefined): Base | undefined {
  const [base, setBase] = useState<{ plane: Plane; base: Base }>();
  useEffect(() => {
    if (plane === undefined) return;
    let isWanted = true;
    Promise.all([landOf(far, plane), landOf(near, plane)]).then(
      ([farLand, nearLand]) => isWanted && setBase({ plane, base: { far: farLand, near: nearLand } }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [plane]);
  return base?.plane === plane ? base?.base : undefined;
}

async function landOf(text: () => Promise<string>, { projection }: Plane): Promise<Land[]> {
  const topology = JSON.parse(await text()) as Topology<{ land: GeometryCollection }>;
  const project = geoPath(projection).digits(0);
  // One by one, so that what lies out of sight costs nothing.
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    polygonsOf(geometry).map((coordinates) => {
      const polygon = { type: 'Polygon' as const, coordinates };
      const [[left, top], [right, bottom]] = project.bounds(polygon);
      return { path: new Path2D(project(polygon) ?? ''), extent: { left, top, right, bottom } };
    }),
  );
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
