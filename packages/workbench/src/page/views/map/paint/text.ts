/** Text on the canvas that never lies over other text. */
import type { Size } from '../camera.ts';
import type { Inks } from '../inks.ts';

export interface Label {
  readonly text: string;
  /** Lines below, smaller. */
  readonly notes?: readonly string[] | undefined;
  /** Where the middle of the first line may stand, px, the best first. */
  readonly spots: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
}

/** px */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const FAMILY = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';
export const font = (px: number, weight = 400): string => `${weight} ${px}px ${FAMILY}`;

const LINE = 15;
const TRIES = [0, 1, -1, 2, -2, 3, -3] as const;

/** Paints labels one after the other; gives those that found no room. `taken` grows by what was painted. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  inks: Inks,
  taken: Box[],
  size: Size,
  tries: number = TRIES.length,
): Label[] {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const within = (x: number, half: number) => Math.max(half, Math.min(size.width - half, x));
  return labels.filter((label) => {
    context.font = font(12.5, 600);
    const width = context.measureText(label.text).width;
    context.font = font(11.5);
    const notes = label.notes ?? [];
    const half = Math.max(width, ...notes.map((note) => context.measureText(note).width)) / 2 + 3;
    const height = (1 + notes.length) * LINE;
    const box = TRIES.slice(0, tries)
      .flatMap((lines) => label.spots.map(([x, y]) => [within(x, half), y + lines * LINE] as const))
      .map(([x, y]) => ({
        left: x - half,
        right: x + half,
        top: y - LINE / 2,
        bottom: y - LINE / 2 + height,
        x,
        y,
      }))
      .find((place) => !taken.some((other) => overlap(place, other)));
    if (!box) return true;
    taken.push(box);
    // A plate under it, so that it is read over hatches and lines.
    context.globalAlpha = 0.82;
    context.fillStyle = inks.paper;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 3);
    context.fill();
    context.globalAlpha = 1;
    written(context, label.text, box.x, box.y, font(12.5, 600), label.colour);
    notes.forEach((note, i) => {
      written(context, note, box.x, box.y + (i + 1) * LINE, font(11.5), inks.ink);
    });
    return false;
  });
}

function written(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  face: string,
  colour: string,
): void {
  context.font = face;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
