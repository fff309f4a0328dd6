/** What a counting rule counts of a ban (semantics 4.10, 1 and 2): the violations that match it, as far as each is sure. */
import type { Counting, Norm } from '../agreement/form.ts';
import { CERTAIN, type Facts } from '../record/facts.ts';
import { violationsOf } from './ban.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { matchesOf } from './match.ts';
import type { Env, Situation } from './situation.ts';

/** An incident that counts in some world. */
export interface Counted {
  readonly incident: number;
  /** First and last instant at which what counts may lie, ms. */
  readonly earliest: number;
  readonly latest: number;
  /** It counts in every world, in all its single occurrences. */
  readonly sure: boolean;
  /** Single occurrences, lowest to highest number; `high` may be infinite. `low` is of the worlds in which it counts. */
  readonly low: number;
  readonly high: number;
  readonly likeness: Likeness;
}

/** Incidents that `rule` counts for a norm up to `t` (ms), in a fixed order. Several environments: for several bearers, counted once. */
export function countedOf(situation: Situation, envs: readonly Env[], rule: Counting, t: number): Counted[] {
  const found = new Map<number, Counted>();
  for (const env of envs) {
    for (const each of countedFor(situation, env, rule, t)) {
      const other = found.get(each.incident);
      found.set(each.incident, other === undefined ? each : either(other, each));
    }
  }
  return [...found.values()].sort((a, b) => a.incident - b.incident);
}

function either(a: Counted, b: Counted): Counted {
  const authors = [...new Set([...a.likeness.authors, ...b.likeness.authors])].sort((x, y) => x - y);
  const sure = a.likeness.sure && b.likeness.sure && authors.length === a.likeness.authors.length;
  return {
    ...a,
    earliest: Math.min(a.earliest, b.earliest),
    latest: Math.max(a.latest, b.latest),
    sure: a.sure || b.sure,
    likeness: { ...a.likeness, authors, sure },
  };
}

function countedFor(situation: Situation, env: Env, rule: Counting, t: number): Counted[] {
  const facts = situation.facts(env.standard, 'breaches');
  const violations = violationsOf(situation, env);
  const counts = sorts(situation, env, rule.counts);
  const except = sorts(situation, env, rule.except ?? []);
  const likeness = likenessOf(situation, env, rule, facts);
  const out: Counted[] = [];
  for (let k = 0; k < violations.n; k++) {
    const incident = violations.incident[k] as number;
    const earliest = violations.earliest[k] as number;
    const counted = counts.get(incident) ?? 0;
    const excepted = except.get(incident) ?? 0;
    const [low, high] = weightOf(rule, facts, incident);
    if (earliest > t || counted === 0 || excepted === CERTAIN || high === 0) continue;
    out.push({
      incident,
      earliest,
      latest: Math.min(violations.latest[k] as number, t),
      sure: (violations.surelyBy[k] as number) <= t && counted === CERTAIN && excepted === 0 && low > 0,
      low,
      high,
      likeness: likeness(incident),
    });
  }
  return out;
}

function weightOf({ each }: Counting, { countLow, countHigh }: Facts, incident: number): [low: number, high: number] {
  const low = countLow[incident] as number;
  const high = countHigh[incident] as number;
  return each === 'once' ? [Math.min(1, low), Math.min(1, high)] : [low, high];
}

/** How surely an incident, if it happened, matches one of the patterns; incidents that match none are left out. */
function sorts(situation: Situation, env: Env, patterns: Counting['counts']): Map<number, number> {
  const out = new Map<number, number>();
  for (const pattern of patterns) {
    const matches = matchesOf(situation, pattern, env, 'breaches');
    for (let m = 0; m < matches.n; m++) {
      const i = matches.incident[m] as number;
      out.set(i, Math.max(out.get(i) ?? 0, matches.sort[m] as number));
    }
  }
  return out;
}

/** The rules by which a ban of an act is counted, in the order of its line; names that nothing declares are left out. */
export function rulesOf({ agreement }: Situation, norm: Norm): Counting[] {
  if (norm.type !== 'ban' || norm.what.act === undefined) return [];
  return (norm.countedAs ?? []).flatMap((id) => agreement.countings?.find((rule) => rule.id === id) ?? []);
}
