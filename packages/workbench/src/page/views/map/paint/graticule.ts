import { type Camera, inSight, type Size } from '../camera.ts';
import type { Inks } from '../inks.ts';
import { onPicture } from '../marks.ts';
import type { Plane } from '../plane.ts';
import { graticuleStep } from '../scale-bar.ts';
import { font } from './text.ts';

const SAMPLES = 40;
/** px between two numbers of degrees at least: where meridians meet, one is enough. */
const APART = 60;

/** Meridians and parallels in sight, each with its degrees at the edge of the picture. */
export function paintGraticule(
  context: CanvasRenderingContext2D,
  plane: Plane,
  camera: Camera,
  size: Size,
  inks: Inks,
  degrees: (value: number, axis: 'lon' | 'lat') => string,
): void {
  const step = graticuleStep(camera.scale);
  const { lons, lats } = boundsOf(plane, camera, size, step);
  const lines = (from: number, to: number) =>
    Array.from(
      { length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step)) + 1 },
      (_, i) => (Math.ceil(from / step) + i) * step,
    );
  const along = (from: number, to: number, bend: number) => {
    const n = Math.max(SAMPLES, Math.ceil((to - from) / bend));
    return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
  };
  const draw = (points: readonly (readonly [number, number])[]): [number, number][] => {
    const pixels = points.map(([lon, lat]) => onPicture(camera, size, ...plane.toPlane(lon, lat)));
    context.beginPath();
    pixels.forEach(([px, py], i) => {
      const [bx, by] = pixels[i - 1] ?? [px, py];
      // Over the far side of the Earth the plane has an edge.
      if (i === 0 || Math.hypot(px - bx, py - by) > 2 * size.width) context.moveTo(px, py);
      else context.lineTo(px, py);
    });
    context.stroke();
    return pixels;
  };
  context.strokeStyle = inks.grid;
  context.lineWidth = 0.75;
  context.fillStyle = inks.quiet;
  context.font = font(11);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  const written = new Set<string>();
  const places: [number, number][] = [];
  const write = (text: string, at: [number, number] | undefined, dx: number, dy: number) => {
    if (!at || written.has(text) || places.some(([x, y]) => Math.hypot(at[0] - x, at[1] - y) < APART)) return;
    written.add(text);
    places.push(at);
    context.fillText(text, at[0] + dx, at[1] + dy);
  };
  for (const lon of lines(...lons)) {
    const pixels = draw(along(...lats, 3).map((lat) => [lon, lat]));
    const low = pixels.filter(([px, py]) => px > 30 && px < size.width - 30 && py > 0 && py < size.height);
    write(degrees(turned(lon), 'lon'), crossing(low, 1, size.height - 8), 0, 0);
  }
  context.textAlign = 'left';
  for (const lat of lines(...lats)) {
    if (Math.abs(lat) >= 90) continue;
    const pixels = draw(along(...lons, 3).map((lon) => [lon, lat]));
    const high = pixels.filter(([px, py]) => px > 0 && px < size.width && py > 14 && py < size.height - 24);
    write(degrees(lat, 'lat'), crossing(high, 0, 6), 0, -4);
  }
}

/** Longitude from -180 to 180. */
const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** The point that is nearest to an edge, moved onto it. */
function crossing(points: [number, number][], axis: 0 | 1, edge: number): [number, number] | undefined {
  const nearest = points.reduce<[number, number] | undefined>(
    (best, point) => (best && Math.abs(best[axis] - edge) <= Math.abs(point[axis] - edge) ? best : point),
    undefined,
  );
  if (!nearest || Math.abs(nearest[axis] - edge) > 80) return undefined;
  return axis === 1 ? [nearest[0], edge] : [edge, nearest[1]];
}

/** Degrees in sight and a step around; all where a pole or half of the Earth is. Longitudes run on over the date line. */
function boundsOf(plane: Plane, camera: Camera, size: Size, step: number) {
  const { left, right, top, bottom } = inSight(camera, size);
  const [middle = 0] = plane.toEarth(camera.x, camera.y) ?? [];
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  let isWhole = false;
  for (let i = 0; i <= 8; i++)
    for (let j = 0; j <= 8; j++) {
      const [lon, lat] = plane.toEarth(left + ((right - left) * i) / 8, top + ((bottom - top) * j) / 8) ?? [];
      if (lon === undefined || lat === undefined) {
        isWhole = true;
        continue;
      }
      const near = middle + turned(lon - middle);
      west = Math.min(west, near);
      east = Math.max(east, near);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  const isRound = isWhole || east - west > 120 || Math.max(north, -south) > 80;
  return {
    lons: (isRound ? [-180, 180 - step] : [west - step, east + step]) as [number, number],
    lats: (isWhole ? [-90, 90] : [Math.max(-90, south - step), Math.min(90, north + step)]) as [number, number],
  };
}
