/** Turns of a lane that have a name of their own: what set it off, and powers by which it was suspended, resumed or ended. */
import type { Segment, Status } from '@servanda/core';

export type TurnKind = 'triggered' | 'suspended' | 'resumed' | 'ended';
export interface Turn {
  readonly kind: TurnKind;
  /** ms. */
  readonly at: number;
  /** Whether it surely happened then; else it may have. */
  readonly isCertain: boolean;
}

interface Watched {
  readonly kind: TurnKind;
  readonly status: Status;
  /** Whether it is entering the status that counts, or leaving it. */
  readonly turn: 'in' | 'out';
}
const WATCHED: readonly Watched[] = [
  { kind: 'triggered', status: 'not triggered', turn: 'out' },
  { kind: 'suspended', status: 'suspended', turn: 'in' },
  { kind: 'resumed', status: 'suspended', turn: 'out' },
  { kind: 'ended', status: 'ended', turn: 'in' },
];

/** In the order of time. */
export function turnsOf(segments: readonly Segment[]): Turn[] {
  return segments.flatMap(({ from, statuses }, i) => {
    const before = segments[i - 1]?.statuses;
    if (from === null || before === undefined) return [];
    return WATCHED.flatMap(({ kind, status, turn }): Turn[] => {
      const [was, is] = [weight(before, status), weight(statuses, status)];
      const changed = turn === 'in' ? is > was : is < was;
      // What ends a suspension by ending the provision is told as its end.
      if (!changed || (kind === 'resumed' && statuses.every((s) => s === 'ended' || s === 'suspended'))) return [];
      // A condition that begins before the agreement is in force is not set off by that.
      if (kind === 'triggered' && statuses.every((s) => s === 'not in force')) return [];
      return [{ kind, at: Date.parse(from), isCertain: Math.abs(is - was) === 2 }];
    });
  });
}

/** 0: surely not, 1: possibly, 2: surely. */
function weight(statuses: readonly Status[], status: Status): number {
  if (!statuses.includes(status)) return 0;
  return statuses.length === 1 ? 2 : 1;
}
