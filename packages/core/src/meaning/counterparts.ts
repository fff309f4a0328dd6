/** What a duty is to be done together with (semantics 4.4). */
import type { Norm } from '../agreement/form.ts';
import { isOneOf } from '../timeline/status-line.ts';
import { all, maybe, surely, type Tri } from '../timeline/tri.ts';
import { boundBy, type Env, type Situation } from './situation.ts';
import { bit, FULFILLED } from './status-bits.ts';

/** Performance against performance (semantics 4.4, together with): done by all bearers of the others, or by all the others. */
export function counterpartOf(situation: Situation, env: Env): Tri {
  return all(counterparts(situation, env).map((c) => isOneOf(situation.lineAlone(c.norm.id, c.bearer), FULFILLED)));
}

/** The duties that this one waits for, bearer by bearer. */
export function counterparts(situation: Situation, env: Env): { norm: Norm; bearer: string | null }[] {
  if (env.alone) return [];
  return (env.norm.concurrent ?? []).flatMap((id) => {
    const norm = situation.norm(id);
    if (!norm) return [];
    const bearers = norm.bearer.mode === 'each' ? boundBy(situation, norm) : [null];
    return bearers.filter((bearer) => id !== env.norm.id || bearer !== env.bearer).map((bearer) => ({ norm, bearer }));
  });
}

/** What a duty is that is past its deadline and undone: breached, or blocked while what it goes together with is undone too. */
export function overdueAt(counterpart: Tri, t: number): number {
  return (maybe(counterpart, t) ? bit('breached') : 0) | (surely(counterpart, t) ? 0 : bit('blocked'));
}
