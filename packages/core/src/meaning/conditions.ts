/** Conditions look back (semantics 5): each becomes a three-valued timeline. */
import type { Condition, Pattern, Span, Who } from '../agreement/form.ts';
import { CERTAIN } from '../record/facts.ts';
import { spanMs } from '../time/index.ts';
import { come } from '../timeline/instants.ts';
import { type Periods, periodsOf } from '../timeline/periods.ts';
import { isOneOf } from '../timeline/status-line.ts';
import { all, any, delayed, forAtLeast, latched, NO, not, type Tri, YES } from '../timeline/tri.ts';
import { matchesOf, timesOf } from './match.ts';
import { momentOf } from './moments.ts';
import { quantityLine } from './quantity.ts';
import { boundBy, type Env, type Situation } from './situation.ts';
import { stateLine } from './states.ts';
import { bit, FULFILLED, KEPT } from './status-bits.ts';
import { meant } from './who.ts';

const KEPT_SO_FAR = bit('kept so far');

/** The condition over time, in this environment. */
export function conditionLine(situation: Situation, condition: Condition, env: Env): Tri {
  const of = (c: Condition, inner = env) => conditionLine(situation, c, inner);
  switch (condition.cond) {
    case 'and':
      return all(condition.of.map((c) => of(c)));
    case 'or':
      return any(condition.of.map((c) => of(c)));
    case 'not':
      return not(of(condition.of));
    case 'state':
      return stateLine(situation, condition.state, env);
    case 'once':
      return onceLine(situation, condition.event, condition.within, env);
    case 'since':
      return sinceLine(situation, of(condition.hold), condition.event, env);
    case 'for':
      return forAtLeast(of(condition.of), spanMs(condition.span));
    case 'count':
      return countLine(situation, condition, env);
    case 'some':
    case 'every':
    case 'no': {
      const each = situation.vocabulary
        .members(condition.group)
        .map((actor) => of(condition.of, { ...env, vars: new Map(env.vars).set(condition.name, actor) }));
      if (condition.cond === 'every') return all(each);
      return condition.cond === 'some' ? any(each) : not(any(each));
    }
    case 'after':
      return come(momentOf(situation, condition.moment, env));
    case 'before':
      return not(come(momentOf(situation, condition.moment, env)));
    case 'fulfilled': {
      const wanted = condition.inTime ? KEPT : FULFILLED;
      const lines = normLines(situation, condition.norm, condition.by, env);
      const now = all(lines.map((line) => (condition.stays ? isOneOf(line, wanted) : latched(isOneOf(line, wanted)))));
      return lines.length === 0 ? NO : asOfBefore(now, env);
    }
    case 'kept': {
      const lines = normLines(situation, condition.norm, condition.by, env);
      const clean = all(lines.map((line) => isOneOf(line, KEPT_SO_FAR)));
      return lines.length === 0 ? NO : asOfBefore(forAtLeast(clean, spanMs(condition.span)), env);
    }
    case 'breached': {
      const breached = bit('breached');
      if (!situation.norm(condition.norm)) return NO;
      const lines = condition.by
        ? normLines(situation, condition.norm, condition.by, env)
        : [situation.line(condition.norm, null), ...normLines(situation, condition.norm, undefined, env)];
      return asOfBefore(any(lines.map((line) => isOneOf(line, breached))), env);
    }
    case 'quantity':
      return quantityLine(situation, condition.of, condition.limit, env, false);
    case 'ref': {
      const definition = situation.agreement.definitions.find((d) => d.id === condition.name);
      return definition ? of(definition.value) : NO;
    }
  }
}

/** Inside a power's condition a norm is looked at strictly before `t` (semantics 4.9), so that nothing depends on itself. */
function asOfBefore(line: Tri, env: Env): Tri {
  return env.strictlyBefore ? delayed(line, 1) : line;
}

/** Lines of a norm for those named, else for all its bearers; a norm with one joint verdict has that one. */
function normLines(situation: Situation, id: string, by: Who | undefined, env: Env) {
  const norm = situation.norm(id);
  if (!norm) return [];
  if (norm.bearer.mode !== 'each') return [situation.line(id, null)];
  const bound = boundBy(situation, norm);
  if (by === undefined) return bound.map((actor) => situation.line(id, actor));
  const who = meant(situation, by, env);
  return bound.filter((actor) => who.anyone || who.actors.has(actor)).map((actor) => situation.line(id, actor));
}

/** `once [within d] E`: both ends included (semantics 1.6). */
function onceLine(situation: Situation, event: Pattern, within: Span | undefined, env: Env): Tri {
  const d = within === undefined ? Infinity : spanMs(within);
  const matches = matchesOf(situation, event, env, 'neutral');
  const certain: [number, number][] = [];
  const possible: [number, number][] = [];
  for (let m = 0; m < matches.n; m++) {
    const times = timesOf(matches.facts, matches.incident[m] as number);
    if (times.length === 0) continue;
    if (matches.grade[m] === CERTAIN) {
      certain.push([(times[times.length - 1] as number) - 1, (times[0] as number) + d + 1]);
    }
    for (let i = 0; i < times.length; i += 2) possible.push([times[i] as number, (times[i + 1] as number) + d]);
  }
  return { certain: periodsOf(certain), possible: periodsOf(possible) };
}

/** `C since E`: E at some `u <= t`, C throughout `(u, t]`. */
function sinceLine(situation: Situation, hold: Tri, event: Pattern, env: Env): Tri {
  const matches = matchesOf(situation, event, env, 'neutral');
  const certain: [number, number][] = [];
  const possible: [number, number][] = [];
  for (let m = 0; m < matches.n; m++) {
    const times = timesOf(matches.facts, matches.incident[m] as number);
    if (times.length === 0) continue;
    const earliest = times[0] as number;
    const latest = (times[times.length - 1] as number) - 1;
    if (matches.grade[m] === CERTAIN) {
      if (earliest === latest) certain.push([latest, latest + 1]);
      const run = runWith(hold.certain, earliest + 1);
      if (run) certain.push([latest, run[1]]);
    }
    for (let i = 0; i < times.length; i += 2) {
      const a = times[i] as number;
      const b = times[i + 1] as number;
      possible.push([a, b]);
      for (let k = 0; k < hold.possible.length; k += 2) {
        const start = Math.max(a, (hold.possible[k] as number) - 1);
        const end = hold.possible[k + 1] as number;
        if (start < Math.min(b, end)) possible.push([start, end]);
      }
    }
  }
  return { certain: periodsOf(certain), possible: periodsOf(possible) };
}

function runWith(a: Periods, t: number): [number, number] | undefined {
  for (let i = 0; i < a.length; i += 2) {
    if ((a[i] as number) <= t && t < (a[i + 1] as number)) return [a[i] as number, a[i + 1] as number];
  }
  return undefined;
}

/** Counts with their lowest and highest numbers in a window that slides, both ends included. */
function countLine(situation: Situation, condition: Extract<Condition, { cond: 'count' }>, env: Env): Tri {
  const d = condition.within === undefined ? Infinity : spanMs(condition.within);
  const matches = matchesOf(situation, condition.event, env, 'neutral');
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  const add = (steps: Map<number, number>, from: number, to: number, n: number) => {
    if (from >= to) return;
    steps.set(from, (steps.get(from) ?? 0) + n);
    if (Number.isFinite(to)) steps.set(to, (steps.get(to) ?? 0) - n);
  };
  for (let m = 0; m < matches.n; m++) {
    const i = matches.incident[m] as number;
    const times = timesOf(matches.facts, i);
    if (times.length === 0) continue;
    if (matches.grade[m] === CERTAIN) {
      const from = (times[times.length - 1] as number) - 1;
      add(low, from, (times[0] as number) + d + 1, matches.facts.countLow[i] as number);
    }
    // One incident counts once, however many alternatives of its time fall into the window.
    const spans = periodsOf(pairsOf(times).map(([a, b]) => [a, b + d]));
    for (let k = 0; k < spans.length; k += 2) {
      add(high, spans[k] as number, spans[k + 1] as number, matches.facts.countHigh[i] as number);
    }
  }
  const n = condition.n;
  const atLeast: Tri = { certain: whereAtLeast(low, n), possible: whereAtLeast(high, n) };
  if (condition.op === 'at-least') return n === 0 ? YES : atLeast;
  return not({ certain: whereAtLeast(low, n + 1), possible: whereAtLeast(high, n + 1) });
}

function pairsOf(a: Periods): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < a.length; i += 2) out.push([a[i] as number, a[i + 1] as number]);
  return out;
}

function whereAtLeast(steps: ReadonlyMap<number, number>, n: number): Periods {
  const times = [...steps.keys()].sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  let sum = 0;
  for (const [k, t] of times.entries()) {
    sum += steps.get(t) as number;
    if (sum >= n) pairs.push([t, times[k + 1] ?? Infinity]);
  }
  return periodsOf(pairs);
}
