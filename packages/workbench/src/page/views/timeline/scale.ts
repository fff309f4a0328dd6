/** The part of time that is shown, and where an instant lies in it. Instants in ms, places in px from where time begins on the screen. */

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** An hour: what lies closer together is told by words, not by distance. */
export const SHORTEST = 3_600_000;

export const lengthOf = ({ from, to }: TimeWindow): number => to - from;

export const xOf = (window: TimeWindow, width: number, at: number): number =>
  ((at - window.from) / lengthOf(window)) * width;

export const timeAt = (window: TimeWindow, width: number, x: number): number =>
  window.from + (x / width) * lengthOf(window);

/** Longer by `factor`, with `at` where it was. Never shorter than an hour. */
export function zoomed(window: TimeWindow, at: number, factor: number): TimeWindow {
  const wanted = lengthOf(window) * factor;
  const exact = Math.max(wanted, Math.min(SHORTEST, lengthOf(window))) / lengthOf(window);
  return { from: at - (at - window.from) * exact, to: at + (window.to - at) * exact };
}

/** Moved by a part of its length: 1 is one whole window later. */
export function moved(window: TimeWindow, part: number): TimeWindow {
  const by = lengthOf(window) * part;
  return { from: window.from + by, to: window.to + by };
}

/** As near to the window as the whole allows: nobody gets lost where there is nothing. */
export function within(window: TimeWindow, whole: TimeWindow): TimeWindow {
  if (lengthOf(window) >= lengthOf(whole)) return whole;
  const by = Math.max(0, whole.from - window.from) + Math.min(0, whole.to - window.to);
  return { from: window.from + by, to: window.to + by };
}

/** From the first to the last of these instants, with room at both ends. */
export function around(instants: readonly number[], fallback: number): TimeWindow {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of instants) {
    if (!Number.isFinite(at)) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  if (from > to) [from, to] = [fallback, fallback];
  const room = Math.max((to - from) * 0.03, SHORTEST);
  return { from: from - room, to: to + room };
}
