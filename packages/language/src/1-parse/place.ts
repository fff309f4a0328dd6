/** A stretch of the file, in offsets of the original text: `start` included, `end` not. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word as written, with its place. */
export interface Ref extends Place {
  readonly text: string;
}

/** The place that covers both. */
export function span(a: Place, b: Place): Place {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
