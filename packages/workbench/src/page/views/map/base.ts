/** Coasts and waters, without borders: every set of borders takes a side. Natural Earth, public domain, at two scales. */
import { geoPath } from 'd3-geo';
import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/land-50m.json?url';
import far from 'world-atlas/land-110m.json?url';
import type { Plane } from './plane.ts';

/** Paths on the plane, metres. */
export interface Base {
  readonly far: Path2D;
  readonly near: Path2D;
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

async function landOf(url: string, { projection }: Plane): Promise<Path2D> {
  const response = await fetch(url);
  const topology = (await response.json()) as Topology<{ land: GeometryCollection }>;
  return new Path2D(geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? '');
}
