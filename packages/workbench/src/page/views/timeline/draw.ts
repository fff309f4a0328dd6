/** Draws strips of incidents on a canvas. One ink: certain is full, possible is hatched in a dashed outline, refuted is crossed out. */
import { CERTAIN_STATE, NONE_STATE } from './item-words.ts';
import type { Items } from './items.ts';
import { type TimeWindow, xOf } from './scale.ts';

export interface Strip {
  readonly items: Items;
  readonly window: TimeWindow;
  /** px */
  readonly width: number;
  readonly height: number;
  /** Number of the item that is pointed at; -1: none. */
  readonly current: number;
}
export interface Inks {
  readonly ink: string;
  readonly paper: string;
  readonly focus: string;
}

export function drawStrip(context: CanvasRenderingContext2D, strip: Strip, inks: Inks): void {
  const hatching = hatchingOf(context, inks);
  context.lineWidth = 1;
  if (strip.items.kind === 'singles') drawSingles(context, strip, inks, hatching);
  else drawBins(context, strip, inks, hatching);
}

/** px: of one incident among very many something must be seen. */
const LOWEST_BAR = 2;

function drawBins(context: CanvasRenderingContext2D, strip: Strip, inks: Inks, hatching: CanvasPattern | string): void {
  if (strip.items.kind !== 'bins') return;
  const { bins, most } = strip.items;
  const room = strip.height - 2;
  const tall = (count: number) => (count === 0 ? 0 : Math.max(LOWEST_BAR, (count / most) * room));
  for (let b = 0; b < bins.n; b++) {
    const x1 = xOf(strip.window, strip.width, bins.from + b * bins.length);
    const x2 = xOf(strip.window, strip.width, bins.from + (b + 1) * bins.length);
    const width = Math.max(1, x2 - x1 - 1);
    const [certain, possible] = [tall(bins.certain[b] ?? 0), tall(bins.possible[b] ?? 0)];
    const isCurrent = b === strip.current;
    context.fillStyle = isCurrent ? inks.focus : inks.ink;
    if (certain > 0) context.fillRect(x1, strip.height - certain, width, certain);
    if (possible > 0) {
      const top = Math.max(0, strip.height - certain - possible);
      context.fillStyle = hatching;
      context.fillRect(x1, top, width, possible);
      context.strokeStyle = isCurrent ? inks.focus : inks.ink;
      context.strokeRect(x1 + 0.5, top + 0.5, Math.max(0.5, width - 1), Math.max(0.5, possible - 1));
    }
  }
}

function drawSingles(
  context: CanvasRenderingContext2D,
  { items, height, current }: Strip,
  inks: Inks,
  hatching: CanvasPattern | string,
): void {
  if (items.kind !== 'singles') return;
  const pitch = Math.min(14, height / items.rows);
  items.all.forEach(({ x1, x2, row, state }, i) => {
    const [width, tall] = [x2 - x1, Math.max(3, pitch - 2)];
    const top = height - (row + 1) * pitch + (pitch - tall) / 2;
    context.beginPath();
    context.roundRect(x1 + 0.5, top + 0.5, width - 1, tall - 1, Math.min(3, tall / 3));
    context.strokeStyle = i === current ? inks.focus : inks.ink;
    context.fillStyle = state === CERTAIN_STATE ? context.strokeStyle : state === NONE_STATE ? inks.paper : hatching;
    context.setLineDash(state === CERTAIN_STATE ? [] : [3, 2]);
    context.fill();
    context.stroke();
    context.setLineDash([]);
    if (state === NONE_STATE) {
      context.beginPath();
      context.moveTo(x1 + 1, top + 1);
      context.lineTo(x2 - 1, top + tall - 1);
      context.moveTo(x1 + 1, top + tall - 1);
      context.lineTo(x2 - 1, top + 1);
      context.stroke();
    }
    if (i === current) {
      context.strokeStyle = inks.focus;
      context.strokeRect(x1 - 2, top - 2, width + 4, tall + 4);
    }
  });
}

function hatchingOf(context: CanvasRenderingContext2D, { ink, paper }: Inks): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 4;
  tile.height = 4;
  const brush = tile.getContext('2d');
  if (!brush) return paper;
  brush.fillStyle = paper;
  brush.fillRect(0, 0, 4, 4);
  brush.strokeStyle = ink;
  brush.lineWidth = 0.8;
  brush.beginPath();
  for (const shift of [-4, 0, 4]) {
    brush.moveTo(shift, 4);
    brush.lineTo(shift + 4, 0);
  }
  brush.stroke();
  return context.createPattern(tile, 'repeat') ?? paper;
}
