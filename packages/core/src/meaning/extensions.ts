/** What powers add to deadlines and terms (semantics 4.7.3), as uncertain instants. */
import type { Moment, Norm } from '../agreement/form.ts';
import { addSpan } from '../time/index.ts';
import { ENDING, type Instants, instant, mayAvoid } from '../timeline/instants.ts';
import { firstFrom, period, periodsOf } from '../timeline/periods.ts';
import { type Effect, effectsOf, powersOver } from './power.ts';
import type { Env, Situation } from './situation.ts';

/** Orders of uncertain exercises that are gone through one by one; beyond, all up to the latest is possible. */
const MOST_WAYS = 200;
/** By how much the order in which months and days are added can matter, ms. */
const ORDER_MATTERS = 5 * 86_400_000;

/** An extension that may take effect. */
export interface Extension extends Effect {
  /** What a deadline becomes by it, never earlier. Non-decreasing. */
  readonly moves: (d: number) => number;
}

/** Extensions of what a norm sets this bearer, in the order in which their powers are written. */
export function extensionsOf(situation: Situation, { norm, bearer }: Env): readonly Extension[] {
  if (norm.type === 'power') return [];
  return powersOver(situation, norm)
    .filter(({ power }) => power?.effect === 'extend')
    .flatMap((power) => {
      const moves = movesOf(situation, power);
      return oncePerIncident(effectsOf(situation, power, norm, bearer)).map((effect) => ({ ...effect, moves }));
    });
}

function movesOf(situation: Situation, { power }: Norm): (d: number) => number {
  const { span, to } = power ?? {};
  return (d) => Math.max(to ?? d, span === undefined ? d : addSpan(d, span, situation.clock));
}

/** What several declare together is declared once. */
function oncePerIncident(effects: readonly Effect[]): Effect[] {
  const out: Effect[] = [];
  for (const effect of effects) {
    const k = out.findIndex(({ incident }) => incident !== undefined && incident === effect.incident);
    const same = out[k];
    if (same) out[k] = { ...same, at: { at: same.at.at, never: same.at.never && effect.at.never } };
    else out.push(effect);
  }
  return out;
}

/** The instants to which `d`, which runs from `since` on, is extended or where it stays. ms. */
export function extendedTo(extensions: readonly Extension[], d: number, since: number): Instants {
  if (extensions.length === 0 || Math.abs(d) >= ENDING) return instant(d);
  const out = new Set<number>();
  let ways = 0;
  /** The next of those left to take effect, not before `after`; of one instant the one written first. */
  const next = (left: readonly number[], moved: number, after: number, last: number): void => {
    if (++ways > MOST_WAYS) return;
    if (left.every((k) => mayAvoid(at(k), since, moved - 1))) out.add(moved);
    for (const k of left) {
      const first = firstFrom(at(k).at, k > last ? after : after + 1);
      if (first >= moved) continue;
      const rest = left.filter((other) => other !== k);
      // What surely came before it would have counted before it.
      if (rest.some((other) => !mayAvoid(at(other), since, other < k ? first : first - 1))) continue;
      next(rest, (extensions[k] as Extension).moves(moved), first, k);
    }
  };
  const at = (k: number) => (extensions[k] as Extension).at;
  next([...extensions.keys()], d, since, -1);
  if (ways > MOST_WAYS) return anyExtension(extensions, d, d);
  return { at: periodsOf([...out].sort((a, b) => a - b).map((x) => [x, x + 1])), never: false };
}

/** All instants from `from` up to the latest to which an instant up to `to` may be extended: a superset, whatever the order. ms. */
export function anyExtension(extensions: readonly Extension[], from: number, to: number): Instants {
  if (extensions.length === 0 || Math.abs(from) >= ENDING) return instant(from);
  const dates = extensions.map(({ power }) => power.power?.to ?? to);
  const latest = extensions.reduce((d, { moves }) => moves(d), Math.max(to, ...dates));
  return { at: period(from, latest + extensions.length * ORDER_MATTERS + 1), never: false };
}

/** The end of a norm's term as powers extend it: only a fixed end, of a norm without deadline (semantics 4.7.3). */
export function extendedTerm(situation: Situation, env: Env, end: Instants): Instants {
  const { norm } = env;
  if (norm.until === undefined || hasDeadline(norm) || !isFixed(situation, norm.until)) return end;
  const [at] = end.at;
  const extensions = extensionsOf(situation, env);
  return at === undefined || extensions.length === 0 ? end : extendedTo(extensions, at, Number.NEGATIVE_INFINITY);
}

/** Of a periodic duty each period has its own deadline, which nothing moves. */
function hasDeadline(norm: Norm): boolean {
  if (norm.type !== 'duty' || norm.every) return false;
  return norm.deadline !== undefined || (norm.requires ?? []).some((r) => r.thenWithin !== undefined);
}

/** Known from the text alone. */
function isFixed(situation: Situation, moment: Moment): boolean {
  if (moment.moment === 'after') return isFixed(situation, moment.of);
  if (moment.moment !== 'ref') return moment.moment === 'at' || moment.moment === 'signature';
  const named = situation.agreement.moments.find(({ id }) => id === moment.name);
  return named !== undefined && isFixed(situation, named.value);
}
