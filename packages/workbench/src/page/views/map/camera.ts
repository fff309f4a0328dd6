/** What part of the plane the picture shows. */
import { EARTH, type Plane } from './plane.ts';

export interface Camera {
  /** Middle of the picture on the plane, metres. */
  readonly x: number;
  readonly y: number;
  /** px a metre */
  readonly scale: number;
}
/** px */
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Metres on the plane. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A metre is never wider than this, px: no base map and no report is finer. */
const CLOSEST = 1;
const MARGIN = 40;
/** So wide at least is what is shown at first, metres: a single point says nothing about its surroundings. */
const NARROWEST = 20_000;

export const WORLD: Extent = { left: -2 * EARTH, top: -2 * EARTH, right: 2 * EARTH, bottom: 2 * EARTH };

export function extentOf(xs: Float64Array, ys: Float64Array, reach: (i: number) => number): Extent | undefined {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  xs.forEach((x, i) => {
    const [y, r] = [ys[i] ?? Number.NaN, reach(i)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    extent.left = Math.min(extent.left, x - r);
    extent.right = Math.max(extent.right, x + r);
    extent.top = Math.min(extent.top, y - r);
    extent.bottom = Math.max(extent.bottom, y + r);
  });
  return extent.left > extent.right ? undefined : extent;
}

export function joined(a: Extent | undefined, b: Extent | undefined): Extent | undefined {
  if (!a || !b) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export const meet = (a: Extent, b: Extent): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Shows the whole of an extent, with room around it. */
export function fitted(extent: Extent, { width, height }: Size): Camera {
  const across = Math.max(NARROWEST, extent.right - extent.left);
  const down = Math.max(NARROWEST, extent.bottom - extent.top);
  const room = (px: number) => Math.max(px / 2, px - 2 * MARGIN);
  return clamped(
    {
      x: (extent.left + extent.right) / 2,
      y: (extent.top + extent.bottom) / 2,
      scale: Math.min(room(width) / across, room(height) / down),
    },
    { width, height },
  );
}

/** Neither nearer than anything is known, nor farther than the whole Earth, nor beside it. */
export function clamped({ x, y, scale }: Camera, { width, height }: Size): Camera {
  const least = Math.min(width, height) / (4.2 * EARTH);
  const within = (at: number) => Math.max(-2 * EARTH, Math.min(2 * EARTH, at));
  return { x: within(x), y: within(y), scale: Math.max(least, Math.min(CLOSEST, scale)) };
}

/** Zooms so that what is at a point of the picture (px) stays there. */
export function zoomed(camera: Camera, size: Size, factor: number, px = size.width / 2, py = size.height / 2): Camera {
  const scale = clamped({ ...camera, scale: camera.scale * factor }, size).scale;
  const [dx, dy] = [px - size.width / 2, py - size.height / 2];
  const [x, y] = [camera.x + dx / camera.scale - dx / scale, camera.y + dy / camera.scale - dy / scale];
  return clamped({ x, y, scale }, size);
}

/** Moves what is seen by some px to the right and down. */
export function panned(camera: Camera, size: Size, px: number, py: number): Camera {
  return clamped({ ...camera, x: camera.x - px / camera.scale, y: camera.y - py / camera.scale }, size);
}

/** The part of the plane in sight, and `around` it, px. */
export function inSight({ x, y, scale }: Camera, { width, height }: Size, around = 0): Extent {
  const [dx, dy] = [(width / 2 + around) / scale, (height / 2 + around) / scale];
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}

/** For the address: latitude, longitude, and how many kilometres the shorter side shows, whatever the size of the picture. */
export function cameraText(plane: Plane, { x, y, scale }: Camera, { width, height }: Size): string {
  const [lon = 0, lat = 0] = plane.toEarth(x, y) ?? [];
  const km = Math.min(width, height) / scale / 1000;
  return `${lat.toFixed(4)},${lon.toFixed(4)},${Number(km.toPrecision(4))}km`;
}

/** Undefined where the text is none of `cameraText`. */
export function cameraOf(plane: Plane, text: string | undefined, size: Size): Camera | undefined {
  const [, lat, lon, km] = /^(-?[\d.]+),(-?[\d.]+),([\d.e+]+)km$/.exec(text ?? '') ?? [];
  if (lat === undefined || lon === undefined || km === undefined) return undefined;
  const [north, east, across] = [Number(lat), Number(lon), Number(km)];
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180 && across > 0)) return undefined;
  const [x, y] = plane.toPlane(east, north);
  return clamped({ x, y, scale: Math.min(size.width, size.height) / (across * 1000) }, size);
}
