/** The drawings of zones and lines, ready to be painted. */
import type { DrawnThing, GivenDrawing } from '../../../ask/index.ts';
import { type Extent, extentOf, joined, meet } from './camera.ts';
import { type Plane, pathOnPlane } from './plane.ts';

export interface PlaneDrawing {
  readonly thing: DrawnThing;
  readonly drawing: GivenDrawing;
  /** Valid at as-of, and not left out by a chosen reading: drawn solid. */
  readonly holds: boolean;
  /** Rings or paths on the plane: x and y by turns, metres. */
  readonly paths: readonly Float64Array[];
  readonly extent: Extent;
  /** Number of who drew it (`drawersOf`): all of one source look alike. */
  readonly drawer: number;
}

/** Who drew, numbered in the order of the document; nobody in particular is one too. */
export function drawersOf(things: readonly DrawnThing[]): (by: string | undefined) => number {
  const all = [...new Set(things.flatMap(({ drawings }) => drawings.map(({ by }) => by)))];
  return (by) => all.indexOf(by);
}

export function planeDrawings(plane: Plane, things: readonly DrawnThing[]): PlaneDrawing[] {
  const all = things.flatMap((thing) => thing.drawings.map((drawing) => ({ thing, drawing })));
  const drawer = drawersOf(things);
  return all.flatMap(({ thing, drawing }) => {
    const paths = (drawing.parts ?? []).flat().map((path) => pathOnPlane(plane, path));
    const extent = paths.map(extentOfPath).reduce(joined, undefined);
    return extent
      ? [{ thing, drawing, holds: drawing.isValid && drawing.isRead, paths, extent, drawer: drawer(drawing.by) }]
      : [];
  });
}

/** What decides which drawings are shown. */
export interface DrawingsShown {
  readonly drawings: readonly PlaneDrawing[];
  /** Also those that are not valid then, or that the readings leave out: faint and dashed. */
  readonly showOthers: boolean;
  /** Drawings of zones in which incidents lie of which nothing nearer is known. */
  readonly hatched: ReadonlySet<GivenDrawing>;
  /** Drawings of zones in one of which, or at one of several points, an incident lies. */
  readonly rivalAreas: ReadonlySet<GivenDrawing>;
}

/** What applies then, what an incident lies in whenever it applied, and the rest where that is asked for; what is out of sight not. */
export function shownDrawings(
  { drawings, showOthers, hatched, rivalAreas }: DrawingsShown,
  sight: Extent,
): PlaneDrawing[] {
  return drawings.filter(
    ({ holds, extent, drawing }) =>
      (holds || showOthers || hatched.has(drawing) || rivalAreas.has(drawing)) && meet(extent, sight),
  );
}

function extentOfPath(path: Float64Array): Extent | undefined {
  const column = (from: number) => path.filter((_, i) => i % 2 === from);
  return extentOf(column(0), column(1), () => 0);
}

/** Whether a point of the plane lies in the area that some rings enclose. */
export function isInside(rings: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 2; i < ring.length; i += 2) {
      const [ax, ay] = [ring[i - 2] as number, ring[i - 1] as number];
      const [bx, by] = [ring[i] as number, ring[i + 1] as number];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  return inside;
}
