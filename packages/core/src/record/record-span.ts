import type { RecordStore } from './store.ts';

/** First and last instant of which a record speaks (ms, both included); undefined where it speaks of none. */
export interface RecordSpan {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/**
 * First and last instant of which a record speaks: what happened, and when it was said and known (semantics 3.5). Of an
 * open period only the start counts.
 * @param knownAt only reports known by then (ms)
 */
export function recordSpan(record: RecordStore, knownAt: number = Number.POSITIVE_INFINITY): RecordSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const see = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  };
  for (const { from, to, known, usedFrom, said } of record.kept()) {
    if (usedFrom > knownAt) continue;
    see(from);
    see(to - 1);
    see(known);
    see(said);
  }
  return last === Number.NEGATIVE_INFINITY ? { first: undefined, last: undefined } : { first, last };
}
