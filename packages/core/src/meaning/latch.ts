/** What is set by some events and reset by others, the latest counting; at one instant setting wins (semantics 4.7). */
import { type Instants, lastIn, mayAvoid } from '../timeline/instants.ts';
import { type Periods, periodsOf } from '../timeline/periods.ts';
import type { Tri } from '../timeline/tri.ts';

export interface LatchEvent {
  readonly at: Instants;
}

/** "Set at `t`", over time. */
export function latch(setting: readonly LatchEvent[], resetting: readonly LatchEvent[]): Tri {
  const breaks = new Set<number>();
  for (const { at } of [...setting, ...resetting]) {
    for (const t of at.at) breaks.add(t);
    // An event surely lies at its last instant, if anywhere.
    for (let i = 1; i < at.at.length; i += 2) breaks.add((at.at[i] as number) - 1);
  }
  const times = [...breaks].filter(Number.isFinite).sort((a, b) => a - b);
  const certain: [number, number][] = [];
  const possible: [number, number][] = [];
  // What was set from the beginning is set before the first change, too.
  for (const [k, from] of [-Infinity, ...times].entries()) {
    const next = times[k] ?? Infinity;
    const t = k === 0 ? (times[0] ?? 0) - 1 : from;
    if (surelySet(setting, resetting, t)) certain.push([from, next]);
    if (maybeSet(setting, resetting, t)) possible.push([from, next]);
  }
  return { certain: periodsOf(certain), possible: periodsOf(possible) };
}

function surelySet(setting: readonly LatchEvent[], resetting: readonly LatchEvent[], t: number): boolean {
  return setting.some(({ at }) => {
    if (mayAvoid(at, -Infinity, t)) return false;
    const earliest = first(at.at);
    return resetting.every((r) => lastIn(r.at, earliest + 1, t) === -Infinity);
  });
}

function maybeSet(setting: readonly LatchEvent[], resetting: readonly LatchEvent[], t: number): boolean {
  return setting.some(({ at }) => {
    const s = lastIn(at, -Infinity, t);
    return s !== -Infinity && resetting.every((r) => mayAvoid(r.at, s + 1, t));
  });
}

function first(at: Periods): number {
  return at.length === 0 ? Infinity : (at[0] as number);
}
