/** Drawings of zones and lines in a world (6.2), measured the plain way: every edge, on a flat map around the point. */
import type { Agreement } from '../agreement/form.ts';
import type { Where } from '../record/report.ts';
import type { World } from './world.ts';

type Position = readonly number[];
/** Zones: polygons of rings; lines: the paths as one polygon. */
type Drawn = readonly (readonly (readonly Position[])[])[];
interface Rival {
  readonly id: string;
  readonly shape: Drawn | undefined;
}

/** Metres of one degree, near the equator, where the drawings of random agreements lie. */
const DEGREE = 111_195;

/** Whether the drawing that counts may differ from one instant to another, or from world to world. */
export const hasDrawings = ({ zones, lines }: Agreement): boolean =>
  [...zones, ...lines].some(({ drawings }) => drawings !== undefined);

/** The drawings valid at `t`. */
function validAt({ setting: { agreement } }: World, name: string, t: number): Rival[] {
  const zone = agreement.zones.find(({ id }) => id === name);
  const line = agreement.lines.find(({ id }) => id === name);
  const all = [
    ...(zone?.shape ? [{ shape: zone.shape }] : []),
    ...(zone?.drawings ?? []),
    ...(line?.shape ? [{ shape: [line.shape] }] : []),
    ...(line?.drawings ?? []).map((each) => ({ ...each, shape: each.shape && [each.shape] })),
  ];
  return all.flatMap((each, i) => {
    const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = 'by' in each ? each : {};
    return from <= t && t < until ? [{ id: `${i}`, shape: each.shape }] : [];
  });
}

/** Which drawings are valid at `t`, as one word. */
export const drawnAs = (world: World, name: string, t: number): string =>
  validAt(world, name, t)
    .map(({ id }) => id)
    .join();

/** The drawing that the world takes; undefined: undrawn. */
export function drawingAt(world: World, name: string, t: number): Drawn | undefined {
  const rivals = validAt(world, name, t);
  const [only] = rivals;
  if (rivals.length <= 1) return only?.shape;
  const key = rivals.map(({ id }) => id).join();
  return world.choose(`drawing of ${name} among ${key}`, rivals).shape;
}

/** How the report's disc lies to the drawing; undefined where the report gives no point. */
export function discIn(shape: Drawn, where: Where | undefined): 'in' | 'out' | 'touches' | undefined {
  if (!where?.point) return undefined;
  if (metresTo(shape, where.point) <= (where.radius ?? 0)) return 'touches';
  return isInside(shape, where.point) ? 'in' : 'out';
}

/** Least and greatest distance of the report's disc to the edges of the drawing. Metres. */
export function metresFrom(shape: Drawn, where: Where | undefined): readonly [low: number, high: number] | undefined {
  if (!where?.point) return undefined;
  const metres = metresTo(shape, where.point);
  return [Math.max(0, metres - (where.radius ?? 0)), metres + (where.radius ?? 0)];
}

/** How one drawing lies to another. */
export function lies(a: Drawn, b: Drawn): 'inside' | 'disjoint' | 'unclear' {
  const edges = (shape: Drawn) => shape.flat().flatMap((ring) => ring.slice(1).map((end, i) => [ring[i] ?? [], end]));
  if (edges(a).some(([p = [], q = []]) => edges(b).some(([r = [], s = []]) => meet(p, q, r, s)))) return 'unclear';
  const corners = (shape: Drawn) => shape.flat().flatMap((ring) => ring.slice(0, 1));
  if (corners(b).some((each) => isInside(a, each))) return 'unclear';
  const inside = corners(a).map((each) => isInside(b, each));
  return inside.every(Boolean) ? 'inside' : inside.some(Boolean) ? 'unclear' : 'disjoint';
}

function meet(p: Position, q: Position, r: Position, s: Position): boolean {
  const turn = (a: Position, b: Position, c: Position) =>
    Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));
  const overlap = (of: (a: Position) => number) =>
    Math.min(of(p), of(q)) <= Math.max(of(r), of(s)) && Math.min(of(r), of(s)) <= Math.max(of(p), of(q));
  return overlap(x) && overlap(y) && turn(p, q, r) * turn(p, q, s) <= 0 && turn(r, s, p) * turn(r, s, q) <= 0;
}

const x = ([lon = 0]: Position): number => lon;
const y = ([, lat = 0]: Position): number => lat;

function isInside(shape: Drawn, point: Position): boolean {
  return shape.some((rings) => {
    const crossings = rings.flatMap((ring) =>
      ring.slice(1).filter((b, i) => {
        const a = ring[i] ?? [];
        if (y(a) > y(point) === y(b) > y(point)) return false;
        return x(point) < x(a) + ((y(point) - y(a)) / (y(b) - y(a))) * (x(b) - x(a));
      }),
    );
    return crossings.length % 2 === 1;
  });
}

function metresTo(shape: Drawn, point: Position): number {
  const distances = shape.flat().flatMap((path) => path.slice(1).map((b, i) => toEdge(path[i] ?? [], b, point)));
  return DEGREE * Math.min(...distances);
}

function toEdge(a: Position, b: Position, point: Position): number {
  const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
  const along = dx === 0 && dy === 0 ? 0 : ((x(point) - x(a)) * dx + (y(point) - y(a)) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x(point) - x(a) - t * dx, y(point) - y(a) - t * dy);
}
