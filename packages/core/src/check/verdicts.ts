/** From status lines to rows of results (check/result.ts). */
import type { Norm } from '../agreement/form.ts';
import { standardInWords } from '../agreement/standards.ts';
import { violationsOf } from '../meaning/ban.ts';
import { doingsOf } from '../meaning/doings.ts';
import { alive, guardsOf } from '../meaning/guards.ts';
import { amountAt, amountInUnits, quantitiesAsked } from '../meaning/quantity.ts';
import { meanCoverage } from '../meaning/silence.ts';
import { boundBy, type Env, envOf, ownPattern } from '../meaning/situation.ts';
import { bit, statusesOf } from '../meaning/status-bits.ts';
import { formatInstant } from '../time/index.ts';
import { maskAt, type StatusLine } from '../timeline/status-line.ts';
import { amendmentReasons, versionOf } from './amendment-reasons.ts';
import { countingsOf } from './countings.ts';
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

function countsIn(situation: Judged, env: Env, asOf: number): { low: number; high: number } {
  let low = 0;
  let high = 0;
  if (env.norm.type === 'ban' && env.norm.what.act !== undefined) {
    const facts = situation.facts(env.standard, 'breaches');
    const v = violationsOf(situation, env);
    for (let k = 0; k < v.n; k++) {
      const i = v.incident[k] as number;
      if ((v.earliest[k] as number) <= asOf) high += facts.countHigh[i] as number;
      if ((v.surelyBy[k] as number) <= asOf) low += facts.countLow[i] as number;
    }
  } else if (env.norm.type === 'duty') {
    const facts = situation.facts(env.standard, 'discharges');
    for (const { at, incident } of doingsOf(situation, env).doing) {
      if ((at.at[0] ?? Number.POSITIVE_INFINITY) > asOf) continue;
      high += incident < 0 ? 1 : (facts.countHigh[incident] as number);
      const surelyBy = (at.at[at.at.length - 1] ?? Number.POSITIVE_INFINITY) - 1;
      if (!at.never && surelyBy <= asOf) low += incident < 0 ? 1 : (facts.countLow[incident] as number);
    }
  }
  return { low, high };
}
