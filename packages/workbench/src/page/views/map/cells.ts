/** Incidents with coordinates, gathered in cells of the plane: as many numbers as fit to be read, whatever lies beneath. */
import type { Camera, Extent } from './camera.ts';
import { AREA, type Whereabouts } from './whereabouts.ts';

/** px at least; a cell grows to √2 of it before the next level splits it. Wide enough for a finger. */
const CELL = 34;
/** Half of the smallest area, px: below it a disc could be taken for the dot of an exact place. */
const VAGUE = 7;

export interface Cells {
  readonly n: number;
  /** Mean of its incidents on the plane, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: Int32Array;
  /** How many of these are certain. */
  readonly certain: Int32Array;
  /** How many of these did not happen, as those say who decide. */
  readonly none: Int32Array;
  /** Metres: that of the vaguest place, and of the disc around the mean that holds the places of all. */
  readonly vague: Float64Array;
  readonly reach: Float64Array;
  /** One of its places, and whether all its incidents are there. */
  readonly place: Int32Array;
  readonly isOne: Uint8Array;
  /** Of each incident: its cell, -1: none. */
  readonly of: Int32Array;
}

/** The level of a scale: its cells stay the same while panning, and while zooming within it. */
export const levelOf = (scale: number): number => Math.floor(2 * Math.log2(scale));
const cellMetres = (level: number): number => CELL / 2 ** (level / 2);
const [NONE, CERTAIN] = [0, 2] as const;

export function cellsOf(
  { place, state }: { readonly place: readonly number[]; readonly state: readonly number[] },
  { kind, x: px, y: py, radius }: Whereabouts,
  shown: Uint8Array,
  level: number,
): Cells {
  const metres = cellMetres(level);
  const of = new Int32Array(place.length).fill(-1);
  const cellOfPlace = new Int32Array(px.length).fill(-1);
  const grid = createGrid(px.length);
  for (let i = 0; i < of.length; i++) {
    if (shown[i] !== 1 || (kind[i] as number) > AREA) continue;
    const p = place[i] as number;
    let cell = cellOfPlace[p] as number;
    if (cell < 0) {
      // Rounded, so that the middle of the data is the middle of a cell.
      cell = grid.cell(Math.round((px[p] as number) / metres), Math.round((py[p] as number) / metres));
      cellOfPlace[p] = cell;
    }
    of[i] = cell;
  }
  const n = grid.n();
  const floats = () => new Float64Array(n);
  const cells = {
    n,
    x: floats(),
    y: floats(),
    count: new Int32Array(n),
    certain: new Int32Array(n),
    none: new Int32Array(n),
    vague: floats(),
    reach: floats(),
    place: new Int32Array(n).fill(-1),
    isOne: new Uint8Array(n).fill(1),
    of,
  };
  const add = (column: Float64Array | Int32Array, c: number, by: number) => {
    column[c] = (column[c] as number) + by;
  };
  for (let i = 0; i < of.length; i++) {
    const c = of[i] as number;
    if (c < 0) continue;
    const p = place[i] as number;
    add(cells.x, c, px[p] as number);
    add(cells.y, c, py[p] as number);
    add(cells.count, c, 1);
    if (state[i] === CERTAIN) add(cells.certain, c, 1);
    else if (state[i] === NONE) add(cells.none, c, 1);
    cells.vague[c] = Math.max(cells.vague[c] as number, radius[p] as number);
    if (cells.place[c] === -1) cells.place[c] = p;
    else if (cells.place[c] !== p) cells.isOne[c] = 0;
  }
  for (let c = 0; c < n; c++) {
    cells.x[c] = (cells.x[c] as number) / (cells.count[c] as number);
    cells.y[c] = (cells.y[c] as number) / (cells.count[c] as number);
  }
  cellOfPlace.forEach((c, p) => {
    if (c < 0) return;
    const apart = Math.hypot((px[p] as number) - (cells.x[c] as number), (py[p] as number) - (cells.y[c] as number));
    cells.reach[c] = Math.max(cells.reach[c] as number, apart + (radius[p] as number));
  });
  return cells;
}

/** Numbers the squares of a grid as they are met; a table of its own, since a `Map` of 100,000 pairs takes longer than a frame. */
function createGrid(most: number) {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const table = new Int32Array(size).fill(-1);
  const [columns, rows] = [new Int32Array(most), new Int32Array(most)];
  let n = 0;
  return {
    n: () => n,
    cell(column: number, row: number): number {
      let slot = (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (size - 1);
      for (;;) {
        const cell = table[slot] as number;
        if (cell < 0) break;
        if (columns[cell] === column && rows[cell] === row) return cell;
        slot = (slot + 1) & (size - 1);
      }
      table[slot] = n;
      columns[n] = column;
      rows[n] = row;
      return n++;
    },
  };
}

/** Whether a cell is drawn as an area: a single vague place always is, however far away one looks at it from. */
export function isVague({ vague, isOne }: Cells, c: number, scale: number): boolean {
  return (vague[c] as number) * scale >= VAGUE || (isOne[c] === 1 && (vague[c] as number) > 0);
}

/** Half of the picture of a cell, px: of its area where it is vague, else of its mark. */
export function halfOf(cells: Cells, c: number, scale: number): number {
  const mark = markHalf(cells.count[c] as number);
  if (!isVague(cells, c, scale)) return mark;
  // Wide enough for its number, if it has one.
  return Math.max(mark + 2, VAGUE, (cells.reach[c] as number) * scale);
}

/** px */
export const markHalf = (count: number): number => (count === 1 ? 5 : 8 + 2.6 * String(count).length);

export interface InSight {
  /** Cells of which something is seen, the widest first. */
  readonly cells: readonly number[];
  /** Cells whose area is wider than the picture on all sides. */
  readonly around: readonly number[];
  /** Incidents of these, and of all others. */
  readonly n: number;
  readonly out: number;
}

/** What of the cells is seen in a part of the plane. */
export function cellsInSight(cells: Cells, { scale }: Camera, sight: Extent): InSight {
  const [seen, around]: [number[], number[]] = [[], []];
  let [n, out] = [0, 0];
  for (let c = 0; c < cells.n; c++) {
    const [x, y, half] = [cells.x[c] as number, cells.y[c] as number, halfOf(cells, c, scale) / scale];
    const dx = Math.max(sight.left - x, 0, x - sight.right);
    const dy = Math.max(sight.top - y, 0, y - sight.bottom);
    if (dx * dx + dy * dy > half * half) {
      out += cells.count[c] as number;
      continue;
    }
    n += cells.count[c] as number;
    const far = Math.hypot(Math.max(sight.right - x, x - sight.left), Math.max(sight.bottom - y, y - sight.top));
    (far < half ? around : seen).push(c);
  }
  seen.sort((a, b) => halfOf(cells, b, scale) - halfOf(cells, a, scale) || a - b);
  return { cells: seen, around, n, out };
}
