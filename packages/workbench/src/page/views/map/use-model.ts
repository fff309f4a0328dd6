/** All that the map is made of, from what the checker answers. */
import type { Verdict } from '@servanda/core';
import { useMemo } from 'react';
import type { Coverage, DrawingsAnswer, DrawnThing, GivenDrawing, IncidentsAnswer } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import { atMoment } from './at-moment.ts';
import { type Extent, extentOf, joined, WORLD } from './camera.ts';
import { type Cells, cellsOf, levelOf } from './cells.ts';
import { type Filtered, filtered, filterOf } from './filter.ts';
import { incidentsIn, rivalPlaces } from './inside.ts';
import { createPlane, middleOf, type Plane } from './plane.ts';
import { type PlaneDrawing, planeDrawings } from './plane-drawings.ts';
import { type PlaceRow, rowsOf } from './rows.ts';
import { drawnZonesOf, pointsOf, SEVERAL, type Whereabouts, whereabouts, ZONE } from './whereabouts.ts';

export interface Model {
  readonly columns: IncidentsAnswer;
  readonly things: readonly DrawnThing[];
  readonly plane: Plane;
  readonly where: Whereabouts;
  readonly drawings: readonly PlaneDrawing[];
  readonly filtered: Filtered;
  readonly rows: readonly PlaceRow[];
  readonly cells: (scale: number) => Cells;
  /** Of each drawing of a zone: incidents that lie somewhere in it. */
  readonly inZone: ReadonlyMap<GivenDrawing, readonly number[]>;
  /** Of each drawing of a zone: incidents that lie in it or elsewhere, as accounts differ. */
  readonly perhapsInZone: ReadonlyMap<GivenDrawing, readonly number[]>;
  /** Of each point that is one of several places: incidents that lie at it or elsewhere. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
  readonly coverage: readonly Coverage[];
  /** All that is drawn; the Earth where nothing is. */
  readonly extent: Extent;
  readonly hasPlaces: boolean;
}

type Norms = readonly { id: string; clause: string }[];

export function useModel(
  answer: IncidentsAnswer,
  { things, asOf }: DrawingsAnswer,
  address: Address,
  norms: Norms,
  verdicts: readonly Verdict[],
  locale: string,
): Model {
  const columns = useMemo(() => atMoment(answer, asOf), [answer, asOf]);
  const middle = useMemo(() => middleOf(pointsOf(answer, things)), [answer, things]);
  const [lon, lat] = middle.map((degrees) => Number(degrees.toFixed(4)));
  // The same middle is the same plane, so that the coasts are not projected anew with each as-of.
  const plane = useMemo(() => createPlane([lon ?? 0, lat ?? 0]), [lon, lat]);
  const where = useMemo(() => whereabouts(columns, plane, drawnZonesOf(things)), [columns, plane, things]);
  const drawings = useMemo(() => planeDrawings(plane, things), [plane, things]);
  const chosen = useMemo(
    () => filtered(columns, filterOf(address, norms, columns.clock), asOf ?? Number.POSITIVE_INFINITY, verdicts),
    [columns, address, norms, asOf, verdicts],
  );
  const rows = useMemo(() => rowsOf(columns, where, chosen.shown, locale), [columns, where, chosen, locale]);
  const cells = useMemo(() => remembered(columns, where, chosen.shown), [columns, where, chosen]);
  const inZone = useMemo(() => incidentsIn(where, chosen.shown, ZONE), [where, chosen]);
  const perhapsInZone = useMemo(() => incidentsIn(where, chosen.shown, SEVERAL), [where, chosen]);
  const rivals = useMemo(() => rivalPlaces(columns, where, chosen.shown), [columns, where, chosen]);
  const coverage = useMemo(
    () => columns.coverage.filter(({ from, to }) => asOf === null || (from <= asOf && (to === null || asOf < to))),
    [columns, asOf],
  );
  const extent = useMemo(() => {
    const places = extentOf(where.x, where.y, (p) => where.radius[p] as number);
    return drawings.map((drawing) => drawing.extent).reduce<Extent | undefined>(joined, places);
  }, [where, drawings]);
  return {
    columns,
    things,
    plane,
    where,
    drawings,
    filtered: chosen,
    rows,
    cells,
    inZone,
    perhapsInZone,
    rivals,
    coverage,
    extent: extent ?? WORLD,
    hasPlaces: extent !== undefined,
  };
}

/** Cells of the levels that were last looked at. */
function remembered(columns: IncidentsAnswer, where: Whereabouts, shown: Uint8Array): (scale: number) => Cells {
  const byLevel = new Map<number, Cells>();
  return (scale) => {
    const level = levelOf(scale);
    const cells = byLevel.get(level) ?? cellsOf(columns, where, shown, level);
    byLevel.set(level, cells);
    if (byLevel.size > 12) byLevel.delete(byLevel.keys().next().value ?? level);
    return cells;
  };
}
