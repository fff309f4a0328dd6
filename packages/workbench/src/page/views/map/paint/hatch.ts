/** Hatches: what is somewhere in a zone, where a monitor could see, and along an edge: who drew it. */
import { EDGE_TILE, EDGES, type Segment } from '../edges.ts';

/** A number: that of who drew. */
export type Hatch = 'rising' | 'dots' | number;
const TILE = 12;
const RISING: readonly Segment[] = [
  [0, 12, 12, 0],
  [-12, 12, 0, 0],
  [12, 12, 24, 0],
];
const known = new Map<string, CanvasPattern>();

/** @param ratio device px a CSS px */
export function hatch(
  context: CanvasRenderingContext2D,
  sort: Hatch,
  colour: string,
  ratio: number,
): CanvasPattern | null {
  const key = `${sort} ${colour} ${ratio}`;
  const before = known.get(key);
  if (before) return before;
  const made = context.createPattern(tileOf(sort, colour, ratio), 'repeat');
  if (!made) return null;
  const { wide } = measures(sort, ratio);
  made.setTransform(new DOMMatrix().scale(wide / Math.round(wide * ratio)));
  // Colours change with the look of the page, and the ratio with the zoom of the browser.
  if (known.size > 60) known.clear();
  known.set(key, made);
  return made;
}

function measures(sort: Hatch, ratio: number) {
  const wide = typeof sort === 'number' ? EDGE_TILE : TILE;
  return { wide, device: Math.round(wide * ratio) };
}

function tileOf(sort: Hatch, colour: string, ratio: number): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  const { wide, device } = measures(sort, ratio);
  tile.width = device;
  tile.height = device;
  const pen = tile.getContext('2d');
  if (!pen) return tile;
  pen.scale(device / wide, device / wide);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  if (sort === 'dots') {
    pen.arc(TILE / 2, TILE / 2, 1.1, 0, 7);
    pen.fill();
    return tile;
  }
  for (const [x1, y1, x2, y2] of sort === 'rising' ? RISING : (EDGES[sort % EDGES.length] ?? [])) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  }
  pen.stroke();
  return tile;
}
