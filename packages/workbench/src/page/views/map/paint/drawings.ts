import { type Camera, type Extent, inSight, type Size } from '../camera.ts';
import type { Inks } from '../inks.ts';
import { type DrawingsShown, type PlaneDrawing, shownDrawings } from '../plane-drawings.ts';
import { hatch } from './hatch.ts';
import type { Label } from './text.ts';

export interface DrawingsScene extends DrawingsShown {
  /** Zones that a source could see then, at least in part. */
  readonly covered: ReadonlySet<string>;
  /** What the label of a drawing says. */
  readonly labelOf: (drawing: PlaneDrawing) => { readonly text: string; readonly notes: readonly string[] };
}

/** Paints zones and lines; gives their labels, which come above everything. */
export function paintDrawings(
  context: CanvasRenderingContext2D,
  scene: DrawingsScene,
  camera: Camera,
  size: Size,
  inks: Inks,
  ratio: number,
): Label[] {
  const { hatched, rivalAreas, covered, labelOf } = scene;
  const sight = inSight(camera, size);
  const labels: Label[] = [];
  for (const one of shownDrawings(scene, sight)) {
    const { thing, drawing, holds, drawer, paths } = one;
    const colour = inks.hues[drawer % inks.hues.length] ?? inks.mark;
    const path = onScreen(paths, camera, size);
    const isZone = thing.sort === 'zone';
    const fill = (alpha: number, style: string | CanvasPattern | null) => {
      context.globalAlpha = alpha;
      context.fillStyle = style ?? 'transparent';
      context.fill(path, 'evenodd');
    };
    context.save();
    if (isZone && holds) {
      fill(0.07, colour);
      if (covered.has(thing.id)) fill(0.5, hatch(context, 'dots', inks.quiet, ratio));
    }
    // Light enough for what is written over it.
    if (hatched.has(drawing)) fill(0.5, hatch(context, 'rising', inks.area, ratio));
    context.lineJoin = 'round';
    paintEdge(context, path, isZone, hatch(context, drawer, colour, ratio), holds);
    context.globalAlpha = holds ? 1 : 0.6;
    context.strokeStyle = colour;
    context.lineWidth = isZone ? 1.75 : 3;
    context.setLineDash(holds ? [] : [7, 6]);
    context.stroke(path);
    if (rivalAreas.has(drawing)) {
      context.globalAlpha = 1;
      context.strokeStyle = inks.area;
      context.lineWidth = 3;
      context.setLineDash([1.5, 3]);
      context.stroke(path);
    }
    context.restore();
    labels.push({ ...labelOf(one), spots: labelSpots(one, camera, size, sight), colour });
  }
  return labels;
}

/** px */
const EDGE = 7;
const INSIDE = 16;

/** A band along the edge by whose pattern it is told who drew it: inside of a zone, on both sides of a line. */
function paintEdge(
  context: CanvasRenderingContext2D,
  path: Path2D,
  isZone: boolean,
  pattern: CanvasPattern | null,
  holds: boolean,
): void {
  if (!pattern) return;
  context.save();
  if (isZone) context.clip(path, 'evenodd');
  context.globalAlpha = holds ? 0.85 : 0.4;
  context.strokeStyle = pattern;
  context.lineWidth = 2 * EDGE;
  context.stroke(path);
  context.restore();
}

export function onScreen(paths: readonly Float64Array[], { x, y, scale }: Camera, { width, height }: Size): Path2D {
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

/** In the middle of what is seen of it, or aside: of a zone's box at the top and the bottom, of a line along it. */
function labelSpots(
  { thing, extent, paths }: PlaneDrawing,
  camera: Camera,
  { width, height }: Size,
  sight: Extent,
): [number, number][] {
  const [left, right] = [Math.max(extent.left, sight.left), Math.min(extent.right, sight.right)];
  const [top, bottom] = [Math.max(extent.top, sight.top), Math.min(extent.bottom, sight.bottom)];
  const clamp = (at: number, least: number, most: number) => Math.max(least, Math.min(most, at));
  const spot = (x: number, y: number, below = 0): [number, number] => [
    clamp((x - camera.x) * camera.scale + width / 2, 90, width - 90),
    clamp((y - camera.y) * camera.scale + height / 2 + below, 14, height - 50),
  ];
  const along = [2, 1, 3].map((quarter) => left + ((right - left) * quarter) / 4);
  if (thing.sort === 'zone')
    return [...along.map((x) => spot(x, top, INSIDE)), ...along.map((x) => spot(x, bottom, -3 * INSIDE))];
  const seen: [number, number][] = [];
  for (const path of paths)
    for (let i = 0; i < path.length; i += 2) {
      const [x, y] = [path[i] as number, path[i + 1] as number];
      if (x > sight.left && x < sight.right && y > sight.top && y < sight.bottom) seen.push([x, y]);
    }
  const points = [2, 1, 3].flatMap((quarter) => {
    const point = seen[Math.floor((seen.length * quarter) / 4)];
    return point ? [spot(...point, INSIDE)] : [];
  });
  return points.length > 0 ? points : [spot((left + right) / 2, top)];
}
