/** Which measures speak of a quantity that is asked for, how, and for how long (semantics 2.8.2 to 2.8.5). */
import type { Limit, Pattern, Standard } from '../agreement/form.ts';
import { addsUp, isComparable, over, type Ratio, ratioOf, times, unitOf } from '../quantity/index.ts';
import { CERTAIN, type MeasureFacts } from '../record/facts.ts';
import { addSpan } from '../time/index.ts';
import { allBeyond, type Bounds, claimOf } from './bounds.ts';
import type { Situation } from './situation.ts';

/** A quantity that is asked for. */
export interface Asked {
  readonly pattern: Pattern;
  readonly limit: Limit;
  readonly standard: Standard;
  /** Undefined: whoever holds it. */
  readonly holders: ReadonlySet<string> | undefined;
  readonly zone: string | undefined;
  /** It is the limit of these holders, of whom none decides in its own favour. */
  readonly judged: boolean;
}

/** A measure is about the same, about a part of what is asked for, about a whole that it is a part of, or about something else. */
export type Relation = 'same' | 'part' | 'whole' | 'other';

/** A measure that counts. */
export interface Counting {
  /** Row of the facts. */
  readonly row: number;
  readonly from: number;
  /** Until then it lasts. ms. */
  readonly to: number;
  /** What it says on the basis asked for; undefined: nothing. */
  readonly says: Bounds | undefined;
}

/** The measures that count for the quantity, with the periods in which they do. */
export function countingMeasures(situation: Situation, asked: Asked): readonly Counting[] {
  const facts = situation.measures(asked.standard);
  const byThing = new Map<string, { row: number; says: Bounds | undefined }[]>();
  for (let row = 0; row < facts.n; row++) {
    if (facts.measure[row] !== asked.pattern.measure || facts.grade[row] !== CERTAIN) continue;
    if (!isComparable(facts.unit[row] as string, asked.limit.unit)) continue;
    const says = converted(situation, facts, row, asked.limit);
    if (isOwn(facts, row, asked) && !speaksAgainst(says, relation(situation, facts, row, asked), asked.limit)) continue;
    const thing = `${facts.of[row]} ${facts.kind[row]} ${facts.zones[row]?.join()}`;
    const others = byThing.get(thing);
    if (others) others.push({ row, says });
    else byThing.set(thing, [{ row, says }]);
  }
  return [...byThing.values()].flatMap((rows) =>
    rows.map(({ row, says }) => ({
      row,
      says,
      from: facts.from[row] as number,
      to: lastsTo(situation, facts, row, rows),
    })),
  );
}

/** A measure lasts as its quantity declares, until the next of the same thing at most, which begins after this one ends. */
function lastsTo(situation: Situation, facts: MeasureFacts, row: number, rows: readonly { row: number }[]): number {
  const lasts = situation.agreement.measures?.find(({ id }) => id === facts.measure[row])?.lasts;
  const to = facts.to[row] as number;
  let next = Number.POSITIVE_INFINITY;
  for (const other of rows) {
    const start = facts.from[other.row] as number;
    if (start >= to && start < next) next = start;
  }
  const last =
    lasts?.lasts === 'until-contradicted'
      ? Number.POSITIVE_INFINITY
      : lasts?.lasts === 'at-most'
        ? addSpan(to, lasts.span, situation.clock)
        : to;
  return Math.max(to, Math.min(last, next));
}

/** What a measure is about, against what is asked for (semantics 2.8.3). */
export function relation(situation: Situation, facts: MeasureFacts, row: number, asked: Asked): Relation {
  const { vocabulary } = situation;
  const { kind } = asked.pattern;
  const saidKind = facts.kind[row] as number;
  const kindName = facts.names.kinds.names[saidKind];
  const zones = (facts.zones[row] ?? []).map((code) => facts.names.zones.names[code] as string);
  const { zone } = asked;
  const all = [
    holderRelation(situation, facts, row, asked),
    saidKind < 0 || kindName === undefined
      ? kind === undefined
        ? 'same'
        : 'other'
      : kind === undefined
        ? 'part'
        : related(vocabulary.kindWithin(kindName, kind), vocabulary.kindWithin(kind, kindName)),
    zones.length === 0
      ? zone === undefined
        ? 'same'
        : 'whole'
      : zone === undefined
        ? 'part'
        : related(
            zones.every((one) => vocabulary.zoneWithin(one, zone)),
            zones.some((one) => vocabulary.zoneWithin(zone, one)),
          ),
  ] as const;
  const different = all.filter((one) => one !== 'same');
  const [first = 'same'] = different;
  if (different.some((one) => one !== first)) return 'other';
  return first !== 'same' && !addsUp(asked.limit.unit) ? 'other' : first;
}

function holderRelation(situation: Situation, facts: MeasureFacts, row: number, { holders }: Asked): Relation {
  const of = facts.of[row] as number;
  if (of < 0) return holders === undefined ? 'same' : 'other';
  if (holders === undefined) return 'part';
  const named = situation.vocabulary.members(facts.names.actors.names[of] as string);
  return related(
    named.every((one) => holders.has(one)),
    [...holders].every((one) => named.includes(one)),
  );
}

const related = (within: boolean, around: boolean): Relation =>
  within && around ? 'same' : within ? 'part' : around ? 'whole' : 'other';

/** A measure on the basis asked for; undefined: no information, or no conversion that is declared (semantics 2.8.4). */
function converted(situation: Situation, facts: MeasureFacts, row: number, { basis }: Limit): Bounds | undefined {
  const low = facts.low[row] as number;
  if (Number.isNaN(low)) return undefined;
  const factor = factorTo(situation, facts.basis[row], basis);
  if (factor === undefined) return undefined;
  const { scale } = unitOf(facts.unit[row] as string);
  const amount = (value: number): Ratio => times(times(ratioOf(value), scale), factor);
  const high = facts.high[row] as number;
  return { low: amount(low), high: Number.isFinite(high) ? amount(high) : undefined };
}

const ONE: Ratio = ratioOf(1);

/** How much on the basis `to` one on the basis `from` counts as; undefined where that is not declared, or in two ways. */
export function factorTo(situation: Situation, from: string | undefined, to: string | undefined): Ratio | undefined {
  if (from === to) return ONE;
  if (from === undefined || to === undefined) return undefined;
  return situation.memo(`factor ${JSON.stringify([from, to])}`, () => {
    const ways: Ratio[] = [];
    const walk = (at: string, factor: Ratio, seen: readonly string[]): void => {
      if (at === to) {
        ways.push(factor);
        return;
      }
      for (const { from: one, to: other } of situation.agreement.conversions ?? []) {
        if (one.basis !== at || seen.includes(other.basis) || !isComparable(one.unit, other.unit)) continue;
        const step = over(
          times(ratioOf(other.value), unitOf(other.unit).scale),
          times(ratioOf(one.value), unitOf(one.unit).scale),
        );
        walk(other.basis, times(factor, step), [...seen, other.basis]);
      }
    };
    walk(from, ONE, [from]);
    return ways.length === 1 ? ways[0] : undefined;
  });
}

/** The source is one of the holders whose limit is judged, and the standard does not name it (semantics 2.8.5). */
function isOwn(facts: MeasureFacts, row: number, { holders, judged, standard }: Asked): boolean {
  const source = facts.names.actors.names[facts.source[row] as number];
  if (!judged || source === undefined || !holders?.has(source)) return false;
  return standard.standard === 'any' || (standard.standard === 'independent' && standard.of === undefined);
}

/** All that it gives lies beyond the limit. */
function speaksAgainst(says: Bounds | undefined, relation: Relation, limit: Limit): boolean {
  return says !== undefined && relation !== 'other' && allBeyond(claimOf(says, relation), limit);
}
