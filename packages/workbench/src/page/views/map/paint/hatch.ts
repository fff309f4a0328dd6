/** Hatches: what is somewhere in a zone, and where a monitor could see. */

export type Hatch = 'rising' | 'dots';
const TILE = 12;

/** @param ratio device px a CSS px */
export function hatch(
  context: CanvasRenderingContext2D,
  sort: Hatch,
  colour: string,
  ratio: number,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = Math.round(TILE * ratio);
  tile.height = tile.width;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.scale(tile.width / TILE, tile.width / TILE);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  if (sort === 'dots') pen.arc(TILE / 2, TILE / 2, 1.1, 0, 7);
  else
    for (const [from, to] of [
      [0, TILE],
      [-TILE, 0],
      [TILE, 2 * TILE],
    ] as const) {
      pen.moveTo(from, TILE);
      pen.lineTo(to, 0);
    }
  if (sort === 'dots') pen.fill();
  else pen.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(TILE / tile.width));
  return pattern;
}
