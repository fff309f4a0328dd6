import { type Camera, inSight, type Size } from '../camera.ts';
import type { Inks } from '../inks.ts';
import { onPicture } from '../marks.ts';
import type { Whereabouts } from '../whereabouts.ts';

/** Places of which one or another is meant: dotted rings, that stand in no cell and in no number. */
export function paintRivals(
  context: CanvasRenderingContext2D,
  places: readonly number[],
  { x, y, radius }: Whereabouts,
  camera: Camera,
  size: Size,
  inks: Inks,
): void {
  const sight = inSight(camera, size, 20);
  context.strokeStyle = inks.area;
  context.lineWidth = 1.5;
  context.setLineDash([1.5, 3]);
  for (const p of places) {
    const [px, py] = [x[p] as number, y[p] as number];
    if (!(px > sight.left && px < sight.right && py > sight.top && py < sight.bottom)) continue;
    context.beginPath();
    context.arc(...onPicture(camera, size, px, py), Math.max(6, (radius[p] as number) * camera.scale), 0, 7);
    context.stroke();
  }
  context.setLineDash([]);
}
