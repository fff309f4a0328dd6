/**
 * Which incidents match a pattern, as columns. A match is certain if every alternative of every dimension matches, possible if
 * some alternative of each does: a world picks one of each independently (semantics 2.5), so this loses nothing.
 */
import type { Pattern } from '../agreement/form.ts';
import { CERTAIN, type Facts, POSSIBLE, type Polarity } from '../record/facts.ts';
import { NEVER, type Periods, periodsOf } from '../timeline/periods.ts';
import type { Env, Situation } from './situation.ts';
import { kindMatch, placeGrade } from './where.ts';
import { authorsOf, isMeant, meant } from './who.ts';

/** Matching incidents in their fixed order. */
export interface Matches {
  readonly facts: Facts;
  readonly n: number;
  readonly incident: Int32Array;
  /** POSSIBLE or CERTAIN: it happened and matches. */
  readonly grade: Uint8Array;
  /** POSSIBLE or CERTAIN: if it happened, it matches. */
  readonly sort: Uint8Array;
}

const PHASES = ['starts', 'ends'];

/** Occurrences that match a pattern of an act. `own`: the act of the norm itself, which may name its instance. */
export function matchesOf(situation: Situation, pattern: Pattern, env: Env, polarity: Polarity, own = false): Matches {
  const facts = situation.facts(env.standard, polarity);
  const incident = new Int32Array(facts.n);
  const grade = new Uint8Array(facts.n);
  const sort = new Uint8Array(facts.n);
  if (pattern.act === undefined) return { facts, n: 0, incident, grade, sort };
  const description = descriptionGrades(situation, facts, pattern, env, own);
  const by = meant(situation, pattern.by, env);
  const authors = new Map<number, number>();
  const authorGrade = (code: number) => {
    let found = authors.get(code);
    if (found === undefined) {
      found = isMeant(by, authorsOf(situation, facts, code)) ? CERTAIN : 0;
      authors.set(code, found);
    }
    return found;
  };
  const whereGrade = placeGrader(situation, facts, pattern, env);
  let n = 0;
  for (let i = 0; i < facts.n; i++) {
    if (facts.exists[i] === 0) continue;
    let g = overAlternatives(facts.descriptionStart, facts.description, i, (d) => description[d] as number);
    if (g > 0 && !by.anyone) g = Math.min(g, overAlternatives(facts.authorStart, facts.author, i, authorGrade));
    if (g > 0) g = Math.min(g, whereGrade(i));
    if (g === 0) continue;
    incident[n] = i;
    sort[n] = g;
    grade[n] = Math.min(g, facts.exists[i] as number);
    n++;
  }
  return { facts, n, incident: incident.subarray(0, n), grade: grade.subarray(0, n), sort: sort.subarray(0, n) };
}

/** How surely each incident lies where a pattern asks for it, whatever else it was (semantics 6). */
export function placeGrader(
  situation: Situation,
  facts: Facts,
  pattern: Pattern,
  env: Env,
): (incident: number) => number {
  if (pattern.in === undefined && env.place === undefined && !pattern.distances?.length) return () => CERTAIN;
  const { epochs } = situation.geography;
  const places = new Map<number, number>();
  const gradeOfPlace = (place: number, epoch: number) => {
    const key = place * epochs.n + epoch;
    let found = places.get(key);
    if (found === undefined) {
      found = placeGrade(situation, facts.places, facts.names, place, pattern, env, { epoch });
      places.set(key, found);
    }
    return found;
  };
  return (i) =>
    overEpochs(situation, facts, i, (epoch) =>
      overAlternatives(facts.placeStart, facts.place, i, (place) => gradeOfPlace(place, epoch)),
    );
}

/** Of the lowest and the highest grade of some alternatives. */
function overAll(low: number, high: number): number {
  return low === CERTAIN ? CERTAIN : high === 0 ? 0 : POSSIBLE;
}

/** CERTAIN if all alternatives are, 0 if none is possible, else POSSIBLE. No alternative: unknown (-1). */
export function overAlternatives(
  start: Int32Array,
  values: Int32Array,
  i: number,
  gradeOf: (value: number) => number,
): number {
  const from = start[i] as number;
  const to = start[i + 1] as number;
  if (from === to) return gradeOf(-1);
  let low = CERTAIN;
  let high = 0;
  for (let k = from; k < to; k++) {
    const g = gradeOf(values[k] as number);
    if (g < low) low = g;
    if (g > high) high = g;
  }
  return overAll(low, high);
}

/** By the drawings of every epoch in which the incident may lie: a vague instant may lie on either side of a change (semantics 6.3). */
export function overEpochs(
  { geography: { epochs } }: Situation,
  facts: Facts,
  incident: number,
  gradeAt: (epoch: number) => number,
): number {
  if (epochs.n === 1) return gradeAt(0);
  const times = timesOf(facts, incident);
  let low = CERTAIN;
  let high = 0;
  for (let k = 0; k < times.length; k += 2) {
    const last = epochs.of((times[k + 1] as number) - 1);
    for (let epoch = epochs.of(times[k] as number); epoch <= last; epoch++) {
      const g = gradeAt(epoch);
      if (g < low) low = g;
      if (g > high) high = g;
    }
  }
  return overAll(low, high);
}

function descriptionGrades(situation: Situation, facts: Facts, pattern: Pattern, env: Env, own: boolean): Uint8Array {
  const { descriptions, names } = facts;
  const grades = new Uint8Array(descriptions.n);
  const to = meant(situation, pattern.to, env);
  const phase = pattern.phase === undefined ? -1 : PHASES.indexOf(pattern.phase);
  const instance = env.instance;
  for (let d = 0; d < descriptions.n; d++) {
    const act = names.acts.names[descriptions.act[d] as number];
    if (act === undefined || !situation.vocabulary.actWithin(act, pattern.act as string)) continue;
    const said = descriptions.phase[d] as number;
    if (phase >= 0 && said >= 0 && said !== phase) continue;
    const kind = descriptions.kind[d] as number;
    let g: number = kindMatch(situation, kind < 0 ? undefined : names.kinds.names[kind], pattern.kind);
    if (!to.anyone) {
      const target = descriptions.to[d] as number;
      if (target < 0) g = Math.min(g, POSSIBLE);
      else if (!isMeant(to, situation.vocabulary.members(names.actors.names[target] ?? ''))) g = 0;
    }
    const about = descriptions.about[d] as number;
    const asked = own || (pattern.about !== undefined && pattern.about === instance?.name);
    if (asked && instance && about >= 0 && about !== instance.incident) g = 0;
    grades[d] = g;
  }
  return grades;
}

/** The instants at which an incident may lie. */
export function timesOf(facts: Facts, incident: number): Periods {
  const from = facts.timeStart[incident] as number;
  const to = facts.timeStart[incident + 1] as number;
  if (to === from) return NEVER;
  if (to === from + 1) return Float64Array.of(facts.timeFrom[from] as number, facts.timeTo[from] as number);
  const pairs: [number, number][] = [];
  for (let k = from; k < to; k++) pairs.push([facts.timeFrom[k] as number, facts.timeTo[k] as number]);
  return periodsOf(pairs);
}
