/** What a strip of incidents shows: each alone where there is room, else counts. Both know what lies at a place. */
import { type Bins, binsOf, type IncidentIndex, singlesIn } from './incident-index.ts';
import { packed } from './pack.ts';
import { type TimeWindow, xOf } from './scale.ts';

export interface SingleItem {
  readonly incident: number;
  readonly state: number;
  readonly from: number;
  readonly to: number;
  /** px */
  readonly x1: number;
  readonly x2: number;
  readonly row: number;
}
export type Items =
  | { readonly kind: 'singles'; readonly all: readonly SingleItem[]; readonly rows: number }
  | { readonly kind: 'bins'; readonly bins: Bins; readonly most: number };

/** More than these are counted even where they had room: a crowd of marks is no picture. */
const MOST_SINGLES = 400;
/** px: an instant drawn thinner would not be seen. */
export const NARROWEST_MARK = 7;
const BIN_WIDTH = 5;

/** @param rows how many marks have room above each other */
export function itemsOf(index: IncidentIndex, window: TimeWindow, width: number, rows: number): Items {
  const singles = singlesIn(index, window, MOST_SINGLES);
  if (singles !== undefined) {
    const placed = singles.map((single) => {
      const x1 = xOf(window, width, Math.max(single.from, window.from));
      const x2 = xOf(window, width, Math.min(single.to, window.to));
      return { ...single, x1, x2: Math.max(x2, x1 + NARROWEST_MARK) };
    });
    placed.sort((a, b) => a.x1 - b.x1 || a.incident - b.incident);
    const lanes = packed(placed, 2, rows);
    if (lanes !== undefined) {
      const all = placed.map((single, i) => ({ ...single, row: lanes[i] ?? 0 }));
      return { kind: 'singles', all, rows: Math.max(1, ...lanes.map((row) => row + 1)) };
    }
  }
  const bins = binsOf(index, window, ((window.to - window.from) / Math.max(1, width)) * BIN_WIDTH);
  let most = 0;
  for (let b = 0; b < bins.n; b++) most = Math.max(most, (bins.certain[b] ?? 0) + (bins.possible[b] ?? 0));
  return { kind: 'bins', bins, most };
}

/** The number of the item at a place (px), in the order of time; -1: none. Of singles the row counts too, where it is given. */
export function itemAt(items: Items, window: TimeWindow, width: number, x: number, row?: number): number {
  if (items.kind === 'singles')
    return items.all.findIndex(
      (item) => item.x1 - 2 <= x && x <= item.x2 + 2 && (row === undefined || item.row === row),
    );
  const at = window.from + (x / width) * (window.to - window.from);
  const b = Math.floor((at - items.bins.from) / items.bins.length);
  return b >= 0 && b < items.bins.n ? b : -1;
}

/** The next item that holds something, from `current` on in a direction; `current` where there is none. */
export function nextItem(items: Items, current: number, direction: 1 | -1): number {
  const n = items.kind === 'singles' ? items.all.length : items.bins.n;
  for (let i = current + direction; i >= 0 && i < n; i += direction) if (isFull(items, i)) return i;
  return current;
}

function isFull(items: Items, i: number): boolean {
  if (items.kind === 'singles') return true;
  const { none, possible, certain } = items.bins;
  return (none[i] ?? 0) + (possible[i] ?? 0) + (certain[i] ?? 0) > 0;
}
