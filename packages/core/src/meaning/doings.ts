/** What does and what undoes a duty, as uncertain events (semantics 4.4, 2.9). */
import { CERTAIN } from '../record/facts.ts';
import type { Instants } from '../timeline/instants.ts';
import { BEGINNING, instant } from '../timeline/instants.ts';
import { complement, contains, difference, firstFrom, lastUpTo, NEVER, type Periods } from '../timeline/periods.ts';
import { matchesOf, timesOf } from './match.ts';
import { uncovered } from './silence.ts';
import { type Env, envKey, ownPattern, type Situation } from './situation.ts';
import { clearanceObservations, type StateLine, stateLine } from './states.ts';

export interface Doing {
  readonly at: Instants;
  /** Incident number; -1: an observation. */
  readonly incident: number;
}

export interface Doings {
  readonly doing: readonly Doing[];
  readonly undoing: readonly Doing[];
  /** Where an unseen performance is possible. */
  readonly unseen: Periods;
  /** Where something certain speaks against one that came before. */
  readonly contrary: Periods;
  /** Where what is due surely holds already: a window that opens there finds it done. */
  readonly standing: Periods;
}

export function doingsOf(situation: Situation, env: Env): Doings {
  const all = (e: Env) =>
    situation.memo(`doings ${envKey(e)}`, () =>
      e.norm.what.state !== undefined ? stateDoings(situation, e) : actDoings(situation, e),
    );
  if (env.instance === undefined) return all(env);
  // Only where some report says what it is about do instances differ in their acts.
  const { descriptions } = situation.facts(env.standard, 'discharges');
  const shared = descriptions.about.every((about) => about < 0);
  return inWindow(all(shared ? { ...env, instance: undefined } : env), env.instance.at);
}

/**
 * The doings that can bear on an instance: none that surely lies before its trigger, and, where nothing is undone, none that surely
 * lies after one that surely discharges it. Without this each instance would look at every act of the record.
 */
function inWindow(doings: Doings, trigger: Periods): Doings {
  const opens = trigger[0] ?? Infinity;
  const openAtLast = (trigger[trigger.length - 1] ?? Infinity) - 1;
  const last = ({ at }: Doing) => (at.at[at.at.length - 1] ?? Infinity) - 1;
  const first = ({ at }: Doing) => at.at[0] ?? Infinity;
  let settled = Infinity;
  if (doings.undoing.length === 0) {
    for (const d of doings.doing) if (!d.at.never && first(d) >= openAtLast) settled = Math.min(settled, last(d));
  }
  return { ...doings, doing: doings.doing.filter((d) => last(d) >= opens && first(d) <= settled) };
}

function actDoings(situation: Situation, env: Env): Doings {
  const pattern = ownPattern(env.norm);
  const matches = matchesOf(situation, pattern, env, 'discharges', true);
  const doing: Doing[] = [];
  for (let m = 0; m < matches.n; m++) {
    const incident = matches.incident[m] as number;
    doing.push({ at: { at: timesOf(matches.facts, incident), never: matches.grade[m] !== CERTAIN }, incident });
  }
  const undoing: Doing[] = [];
  const undo = env.norm.what.act === undefined ? undefined : situation.vocabulary.undoneBy(env.norm.what.act);
  if (undo !== undefined) {
    const { phase: _phase, clearance: _clearance, ...rest } = pattern;
    const undone = matchesOf(situation, { ...rest, act: undo }, env, 'neutral', true);
    for (let m = 0; m < undone.n; m++) {
      const incident = undone.incident[m] as number;
      undoing.push({ at: { at: timesOf(undone.facts, incident), never: undone.grade[m] !== CERTAIN }, incident });
    }
  }
  const seen = clearanceObservations(situation, env.norm.what, env);
  for (const { at, sure } of seen.undoings) undoing.push({ at: { at: instant(at).at, never: !sure }, incident: -1 });
  return { doing, undoing, unseen: uncovered(situation, env), contrary: seen.contrary, standing: NEVER };
}

/**
 * A duty to bring about a state: it is done wherever the state surely holds, and undone where it surely does not (semantics 4.4); where
 * that is unknown it may hold unseen.
 */
function stateDoings(situation: Situation, env: Env): Doings {
  const line = stateLine(situation, ownPattern(env.norm), env);
  const { certain, possible, maybeThere } = line;
  const fails = complement(possible);
  return {
    doing: [...begins(certain), ...perhaps(maybeThere, certain)],
    undoing: [...begins(fails), ...perhapsUndone(line, situation.geography.epochs.starts)],
    unseen: possible,
    contrary: fails,
    standing: certain,
  };
}

/**
 * What one thing did is undone once that thing is gone, or the border has moved away from it, if nothing is said to be there and all
 * that is still seen perhaps there stands elsewhere.
 */
function perhapsUndone({ certain, maybeThere, eachThere, saidNot }: StateLine, changes: readonly number[]): Doing[] {
  const notSo = difference(saidNot, certain);
  if (notSo.length === 0) return [];
  const turns = new Set<number>();
  for (const there of eachThere) {
    for (let i = 0; i < there.length; i += 2) {
      const [from, to] = [there[i] as number, there[i + 1] as number];
      for (const gone of [to, ...changes.filter((at) => from < at && at < to)]) turns.add(firstFrom(notSo, gone));
    }
  }
  return [...turns]
    .filter((at) => contains(maybeThere, at))
    .map((at) => ({ at: { at: instant(at).at, never: true }, incident: -1 }));
}

/** What was seen perhaps where it is due may have been done at any instant of it, and no later observation speaks against that. */
function perhaps(maybeThere: Periods, certain: Periods): Doing[] {
  const only = difference(maybeThere, certain);
  const out: Doing[] = [];
  for (let i = 0; i < only.length; i += 2) out.push({ at: { at: only.slice(i, i + 2), never: true }, incident: -1 });
  return out;
}

function begins(line: Periods): Doing[] {
  const out: Doing[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const from = Math.max(line[i] as number, BEGINNING);
    out.push({ at: instant(from), incident: -1 });
  }
  return out;
}

/** Instants at which an unseen performance is admitted, seen from `t`: nothing certain at or after it speaks against it. */
export function admittedUnseen(doings: Doings, t: number): Periods {
  if (doings.unseen.length === 0) return NEVER;
  let against = lastUpTo(doings.contrary, t);
  for (const { at } of doings.undoing) {
    const last = (at.at[at.at.length - 1] ?? Infinity) - 1;
    if (!at.never && last <= t) against = Math.max(against, at.at[0] as number);
  }
  const out: number[] = [];
  for (let i = 0; i < doings.unseen.length; i += 2) {
    const from = Math.max(doings.unseen[i] as number, against + 1);
    const to = Math.min(doings.unseen[i + 1] as number, t + 1);
    if (from < to) out.push(from, to);
  }
  return Float64Array.from(out);
}
