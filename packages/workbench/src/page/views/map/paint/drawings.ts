import { type Camera, type Extent, inSight, meet, type Size } from '../camera.ts';
import type { Inks } from '../inks.ts';
import type { PlaneDrawing } from '../plane-drawings.ts';
import { hatch } from './hatch.ts';
import type { Label } from './text.ts';

export interface DrawingsScene {
  readonly drawings: readonly PlaneDrawing[];
  /** Also those that are not valid then, or that the readings leave out: faint and dashed. */
  readonly showOthers: boolean;
  /** Zones in which incidents lie of which nothing nearer is known. */
  readonly hatched: ReadonlySet<string>;
  /** Zones that a source could see then, at least in part. */
  readonly covered: ReadonlySet<string>;
  /** What the label of a drawing says. */
  readonly labelOf: (drawing: PlaneDrawing) => { readonly text: string; readonly note: string };
}

/** Paints zones and lines; gives their labels, which come above everything. */
export function paintDrawings(
  context: CanvasRenderingContext2D,
  { drawings, showOthers, hatched, covered, labelOf }: DrawingsScene,
  camera: Camera,
  size: Size,
  inks: Inks,
  ratio: number,
): Label[] {
  const sight = inSight(camera, size);
  const seen = drawings.filter(({ holds, extent }) => (holds || showOthers) && meet(extent, sight));
  const pattern = {
    dots: hatch(context, 'dots', inks.quiet, ratio),
    rising: hatch(context, 'rising', inks.area, ratio),
  };
  const labels: Label[] = [];
  for (const drawing of seen) {
    const { thing, holds, hue, paths } = drawing;
    const colour = inks.hues[hue % inks.hues.length] ?? inks.mark;
    const path = onScreen(paths, camera, size);
    context.save();
    if (thing.sort === 'zone' && holds) {
      context.globalAlpha = 0.07;
      context.fillStyle = colour;
      context.fill(path, 'evenodd');
      context.globalAlpha = 1;
      // Light enough for what is written over it.
      context.globalAlpha = 0.5;
      for (const fill of [covered.has(thing.id) && pattern.dots, hatched.has(thing.id) && pattern.rising]) {
        if (!fill) continue;
        context.fillStyle = fill;
        context.fill(path, 'evenodd');
      }
    }
    context.globalAlpha = holds ? 1 : 0.6;
    context.strokeStyle = colour;
    context.lineWidth = thing.sort === 'line' ? 3 : 1.75;
    context.lineJoin = 'round';
    context.setLineDash(holds ? [] : [7, 6]);
    context.stroke(path);
    context.restore();
    const [x, y] = labelPoint(drawing, camera, size, sight);
    labels.push({ ...labelOf(drawing), x, y, colour });
  }
  return labels;
}

function onScreen(paths: readonly Float64Array[], { x, y, scale }: Camera, { width, height }: Size): Path2D {
  const path = new Path2D();
  for (const points of paths)
    for (let i = 0; i < points.length; i += 2) {
      const px = ((points[i] as number) - x) * scale + width / 2;
      const py = ((points[i + 1] as number) - y) * scale + height / 2;
      if (i === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    }
  return path;
}

/** The middle of what is seen of it: of a zone's box, or of a line's points. */
function labelPoint(
  { thing, extent, paths }: PlaneDrawing,
  camera: Camera,
  { width, height }: Size,
  sight: Extent,
): [number, number] {
  let x = (Math.max(extent.left, sight.left) + Math.min(extent.right, sight.right)) / 2;
  let y = Math.max(extent.top, sight.top);
  if (thing.sort === 'line') {
    const seen: [number, number][] = [];
    for (const path of paths)
      for (let i = 0; i < path.length; i += 2) {
        const point: [number, number] = [path[i] as number, path[i + 1] as number];
        if (point[0] > sight.left && point[0] < sight.right && point[1] > sight.top && point[1] < sight.bottom)
          seen.push(point);
      }
    [x, y] = seen[seen.length >> 1] ?? [x, y];
  }
  const below = thing.sort === 'zone' ? 16 : 0;
  const clamp = (at: number, least: number, most: number) => Math.max(least, Math.min(most, at));
  const px = (x - camera.x) * camera.scale + width / 2;
  const py = (y - camera.y) * camera.scale + height / 2 + below;
  return [clamp(px, 90, width - 90), clamp(py, 14, height - 40)];
}
