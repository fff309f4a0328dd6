import type { Camera, Size } from '../camera.ts';
import { type Cells, halfOf, type InSight, isVague, markHalf } from '../cells.ts';
import type { Inks } from '../inks.ts';
import { onPicture } from '../marks.ts';
import type { Plane } from '../plane.ts';
import { font } from './text.ts';

/** Certain: a whole outline. Possible: a dashed one. Both in one cell: the mark of what is certain within a dashed ring. */
const DASH: readonly number[] = [3, 2.5];

export function paintMarks(
  context: CanvasRenderingContext2D,
  cells: Cells,
  { cells: seen }: InSight,
  plane: Plane,
  camera: Camera,
  size: Size,
  inks: Inks,
): void {
  for (const c of seen) if (isVague(cells, c, camera.scale)) paintArea(context, cells, c, plane, camera, size, inks);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const c of seen) paintMark(context, cells, c, camera, size, inks);
  context.setLineDash([]);
}

function paintArea(
  context: CanvasRenderingContext2D,
  cells: Cells,
  c: number,
  plane: Plane,
  camera: Camera,
  size: Size,
  inks: Inks,
): void {
  const [px, py] = onPicture(camera, size, cells.x[c] as number, cells.y[c] as number);
  const half = halfOf(cells, c, camera.scale);
  const { a, b, turn } = plane.discAt(cells.x[c] as number, cells.y[c] as number);
  context.beginPath();
  context.ellipse(px, py, half * a, half * b, turn, 0, 2 * Math.PI);
  context.globalAlpha = 0.13;
  context.fillStyle = inks.area;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = inks.area;
  context.lineWidth = 1.4;
  context.setLineDash((cells.certain[c] as number) > 0 ? [] : DASH);
  context.stroke();
}

function paintMark(
  context: CanvasRenderingContext2D,
  cells: Cells,
  c: number,
  camera: Camera,
  size: Size,
  inks: Inks,
): void {
  const count = cells.count[c] as number;
  const vague = isVague(cells, c, camera.scale);
  // A vague place has no dot: its area is the mark, and a number stands in it where it is more than one.
  if (vague && count === 1) return;
  const [px, py] = onPicture(camera, size, cells.x[c] as number, cells.y[c] as number);
  const [certain, none] = [cells.certain[c] as number, cells.none[c] as number];
  const half = markHalf(count);
  context.setLineDash([]);
  if (!vague) {
    shape(context, px, py, half, count);
    context.fillStyle = certain > 0 ? inks.mark : inks.paper;
    context.fill();
    context.strokeStyle = certain > 0 ? inks.paper : inks.mark;
    context.lineWidth = 1.5;
    context.setLineDash(certain > 0 ? [] : DASH);
    context.stroke();
    if (certain > 0 && certain < count) {
      shape(context, px, py, half + 2.5, count);
      context.strokeStyle = inks.mark;
      context.setLineDash(DASH);
      context.stroke();
    }
  }
  context.setLineDash([]);
  if (count === 1) {
    if (none === 1) crossed(context, px, py, inks);
    return;
  }
  context.font = font(11.5, 600);
  if (vague) {
    context.lineWidth = 3;
    context.strokeStyle = inks.paper;
    context.strokeText(String(count), px, py);
  }
  context.fillStyle = !vague && certain > 0 ? inks.paper : inks.ink;
  context.fillText(String(count), px, py + 0.5);
}

/** One place is round; what several share is a rounded square, so that it is not taken for a place. */
function shape(context: CanvasRenderingContext2D, px: number, py: number, half: number, count: number): void {
  context.beginPath();
  if (count === 1) context.arc(px, py, half, 0, 2 * Math.PI);
  else context.roundRect(px - half, py - 10, 2 * half, 20, 6);
}

function crossed(context: CanvasRenderingContext2D, px: number, py: number, inks: Inks): void {
  context.beginPath();
  context.moveTo(px - 3, py - 3);
  context.lineTo(px + 3, py + 3);
  context.moveTo(px - 3, py + 3);
  context.lineTo(px + 3, py - 3);
  context.strokeStyle = inks.mark;
  context.stroke();
}
