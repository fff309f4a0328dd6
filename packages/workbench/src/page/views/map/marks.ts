/** What is under a pointer, and in which order the keyboard goes through what is seen. */
import type { Camera, Size } from './camera.ts';
import { type Cells, halfOf } from './cells.ts';

/** px: a mark can be hit so far from its middle, as targets of 24 px can. */
const TARGET = 12;

/** The smallest of the cells in sight that a point of the picture (px) lies in; undefined: none. */
export function cellAt(
  cells: Cells,
  inSight: readonly number[],
  camera: Camera,
  size: Size,
  px: number,
  py: number,
): number | undefined {
  let [found, least]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const c of inSight) {
    const half = Math.max(TARGET, halfOf(cells, c, camera.scale));
    const [x, y] = onPicture(camera, size, cells.x[c] as number, cells.y[c] as number);
    const away = Math.hypot(px - x, py - y);
    // Of marks that are as small as each other the nearer one.
    const rank = half * 1e4 + away;
    if (away <= half && rank < least) [found, least] = [c, rank];
  }
  return found;
}

/** Where a point of the plane is in the picture, px. */
export function onPicture(camera: Camera, { width, height }: Size, x: number, y: number): [px: number, py: number] {
  return [(x - camera.x) * camera.scale + width / 2, (y - camera.y) * camera.scale + height / 2];
}

/** px: marks whose heights differ by less stand in one line. */
const LINE = 40;

/** As one reads: line by line from the north, each from the west (from the east where text runs so). */
export function readingOrder(
  cells: Cells,
  inSight: readonly number[],
  { scale }: Camera,
  isFromEast: boolean,
): number[] {
  const line = (c: number) => Math.floor(((cells.y[c] as number) * scale) / LINE);
  const along = (c: number) => (cells.x[c] as number) * (isFromEast ? -1 : 1);
  return [...inSight].sort((a, b) => line(a) - line(b) || along(a) - along(b) || a - b);
}
