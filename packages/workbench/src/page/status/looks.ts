/** How a set of statuses looks: by pattern and words as well as colour. The colours belong to statuses, never to parties. */
import type { Status } from '@servanda/core';

export interface Look {
  /** Of the pattern, and of the words `look.<id>`. */
  readonly id: string;
  /** Name of a custom property of the theme. */
  readonly colour: 'paper' | 'kept' | 'breached' | 'unclear' | 'waiting' | 'idle';
  readonly hatching: Hatching;
}
export type Hatching = 'none' | 'rising' | 'crossed' | 'level' | 'upright' | 'grid' | 'dots' | 'sparse';

const CERTAIN: Readonly<Record<Status, Omit<Look, 'id'>>> = {
  'not in force': { colour: 'paper', hatching: 'none' },
  'not triggered': { colour: 'idle', hatching: 'sparse' },
  blocked: { colour: 'idle', hatching: 'grid' },
  pending: { colour: 'waiting', hatching: 'level' },
  kept: { colour: 'kept', hatching: 'none' },
  'kept so far': { colour: 'kept', hatching: 'sparse' },
  breached: { colour: 'breached', hatching: 'crossed' },
  remedied: { colour: 'kept', hatching: 'upright' },
  reversed: { colour: 'breached', hatching: 'upright' },
  suspended: { colour: 'waiting', hatching: 'upright' },
  ended: { colour: 'idle', hatching: 'level' },
};

/** The look of a set of statuses; several are unclear, and whether a breach is among them shows. */
export function lookOf(statuses: readonly Status[]): Look {
  const [only, ...more] = statuses;
  if (only !== undefined && more.length === 0) return { id: only.replaceAll(' ', '-'), ...CERTAIN[only] };
  return statuses.includes('breached')
    ? { id: 'maybe-breached', colour: 'unclear', hatching: 'rising' }
    : { id: 'maybe', colour: 'unclear', hatching: 'dots' };
}

/** Every look there is, in an order in which none is better than another. */
export const LOOKS: readonly Look[] = [
  ...(Object.keys(CERTAIN) as Status[]).map((status) => lookOf([status])),
  lookOf(['kept', 'breached']),
  lookOf(['kept', 'pending']),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The statuses among words of an answer, always in the same order. */
export function statusesAmong(words: readonly string[]): Status[] {
  return (Object.keys(CERTAIN) as Status[]).filter((status) => words.includes(status));
}
