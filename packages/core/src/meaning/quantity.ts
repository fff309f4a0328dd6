/** Quantities over time, and when they are within a limit (semantics 2.8.3, 4.3.2, 5). */
import type { Limit, Pattern } from '../agreement/form.ts';
import { addsUp, over, toNumber, unitOf } from '../quantity/index.ts';
import { periodsOf } from '../timeline/periods.ts';
import { any, MAYBE, type Tri } from '../timeline/tri.ts';
import { allBeyond, allWithin, type Bounds, claimOf, combined, hull, sum, UNKNOWN_AMOUNT } from './bounds.ts';
import { type Asked, type Counting, countingMeasures, relation } from './measures.ts';
import { boundBy, type Env, type Situation } from './situation.ts';
import { meant } from './who.ts';

/** What is known of an amount from an instant on, until the next piece. */
export interface Piece {
  readonly from: number;
  readonly bounds: Bounds;
}

/** "The quantity is within the limit". `judged`: it is the limit of its holders (semantics 2.8.5). */
export function quantityLine(situation: Situation, pattern: Pattern, limit: Limit, env: Env, judged: boolean): Tri {
  return any(
    quantitiesAsked(situation, pattern, limit, env, judged).map((asked) =>
      asked.holders?.size === 0 ? MAYBE : withinLine(amounts(situation, asked), limit),
    ),
  );
}

/** One quantity; for a limit that one of several may keep (`any of G`), each one's. */
export function quantitiesAsked(
  situation: Situation,
  pattern: Pattern,
  limit: Limit,
  env: Env,
  judged: boolean,
): readonly Asked[] {
  const common = { pattern, limit, standard: env.standard, zone: env.place ?? pattern.in, judged };
  const own = pattern.by === undefined || pattern.by.who === 'bearer';
  if (judged && own && env.bearer === null && env.norm.bearer.mode === 'any')
    return boundBy(situation, env.norm).map((one) => ({ ...common, holders: new Set([one]) }));
  const who = meant(situation, pattern.by, env);
  return [{ ...common, holders: who.anyone ? undefined : who.actors }];
}

/** What is known of an amount over time, from the beginning on. */
export function amounts(situation: Situation, asked: Asked): readonly Piece[] {
  const counting = countingMeasures(situation, asked);
  const changes = new Map<number, { begin: Counting[]; end: Counting[] }>();
  const at = (t: number) => {
    const found = changes.get(t) ?? { begin: [], end: [] };
    changes.set(t, found);
    return found;
  };
  for (const one of counting) {
    at(one.from).begin.push(one);
    at(one.to).end.push(one);
  }
  const pieces: Piece[] = [{ from: Number.NEGATIVE_INFINITY, bounds: UNKNOWN_AMOUNT }];
  const active = new Set<Counting>();
  for (const [from, { begin, end }] of [...changes].sort(([a], [b]) => a - b)) {
    for (const one of end) active.delete(one);
    for (const one of begin) if (one.to > from) active.add(one);
    pieces.push({ from, bounds: boundsOf(situation, asked, [...active]) });
  }
  return pieces;
}

/** What the measures in effect say of the quantity; of several holders also what they say of each. */
function boundsOf(situation: Situation, asked: Asked, active: readonly Counting[]): Bounds {
  const facts = situation.measures(asked.standard);
  const same: Bounds[] = [];
  const claims: Bounds[] = [];
  for (const { row, says } of active) {
    if (says === undefined) continue;
    const how = relation(situation, facts, row, asked);
    if (how === 'same') same.push(says);
    else if (how !== 'other') claims.push(claimOf(says, how));
  }
  const measured = hull(same);
  if (measured) claims.push(measured);
  if (asked.holders !== undefined && asked.holders.size > 1 && addsUp(asked.limit.unit)) {
    const each = [...asked.holders].map((one) => boundsOf(situation, { ...asked, holders: new Set([one]) }, active));
    claims.push(sum(each));
  }
  return combined(claims);
}

function withinLine(pieces: readonly Piece[], limit: Limit): Tri {
  const certain: [number, number][] = [];
  const possible: [number, number][] = [];
  pieces.forEach(({ from, bounds }, i) => {
    const period: [number, number] = [from, pieces[i + 1]?.from ?? Number.POSITIVE_INFINITY];
    if (allWithin(bounds, limit)) certain.push(period);
    if (!allBeyond(bounds, limit)) possible.push(period);
  });
  return { certain: periodsOf(certain), possible: periodsOf(possible) };
}

/** What is known of the amount at `t`; undefined: nothing. */
export function amountAt(situation: Situation, asked: Asked, t: number): Bounds | undefined {
  const piece = amounts(situation, asked).findLast(({ from }) => from <= t);
  const { low, high } = piece?.bounds ?? UNKNOWN_AMOUNT;
  return low.n === 0n && high === undefined ? undefined : { low, high };
}

/** Bounds as numbers of the limit's unit, for people. */
export function amountInUnits({ low, high }: Bounds, { unit }: Limit): { low: number; high: number | null } {
  const { scale } = unitOf(unit);
  return { low: toNumber(over(low, scale)), high: high === undefined ? null : toNumber(over(high, scale)) };
}

/** `280 to 320 kg`. */
export function amountInWords(bounds: Bounds, limit: Limit): string {
  const { low, high } = amountInUnits(bounds, limit);
  if (high === null) return `at least ${low} ${limit.unit}`;
  return low === high ? `${low} ${limit.unit}` : `${low} to ${high} ${limit.unit}`;
}
