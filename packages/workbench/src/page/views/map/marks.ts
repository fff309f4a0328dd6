/** What is under a pointer. */
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
