/** From status lines to rows of results (check/result.ts). */
import type { Norm } from '../agreement/form.ts';
import { hasOwnLine } from '../agreement/own-lines.ts';
import { standardInWords } from '../agreement/standards.ts';
import { violationsOf } from '../meaning/ban.ts';
import { doingsOf } from '../meaning/doings.ts';
import { alive, guardsOf } from '../meaning/guards.ts';
import { amountAt, amountInUnits, quantitiesAsked } from '../meaning/quantity.ts';
import { meanCoverage } from '../meaning/silence.ts';
import { boundBy, type Env, envOf, ownPattern, type Situation } from '../meaning/situation.ts';
import { bit, statusesOf } from '../meaning/status-bits.ts';
import { formatInstant } from '../time/index.ts';
import { maskAt, type StatusLine } from '../timeline/status-line.ts';
import { amendmentReasons, versionOf } from './amendment-reasons.ts';
import { askedOf, countingsOf } from './countings.ts';
import { periodCounts } from './period-counts.ts';
import { reasonsFor } from './reasons.ts';
import type { Segment, Verdict } from './result.ts';
import type { Judged } from './situations.ts';

/** One row: a norm for a bearer (null: the provision), under the situation's readings, up to and including `asOf` (ms). */
export function verdictOf(
  situation: Judged,
  norm: Norm,
  bearer: string | null,
  readings: Readonly<Record<string, string>>,
  asOf: number,
  place?: string,
): Verdict {
  const line = situation.verdict(norm, bearer, place);
  const env = envOf(situation, norm, bearer, place);
  const mask = maskAt(line, asOf);
  const countings = countingsOf(situation, env, asOf);
  return {
    clause: norm.clause,
    norm: norm.id,
    bearer,
    readings: { ...readings },
    standard: standardInWords(env.standard),
    ...(place === undefined ? {} : { place }),
    segments: segmentsOf(line, asOf),
    statuses: statusesOf(mask),
    breach: breachOf(line, asOf),
    counts: countsOf(situation, env, asOf),
    ...(countings.length === 0 ? {} : { countings }),
    ...measuredOf(situation, env, asOf),
    ...(norm.every && (bearer !== null || norm.bearer.mode !== 'each')
      ? { periods: periodCounts(situation, env, asOf) }
      : {}),
    coverage: meanCoverage(situation, env, alive(guardsOf(situation, env)).possible, asOf),
    reasons: [...reasonsFor(situation, env, mask, asOf), ...amendmentReasons(situation, norm, bearer, mask)],
    ...versionOf(situation),
  };
}

/** The line up to and including `asOf`, as segments in UTC. */
export function segmentsOf(line: StatusLine, asOf: number): Segment[] {
  const out: Segment[] = [];
  for (let i = 0; i < line.at.length && (line.at[i] as number) <= asOf; i++) {
    const to = line.at[i + 1] ?? Number.POSITIVE_INFINITY;
    out.push({
      from: i === 0 ? null : formatInstant(line.at[i] as number),
      to: to > asOf ? null : formatInstant(to),
      statuses: statusesOf(line.mask[i] as number),
    });
  }
  return out;
}

function breachOf(line: StatusLine, asOf: number): Verdict['breach'] {
  const breached = bit('breached');
  let firstPossible: number | null = null;
  let firstCertain: number | null = null;
  let lastPossible: number | null = null;
  for (let i = 0; i < line.at.length && (line.at[i] as number) <= asOf; i++) {
    const mask = line.mask[i] as number;
    if ((mask & breached) === 0) continue;
    firstPossible ??= line.at[i] as number;
    if (mask === breached) firstCertain ??= line.at[i] as number;
    lastPossible = Math.min(asOf, (line.at[i + 1] ?? Number.POSITIVE_INFINITY) - 1);
  }
  if (firstPossible === null) return null;
  const text = (t: number | null) => (t === null || !Number.isFinite(t) ? null : formatInstant(t));
  return { firstPossible: text(firstPossible), firstCertain: text(firstCertain), lastPossible: text(lastPossible) };
}

/** What is known of the amount that is limited; for several, each of whom has its own, nothing. */
function measuredOf(situation: Judged, env: Env, asOf: number): Pick<Verdict, 'measured'> {
  const { norm } = env;
  const { limit } = norm;
  if (limit === undefined) return {};
  const bound = boundBy(situation, norm);
  // Where one alone is bound, the provision's amount is that one's.
  const whose =
    env.bearer === null && norm.bearer.mode === 'each' && bound.length === 1 ? (bound[0] ?? null) : env.bearer;
  const [only, ...others] = quantitiesAsked(situation, ownPattern(norm), limit, { ...env, bearer: whose }, true);
  const isOne = others.length === 0 && (whose !== null || norm.bearer.mode !== 'each');
  const amount = isOne && only ? amountAt(situation, only, asOf) : undefined;
  const { unit, basis } = limit;
  return {
    measured: amount ? { ...amountInUnits(amount, limit), unit, ...(basis === undefined ? {} : { basis }) } : null,
  };
}

/** Occurrences that breach or discharge by `asOf`, lowest to highest number. */
function countsOf(situation: Judged, env: Env, asOf: number): Verdict['counts'] {
  // Violations count under the version in force when they happened; a duty's doings under the one in force now.
  const earlier = (env.norm.type === 'ban' ? (situation.versions?.earlier ?? []) : []).flatMap(
    ({ situation: other }) => {
      const norm = other.norm(env.norm.id);
      const isSame = norm?.type === 'ban' && norm.bearer.mode === env.norm.bearer.mode;
      return isSame ? [countsIn(other, envOf(other, norm, env.bearer, env.place), asOf)] : [];
    },
  );
  const all = [countsIn(situation, env, asOf), ...earlier];
  const sum = (of: (counts: { low: number; high: number }) => number) => all.reduce((total, one) => total + of(one), 0);
  const high = sum((counts) => counts.high);
  return { low: sum((counts) => counts.low), high: Number.isFinite(high) ? high : null };
}

/** Each incident once, though several bearers are asked one by one; every observation by itself. */
function countsIn(situation: Situation, env: Env, asOf: number): { low: number; high: number } {
  const incidents = new Map<number, { low: number; high: number }>();
  let observed = { low: 0, high: 0 };
  // As one, whose line counts would be unknown (semantics 6.6).
  for (const each of hasOwnLine(env.norm.what) ? askedOf(situation, env) : [env]) {
    for (const { incident, low, high } of countedIn(situation, each, asOf)) {
      if (incident < 0) observed = { low: observed.low + low, high: observed.high + high };
      else {
        const other = incidents.get(incident) ?? { low: 0, high: 0 };
        incidents.set(incident, { low: Math.max(low, other.low), high: Math.max(high, other.high) });
      }
    }
  }
  return [...incidents.values()].reduce(
    (sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }),
    observed,
  );
}

interface CountedIn {
  /** -1: an observation. */
  readonly incident: number;
  readonly low: number;
  readonly high: number;
}

function countedIn(situation: Situation, env: Env, asOf: number): CountedIn[] {
  if (env.norm.type === 'ban' && env.norm.what.act !== undefined) {
    const { countHigh, countLow } = situation.facts(env.standard, 'breaches');
    const { incident, earliest, surelyBy } = violationsOf(situation, env);
    return [...incident].flatMap((i, k) => {
      if ((earliest[k] as number) > asOf) return [];
      const low = (surelyBy[k] as number) <= asOf ? (countLow[i] as number) : 0;
      return [{ incident: i, low, high: countHigh[i] as number }];
    });
  }
  if (env.norm.type !== 'duty') return [];
  const { countHigh, countLow } = situation.facts(env.standard, 'discharges');
  return doingsOf(situation, env).doing.flatMap(({ at, incident }) => {
    if ((at.at[0] ?? Number.POSITIVE_INFINITY) > asOf) return [];
    const surelyBy = (at.at[at.at.length - 1] ?? Number.POSITIVE_INFINITY) - 1;
    const isSure = !at.never && surelyBy <= asOf;
    const [low, high] = incident < 0 ? [1, 1] : [countLow[incident] as number, countHigh[incident] as number];
    return [{ incident, low: isSure ? low : 0, high }];
  });
}
