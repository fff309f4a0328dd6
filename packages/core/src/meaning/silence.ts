/** Where silence counts: the instants at which an act that nobody reported surely did not happen (semantics 2.9, 2.10). */
import type { Norm } from '../agreement/form.ts';
import type { SilenceFacts } from '../record/facts.ts';
import { clip, complement, duration, intersect, NEVER, type Periods, periodsOf, union } from '../timeline/periods.ts';
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
  return complement(overActors(situation, env, (actor) => watched(situation, env, actor)));
}

/** (b) alone: where coverage by deciding sources is at least what the norm calls sufficient. */
export function covered(situation: Situation, env: Env): Periods {
  return overActors(situation, env, (actor) => coveredFor(situation, env, actor));
}

/**
 * Silence clears each actor for itself: of several, one of whom may have acted, all must be cleared; of several who act only
 * jointly, one.
 */
function overActors(situation: Situation, env: Env, of: (actor: string | undefined) => Periods): Periods {
  const { mode } = env.norm.bearer;
  const actors = env.bearer !== null ? [env.bearer] : boundBy(situation, env.norm);
  if (actors.length === 0 || (mode === 'someone' && env.bearer === null)) return of(undefined);
  return actors.map(of).reduce(mode === 'together' ? union : intersect);
}

function watched(situation: Situation, env: Env, actor: string | undefined): Periods {
  return union(coveredFor(situation, env, actor), negativeFor(situation, env, actor));
}

function coveredFor(situation: Situation, env: Env, actor: string | undefined): Periods {
  const enough = env.norm.sufficientCoverage ?? 1;
  const { coverage } = silenceOf(situation, env);
  const rows = coverageRows(situation, env, actor).filter((k) => (coverage.fraction[k] as number) >= enough);
  return periodsOf(rows.map((k) => [coverage.from[k] as number, coverage.to[k] as number]));
}

/** Coverage that decides for the actor and speaks of the whole zone of the norm. */
function coverageRows(situation: Situation, env: Env, actor: string | undefined): number[] {
  const silence = silenceOf(situation, env);
  const { coverage, names } = silence;
  const out: number[] = [];
  for (let k = 0; k < coverage.n; k++) {
    if (!decidesOn(env, names.actors.names[coverage.source[k] as number], actor)) continue;
    if (zoneCovers(situation, silence, coverage.zone[k] as number, zoneOf(env.norm, env))) out.push(k);
  }
  return out;
}

/** Reports up to `t` that say where silence about the norm's own act counts, for explanations. */
export function silenceReports(situation: Situation, env: Env, t: number): string[] {
  const { norm } = env;
  if (norm.what.act !== undefined && situation.vocabulary.isPublic(norm.what.act)) return [];
  const { coverage, nothing, names } = silenceOf(situation, env);
  const actors = env.bearer !== null ? [env.bearer] : [...boundBy(situation, norm), undefined];
  const out = new Set<string>();
  for (const actor of actors) {
    for (const [table, rows] of [
      [coverage, coverageRows(situation, env, actor)],
      [nothing, negativeRows(situation, env, actor)],
    ] as const) {
      for (const k of rows) {
        if ((table.from[k] as number) <= t) out.add(names.reports.names[table.report[k] as number] as string);
      }
    }
  }
  return [...out];
}

/** A source's own coverage decides nothing for its own ban; under `admitted` each decides about itself only (semantics 2.9, 2.4). */
function decidesOn(env: Env, source: string | undefined, actor: string | undefined): boolean {
  const { standard } = env;
  if (standard.standard === 'admitted') return source !== undefined && source === actor;
  if (env.norm.type === 'duty' || source !== actor) return true;
  if (standard.standard === 'confirmed') return true;
  return standard.standard === 'independent' && standard.of !== undefined;
}

/** (c): a negative report speaks of the act, the place and the actor. */
function negativeFor(situation: Situation, env: Env, actor: string | undefined): Periods {
  const { nothing } = silenceOf(situation, env);
  const rows = negativeRows(situation, env, actor);
  return periodsOf(rows.map((k) => [nothing.from[k] as number, nothing.to[k] as number]));
}

function negativeRows(situation: Situation, env: Env, actor: string | undefined): number[] {
  const { norm } = env;
  if (norm.what.act === undefined) return [];
  const silence = silenceOf(situation, env);
  const { nothing, names } = silence;
  const out: number[] = [];
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
    const of = nothing.of[k] as number;
    if (of >= 0) {
      const named = situation.vocabulary.members(names.actors.names[of] as string);
      if (actor === undefined || !named.includes(actor)) continue;
    }
    // A group named in a report may contain its source, whose word about itself decides nothing (semantics 2.9).
    if (!decidesOn(env, names.actors.names[nothing.source[k] as number], actor)) continue;
    if (zoneCovers(situation, silence, nothing.zone[k] as number, zoneOf(norm, env))) out.push(k);
  }
  return out;
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
