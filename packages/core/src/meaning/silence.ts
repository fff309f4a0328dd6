/** Where silence counts: the instants at which an act that nobody reported surely did not happen (semantics 2.9, 2.10). */
import type { Norm } from '../agreement/form.ts';
import type { SilenceFacts } from '../record/facts.ts';
import {
  ALWAYS,
  clip,
  complement,
  duration,
  intersect,
  NEVER,
  type Periods,
  periodsOf,
  union,
} from '../timeline/periods.ts';
import { boundBy, type Env, type Situation } from './situation.ts';

/** A party's own silence decides nothing in its own favour (semantics 2.9, 2.4.1). */
function silenceOf(situation: Situation, env: Env): SilenceFacts {
  return situation.silence(env.standard, env.norm.type === 'duty' ? 'discharges' : 'breaches');
}

/** The zone a norm speaks of, under the place asked for. */
function zoneOf(norm: Norm, env: Env): string | undefined {
  return env.place ?? norm.what.in;
}

/** Instants at which an unseen occurrence of the norm's own act is possible. */
export function uncovered(situation: Situation, env: Env): Periods {
  const { norm } = env;
  if (env.asReported) return NEVER;
  if (norm.what.act !== undefined && situation.vocabulary.isPublic(norm.what.act)) return NEVER;
  return complement(union(covered(situation, env), negatively(situation, env)));
}

/** (b): coverage by a deciding source is at least what the norm calls sufficient. */
export function covered(situation: Situation, env: Env): Periods {
  const enough = env.norm.sufficientCoverage ?? 1;
  const silence = silenceOf(situation, env);
  const { coverage } = silence;
  const pairs: [number, number][] = [];
  for (let k = 0; k < coverage.n; k++) {
    if ((coverage.fraction[k] as number) < enough) continue;
    if (!zoneCovers(situation, silence, coverage.zone[k] as number, zoneOf(env.norm, env))) continue;
    pairs.push([coverage.from[k] as number, coverage.to[k] as number]);
  }
  return enough === 0 ? ALWAYS : periodsOf(pairs);
}

/** (c): a negative report speaks of the act, the place and all who are under evaluation. */
function negatively(situation: Situation, env: Env): Periods {
  const { norm } = env;
  if (norm.what.act === undefined) return NEVER;
  const silence = silenceOf(situation, env);
  const { nothing, names } = silence;
  const needed =
    env.bearer !== null
      ? [env.bearer]
      : norm.bearer.mode === 'someone' && norm.bearer.names.length === 0
        ? undefined
        : boundBy(situation, norm);
  const perActor = new Map<string, [number, number][]>();
  const everyone: [number, number][] = [];
  for (let k = 0; k < nothing.n; k++) {
    const act = names.acts.names[nothing.act[k] as number];
    if (act === undefined || !situation.vocabulary.actWithin(norm.what.act, act)) continue;
    const phase = nothing.phase[k] as number;
    if (phase >= 0 && norm.what.phase !== (phase === 0 ? 'starts' : 'ends')) continue;
    const kind = nothing.kind[k] as number;
    if (kind >= 0) {
      const said = names.kinds.names[kind] as string;
      if (norm.what.kind === undefined || !situation.vocabulary.kindWithin(norm.what.kind, said)) continue;
    }
    if (!zoneCovers(situation, silence, nothing.zone[k] as number, zoneOf(norm, env))) continue;
    const pair: [number, number] = [nothing.from[k] as number, nothing.to[k] as number];
    const of = nothing.of[k] as number;
    if (of < 0) everyone.push(pair);
    else {
      for (const actor of situation.vocabulary.members(names.actors.names[of] as string)) {
        perActor.set(actor, [...(perActor.get(actor) ?? []), pair]);
      }
    }
  }
  const byAll = periodsOf(everyone);
  if (!needed || needed.length === 0) return byAll;
  return needed.map((actor) => union(byAll, periodsOf(perActor.get(actor) ?? []))).reduce((a, b) => intersect(a, b));
}

/** Whether a row about `zone` (-1: everywhere) speaks of all of the zone asked for. */
function zoneCovers(situation: Situation, silence: SilenceFacts, zone: number, asked: string | undefined): boolean {
  if (zone < 0) return true;
  return asked !== undefined && situation.vocabulary.zoneWithin(asked, silence.names.zones.names[zone] as string);
}

/** Mean of the largest fraction covered, over `during` up to `end`; null where no deciding source says anything of it. */
export function meanCoverage(situation: Situation, env: Env, during: Periods, end: number): number | null {
  const silence = silenceOf(situation, env);
  const { coverage } = silence;
  const rows: number[] = [];
  for (let k = 0; k < coverage.n; k++) {
    if (zoneCovers(situation, silence, coverage.zone[k] as number, zoneOf(env.norm, env))) rows.push(k);
  }
  const inForce = clip(during, -Infinity, end + 1);
  const whole = duration(inForce);
  if (rows.length === 0 || whole === 0 || !Number.isFinite(whole)) return null;
  const cuts = [...new Set(rows.flatMap((k) => [coverage.from[k] as number, coverage.to[k] as number]))].sort(
    (a, b) => a - b,
  );
  let sum = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] as number;
    const to = cuts[i + 1] as number;
    let best = 0;
    for (const k of rows) {
      if ((coverage.from[k] as number) <= from && to <= (coverage.to[k] as number)) {
        best = Math.max(best, coverage.fraction[k] as number);
      }
    }
    if (best > 0) sum += best * duration(clip(inForce, from, to));
  }
  return sum / whole;
}
