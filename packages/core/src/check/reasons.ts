/** Why a verdict is a maybe, or what it waits for (semantics 3.3): the uncertainties that decide it. */
import type { Requirement } from '../agreement/form.ts';
import { hasOwnLine } from '../agreement/own-lines.ts';
import { standardInWords } from '../agreement/standards.ts';
import { violationsOf } from '../meaning/ban.ts';
import { doingsOf } from '../meaning/doings.ts';
import { alive, guardsOf } from '../meaning/guards.ts';
import { placeGrader, timesOf } from '../meaning/match.ts';
import { uncovered } from '../meaning/silence.ts';
import { boundBy, type Env, ownPattern, type Situation } from '../meaning/situation.ts';
import { statusesOf } from '../meaning/status-bits.ts';
import { POSSIBLE } from '../record/facts.ts';
import { come } from '../timeline/instants.ts';
import { covers, touches } from '../timeline/periods.ts';
import { maskAt } from '../timeline/status-line.ts';
import { maybe, surely } from '../timeline/tri.ts';
import { amountReasons } from './amount-reasons.ts';
import { askedOf } from './countings.ts';
import { periodReasons } from './period-counts.ts';
import { powerReasons } from './power-reasons.ts';
import type { Reason } from './result.ts';

/** Reasons for the statuses `mask` at `t`. */
export function reasonsFor(situation: Situation, env: Env, mask: number, t: number): Reason[] {
  const { norm } = env;
  const statuses = statusesOf(mask);
  const out: Reason[] = [];
  if (situation.agreement.proposal) return [{ code: 'guard', text: 'a proposal is never in force' }];
  if (statuses.includes('not triggered')) {
    const what = norm.every
      ? 'its first period'
      : norm.whenever
        ? `the event of “whenever ${norm.whenever.name}”`
        : 'the start of its clock';
    out.push({ code: 'waits-for', text: `waits for ${what}` });
  }
  out.push(...powerReasons(situation, env, statuses, t));
  if (norm.every) out.push(...periodReasons(situation, env, t));
  if (statuses.includes('blocked') || (statuses.includes('not in force') && norm.requires)) {
    out.push(...unmet(situation, env, t));
  }
  if (statuses.length === 1) return out;

  const asked = hasOwnLine(norm.what) ? askedOf(situation, env) : [env];
  const polarity = norm.type === 'ban' ? 'breaches' : 'discharges';
  const facts = situation.facts(env.standard, polarity);
  const groups = new Map<Reason['code'], string[]>();
  const named = env.norm.bearer.mode !== 'someone' || env.norm.bearer.names.length > 0;
  const placed = norm.what.in !== undefined || env.place !== undefined || (norm.what.distances ?? []).length > 0;
  const drawn = situation.geography.hasRivals;
  // Incidents that leave it open, and whether drawings leave open where they were.
  const open = new Map<number, boolean>();
  for (const each of asked) {
    const where = placeGrader(situation, facts, ownPattern(norm), each);
    for (const i of openIncidents(situation, each, t))
      open.set(i, open.get(i) === true || (drawn && where(i) === POSSIBLE));
  }
  for (const [i, elsewhere] of open) {
    for (const code of whyOpen(facts, i, named, placed, elsewhere, (times) => timeMatters(situation, env, times, t))) {
      const group = groups.get(code);
      const name = facts.names.incidents.names[i] as string;
      if (group) group.push(name);
      else groups.set(code, [name]);
    }
  }
  for (const [code, incidents] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = code === 'place' && situation.geography.hasRivals ? DRAWN : (WORDS[code] ?? code);
    out.push({ code, text: `${words} (${count(incidents.length, 'incident')})`, incidents });
  }
  if (norm.limit !== undefined) out.push(...amountReasons(situation, env, t));
  else if (env.norm.what.state !== undefined) {
    out.push({ code: 'persistence', text: 'what is observed of the state does not settle it at every instant' });
  } else if (norm.type === 'ban' || norm.type === 'duty') {
    const silent = uncovered(situation, env);
    const guards = guardsOf(situation, env);
    if (touches(silent, guards.started.possible[0] ?? Infinity, t + 1)) {
      const what = norm.type === 'ban' ? 'an unseen breach' : 'an unseen performance';
      out.push({
        code: 'coverage',
        text: `${what} cannot be excluded: coverage by the deciding sources (${standardInWords(env.standard)}) is less than sufficient, or unknown`,
      });
    }
  }
  if (!surely(guardsOf(situation, env).started, t) && maybe(guardsOf(situation, env).started, t)) {
    out.push({ code: 'guard', text: 'whether it had begun is itself uncertain' });
  }
  return out;
}

const DRAWN = 'where it happened is uncertain, or where the line or zone is: drawings differ';
const WORDS: Partial<Record<Reason['code'], string>> = {
  author: 'who did it is uncertain',
  time: 'when it happened is uncertain',
  place: 'where it happened is uncertain',
  evidence: 'the standard of proof is not met, or the fact is denied',
  description: 'what exactly was done is uncertain',
  same: 'two incidents may be one',
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Incidents by `t` that decide in some world and not in another. */
function openIncidents(situation: Situation, env: Env, t: number): number[] {
  if (env.norm.what.act === undefined) return [];
  if (env.norm.type === 'ban') {
    const v = violationsOf(situation, env);
    return [...v.incident].filter((_, k) => (v.earliest[k] as number) <= t && (v.surelyBy[k] as number) > t);
  }
  if (env.norm.type !== 'duty') return [];
  const { doing, undoing } = doingsOf(situation, env);
  return [...doing, ...undoing]
    .filter((d) => d.incident >= 0 && (d.at.never || d.at.at.length > 2) && (d.at.at[0] ?? Infinity) <= t)
    .map((d) => d.incident);
}

/** Whether it matters when within its period an occurrence lies: for a ban, if some instants are harmless or still to come. */
function timeMatters(situation: Situation, env: Env, times: Float64Array, t: number): boolean {
  if (times.length <= 2 && (times[1] as number) - (times[0] as number) <= 1) return false;
  if (env.norm.type !== 'ban') return true;
  const life = alive(guardsOf(situation, env)).certain;
  const inside = (k: number) => covers(life, times[k] as number, times[k + 1] as number);
  for (let k = 0; k < times.length; k += 2) if (!inside(k)) return true;
  return (times[times.length - 1] as number) - 1 > t;
}

/** `named`, `placed`: who did it and where it was done matter to the norm; `elsewhere`: drawings leave open where it was. */
function whyOpen(
  facts: ReturnType<Situation['facts']>,
  i: number,
  named: boolean,
  placed: boolean,
  elsewhere: boolean,
  timeMatters: (times: Float64Array) => boolean,
): Reason['code'][] {
  const out: Reason['code'][] = [];
  const alternatives = (start: Int32Array) => (start[i + 1] as number) - (start[i] as number);
  if (facts.exists[i] === POSSIBLE) out.push('evidence');
  if (named && alternatives(facts.authorStart) > 1) out.push('author');
  if (timeMatters(timesOf(facts, i))) out.push('time');
  const [only] = facts.place.subarray(facts.placeStart[i] as number, facts.placeStart[i + 1] as number);
  if (elsewhere || (placed && (alternatives(facts.placeStart) !== 1 || (only as number) < 0))) out.push('place');
  if (alternatives(facts.descriptionStart) > 1) out.push('description');
  if (facts.sameB.includes(i)) out.push('same');
  return out.length === 0 ? ['description'] : out;
}

/** Preconditions not reached, and whether the bearer's own breach holds them up (semantics, blocked). */
function unmet(situation: Situation, env: Env, t: number): Reason[] {
  const guards = guardsOf(situation, env);
  const out: Reason[] = [];
  for (const [k, requirement] of (env.norm.requires ?? []).entries()) {
    const moment = guards.required[k];
    if (!moment || surely(come(moment), t)) {
      if (moment && env.norm.deadline && requirement.thenWithin === undefined) {
        out.push({
          code: 'no-deadline-left',
          text: 'its precondition came after its own deadline, and no new one is given',
        });
      }
      continue;
    }
    const norms = normsOf(situation, requirement);
    out.push({
      code: 'blocked-by',
      text: norms.length > 0 ? `waits for ${norms.join(' and ')}` : 'waits for its precondition',
      norms,
    });
    for (const id of norms) {
      const other = situation.norm(id);
      if (!other || env.bearer === null || other.bearer.mode !== 'each') continue;
      if (!boundBy(situation, other).includes(env.bearer)) continue;
      const status = statusesOf(maskAt(situation.line(id, env.bearer), t));
      if (status.length === 1 && status[0] === 'breached') {
        out.push({ code: 'own-breach', text: `blocked by own breach of ${id}`, norms: [id] });
      }
    }
  }
  return out;
}

/** Norms a precondition speaks of. */
function normsOf(situation: Situation, requirement: Requirement): string[] {
  const out = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') {
      const node = value as Record<string, unknown>;
      if (typeof node.norm === 'string') out.add(node.norm);
      if (node.moment === 'ref') walk(situation.agreement.moments.find((m) => m.id === node.name)?.value);
      if (node.cond === 'ref') walk(situation.agreement.definitions.find((d) => d.id === node.name)?.value);
      Object.values(node).forEach(walk);
    }
  };
  walk(requirement.moment);
  return [...out];
}
