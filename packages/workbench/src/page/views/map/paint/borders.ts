import type { Border } from '../borders.ts';
import { type Camera, type Extent, meet } from '../camera.ts';
import type { Inks } from '../inks.ts';

/** Thin, neutral and broken, so that they are taken for no line of an agreement. The context is in metres of the plane. */
export function paintBorders(
  context: CanvasRenderingContext2D,
  borders: readonly Border[],
  sight: Extent,
  { scale }: Camera,
  inks: Inks,
): void {
  context.save();
  context.strokeStyle = inks.shore;
  context.lineWidth = 1 / scale;
  context.setLineDash([6 / scale, 2 / scale, 1.5 / scale, 2 / scale]);
  for (const { path, extent } of borders) if (meet(extent, sight)) context.stroke(path);
  context.restore();
}
