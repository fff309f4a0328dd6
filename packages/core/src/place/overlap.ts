/** How one drawn zone lies to another. */
import type { Area } from './area.ts';

/** `unclear`: they overlap, or their borders meet. */
export type Overlap = 'inside' | 'disjoint' | 'unclear';

/** Whether area `a` lies inside area `b`, or wholly outside it. */
export function overlap(a: Area, b: Area): Overlap {
  if (a.pieces.n === 0 || b.pieces.n === 0 || bordersMeet(a, b)) return 'unclear';
  const aInB = a.corners.map(([lon = 0, lat = 0]) => b.contains(lon, lat));
  const bReachesIntoA = b.corners.some(([lon = 0, lat = 0]) => a.contains(lon, lat));
  if (bReachesIntoA) return 'unclear';
  if (aInB.every((inside) => inside)) return 'inside';
  return aInB.some((inside) => inside) ? 'unclear' : 'disjoint';
}

function bordersMeet(a: Area, b: Area): boolean {
  const { lon0, lat0, lon1, lat1 } = a.pieces;
  for (let i = 0; i < a.pieces.n; i++) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [lon0[i], lat0[i], lon1[i], lat1[i]];
    const box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const;
    if (b.index.collides(...box, (j) => meet(x0, y0, x1, y1, b, j))) return true;
  }
  return false;
}

/** Whether two pieces whose boxes overlap have a point in common: the ends of each lie on both sides of the other, or on it. */
function meet(x0: number, y0: number, x1: number, y1: number, { pieces }: Area, j: number): boolean {
  const [u0 = 0, v0 = 0, u1 = 0, v1 = 0] = [pieces.lon0[j], pieces.lat0[j], pieces.lon1[j], pieces.lat1[j]];
  return (
    side(x0, y0, x1, y1, u0, v0) * side(x0, y0, x1, y1, u1, v1) <= 0 &&
    side(u0, v0, u1, v1, x0, y0) * side(u0, v0, u1, v1, x1, y1) <= 0
  );
}

function side(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  return Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
}
