/** Where the keyboard stops on the map: at all that is drawn, line by line as one reads. */
import { type Camera, inSight, type Size } from './camera.ts';
import type { Cells, InSight } from './cells.ts';
import { type DrawingsShown, type PlaneDrawing, shownDrawings } from './plane-drawings.ts';
import type { Whereabouts } from './whereabouts.ts';

export type Stop =
  | { readonly sort: 'cell'; readonly cell: number }
  | { readonly sort: 'drawing'; readonly drawing: PlaneDrawing }
  /** One of several places. */
  | { readonly sort: 'rival'; readonly place: number };

export interface Seen extends DrawingsShown {
  readonly cells: Cells;
  readonly seen: InSight;
  readonly where: Whereabouts;
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

/** px: marks whose heights differ by less stand in one line. */
const LINE = 40;

/** Line by line from the north, each from the west (from the east where text runs so). */
export function stopsOf(of: Seen, camera: Camera, size: Size, isFromEast: boolean): Stop[] {
  const sight = inSight(camera, size);
  const isSeen = (x: number, y: number) => x > sight.left && x < sight.right && y > sight.top && y < sight.bottom;
  const middle = (a: number, b: number) => (a + b) / 2;
  const all = [
    ...of.seen.cells.map((cell) => ({
      stop: { sort: 'cell', cell } as const,
      x: of.cells.x[cell] as number,
      y: of.cells.y[cell] as number,
    })),
    // In the middle of what is seen of it, so that it comes with what lies around it.
    ...shownDrawings(of, sight).map((drawing) => ({
      stop: { sort: 'drawing', drawing } as const,
      x: middle(Math.max(drawing.extent.left, sight.left), Math.min(drawing.extent.right, sight.right)),
      y: middle(Math.max(drawing.extent.top, sight.top), Math.min(drawing.extent.bottom, sight.bottom)),
    })),
    ...[...of.rivals.keys()]
      .map((place) => ({
        stop: { sort: 'rival', place } as const,
        x: of.where.x[place] as number,
        y: of.where.y[place] as number,
      }))
      .filter(({ x, y }) => isSeen(x, y)),
  ];
  const line = (y: number) => Math.floor((y * camera.scale) / LINE);
  const along = (x: number) => (isFromEast ? -x : x);
  // What is alike in place keeps its order, which is that of the record and the document.
  return all.sort((a, b) => line(a.y) - line(b.y) || along(a.x) - along(b.x)).map(({ stop }) => stop);
}

export interface Inside {
  readonly inZone: ReadonlyMap<PlaneDrawing['drawing'], readonly number[]>;
  readonly perhapsInZone: ReadonlyMap<PlaneDrawing['drawing'], readonly number[]>;
}

/** The incidents for which a stop stands, in the order of the record. */
export function incidentsAt(
  stop: Stop,
  { cells, rivals }: Pick<Seen, 'cells' | 'rivals'>,
  inside: Inside,
): readonly number[] {
  switch (stop.sort) {
    case 'cell':
      return [...cells.of.keys()].filter((i) => cells.of[i] === stop.cell);
    case 'drawing': {
      const { drawing } = stop.drawing;
      return [...(inside.inZone.get(drawing) ?? []), ...(inside.perhapsInZone.get(drawing) ?? [])];
    }
    case 'rival':
      return rivals.get(stop.place) ?? [];
  }
}

/** Where the keyboard is, in a way that outlasts zooming: cells change, incidents do not. */
export interface Focus {
  readonly sort: Stop['sort'];
  /** Of a cell one of its incidents, of a place its number. */
  readonly number?: number | undefined;
  readonly drawing?: PlaneDrawing['drawing'] | undefined;
}

export function focusOf(stop: Stop, { of }: Pick<Cells, 'of'>): Focus {
  if (stop.sort === 'drawing') return { sort: 'drawing', drawing: stop.drawing.drawing };
  return { sort: stop.sort, number: stop.sort === 'rival' ? stop.place : of.indexOf(stop.cell) };
}

export function isAt(stop: Stop, focus: Focus, { of }: Pick<Cells, 'of'>): boolean {
  if (stop.sort !== focus.sort) return false;
  if (stop.sort === 'drawing') return stop.drawing.drawing === focus.drawing;
  return stop.sort === 'rival' ? stop.place === focus.number : stop.cell === of[focus.number ?? -1];
}
