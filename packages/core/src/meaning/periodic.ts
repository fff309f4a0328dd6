/** Periodic duties (kind 5, semantics 4.5.1): one instance for each period, behind one set of guards. */
import { firstBeyond, type Instants, representatives, SINCE_EVER } from '../timeline/instants.ts';
import { clip, touches } from '../timeline/periods.ts';
import { maskAt, type StatusLine, statusLine } from '../timeline/status-line.ts';
import { maybe, surely, type Tri, YES } from '../timeline/tri.ts';
import { counterpartOf, overdueAt } from './counterparts.ts';
import { type Doings, doingsOf } from './doings.ts';
import { dutyLife } from './duty-life.ts';
import { alive, type Guards, guardBreaks, guarded, guardsOf } from './guards.ts';
import { momentOf } from './moments.ts';
import { type Steps, shortMonthsIn, stepsOf } from './period-steps.ts';
import { type Env, envKey, type Situation } from './situation.ts';
import { bit, EVERY_STATUS, INSTANCE_ORDER, merge } from './status-bits.ts';

const NOT_TRIGGERED = bit('not triggered');
/** Twenty-seven years of daily reports. What comes after the last of them is not judged: every status is then possible. */
export const MOST_PERIODS = 10_000;
/** 1 January of year 1, ms: before it nobody counts days. */
const COMMON_ERA = -62_135_596_800_000;

/** One period that may be due, for every instant at which its anchor may lie. */
export interface Due {
  /** From 0. */
  readonly k: number;
  readonly steps: Steps;
  readonly anchor: Instants;
  /** Statuses of this period alone, without the guards. */
  readonly line: StatusLine;
}

/** The periods of a duty for one bearer up to the situation's horizon. */
export interface Dues {
  readonly dues: readonly Due[];
  /** From here on there are more periods than are judged. */
  readonly judgedUntil: number;
  /** Statuses over all periods, without the guards. */
  readonly line: StatusLine;
}

/** Status line of a periodic duty: the guards, then the periods. */
export function periodicLine(situation: Situation, env: Env): StatusLine {
  const guards = periodicGuards(situation, env);
  const { line } = duesOf(situation, env);
  const changes = [...line.at].filter(Number.isFinite);
  const breaks = [...guardBreaks(guards), ...changes, ...changes.map((t) => t + 1)];
  return statusLine(breaks, (t) => guarded(guards, t, (at) => maskAt(line, at), changes));
}

/** `if` and `while` are looked at where a period starts, and there only. */
export function periodicGuards(situation: Situation, env: Env): Guards {
  return { ...guardsOf(situation, env), while: YES };
}

export function duesOf(situation: Situation, env: Env): Dues {
  return situation.memo(`dues ${envKey(env)}`, () => findDues(situation, env));
}

function findDues(situation: Situation, env: Env): Dues {
  const { every, deadline } = env.norm;
  const none: StatusLine = statusLine([], () => NOT_TRIGGERED);
  if (!every) return { dues: [], judgedUntil: Infinity, line: none };
  const anchor = momentOf(situation, every.anchor, env);
  // It always was, and so no period is the first; or it may lie before all dates, and then any instant may start one.
  if (anchor === SINCE_EVER) return { dues: [], judgedUntil: Infinity, line: none };
  if ((anchor.at[0] ?? 0) < COMMON_ERA) return { dues: [], judgedUntil: -Infinity, line: ANYTHING };
  const dated = upTo(anchor, situation.horizon);
  const parts = partsOf(situation, dated, every.span.unit);
  let judgedUntil = Infinity;
  const dues: Due[] = [];
  const life = alive(guardsOf(situation, env));
  const common = { life, doings: doingsOf(situation, env), counterpart: counterpartOf(situation, env) };
  for (let k = 0; parts.length > 0; k++) {
    const steps = stepsOf(every, deadline, k, situation.clock);
    const from = Math.min(...parts.map(([first]) => steps.starts(first)));
    // Written so that an instant beyond the calendar (no number) ends it too.
    if (!(from <= situation.horizon)) break;
    if (k === MOST_PERIODS) {
      judgedUntil = Math.min(judgedUntil, from);
      break;
    }
    const to = Math.max(...parts.map(([, last]) => steps.starts(last)));
    if (!touches(life.possible, from, to + 1)) continue;
    dues.push({ k, steps, anchor: dated, line: dueLine(dated, parts, steps, common) });
  }
  const line = merge(INSTANCE_ORDER, [none, ...dues.map((due) => due.line)]);
  if (judgedUntil === Infinity) return { dues, judgedUntil, line };
  const known = statusLine([...line.at, judgedUntil], (t) => (t >= judgedUntil ? EVERY_STATUS : maskAt(line, t)));
  return { dues, judgedUntil, line: known };
}

const ANYTHING: StatusLine = statusLine([], () => EVERY_STATUS);

/** What lies after the horizon has not come at any instant asked about. */
function upTo({ at, never }: Instants, horizon: number): Instants {
  const late = (at[at.length - 1] ?? 0) > horizon + 1;
  return { at: clip(at, -Infinity, horizon + 1), never: never || late };
}

/** First and last instants of the pieces in which every step goes forward: a day's own for months, which may be shorter than it. */
function partsOf(situation: Situation, { at }: Instants, unit: string): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < at.length; i += 2) {
    const from = at[i] as number;
    const to = at[i + 1] as number;
    const months = unit === 'months' || unit === 'years';
    const cuts = months ? shortMonthsIn(from + 1, to, situation.clock) : [];
    const starts = [from, ...cuts];
    for (const [k, start] of starts.entries()) out.push([start, (starts[k + 1] ?? to) - 1]);
  }
  return out;
}

interface Common {
  readonly life: Tri;
  readonly doings: Doings;
  readonly counterpart: Tri;
}

function dueLine(anchor: Instants, parts: [number, number][], steps: Steps, common: Common): StatusLine {
  const { life, counterpart } = common;
  const opens = Math.min(...parts.map(([first]) => steps.opens(first)));
  const closes = Math.max(...parts.map(([, last]) => steps.closes(last)));
  const doings = during(common.doings, opens, closes);
  const ends = [
    ...[...doings.doing, ...doings.undoing].flatMap((d) => [...d.at.at]),
    ...[doings.unseen, doings.contrary, doings.standing, life.certain, life.possible].flatMap((p) => [...p]),
  ].filter(Number.isFinite);
  const cuts = [...new Set(ends.flatMap((t) => [t - 1, t, t + 1]))];
  const all = [steps.starts, steps.opens, steps.closes, steps.tooLate];
  /** Anchors from which on a step lies beyond one of the instants. */
  const beyond = (instants: readonly number[]) =>
    parts.flatMap(([from, to]) =>
      from === to ? [from] : [from, ...all.flatMap((step) => instants.map((v) => firstBeyond(step, v, from, to + 1)))],
    );
  const critical = beyond(cuts);
  const breaks = [
    ...cuts,
    ...[...critical, ...parts.map(([, to]) => to)].flatMap((m) => all.flatMap((s) => [s(m) - 1, s(m), s(m) + 1])),
    ...counterpart.certain,
    ...counterpart.possible,
  ];
  return statusLine(breaks, (t) => {
    let out = anchor.never ? NOT_TRIGGERED : 0;
    for (const m of representatives(anchor.at, [...critical, ...beyond([t - 1, t])])) {
      const start = steps.starts(m);
      const begun = start <= t;
      if (!begun || !surely(life, start)) out |= NOT_TRIGGERED;
      if (begun && maybe(life, start))
        out |= dutyLife(doings, steps.opens(m), steps.tooLate(m), t, overdueAt(counterpart, t), steps.closes(m));
    }
    return out;
  });
}

/** What can bear on a period: all else lies in the windows of others. */
function during(doings: Doings, from: number, to: number): Doings {
  return {
    doing: doings.doing.filter(({ at }) => touches(at.at, from, to)),
    undoing: doings.undoing.filter(({ at }) => touches(at.at, from, to)),
    unseen: clip(doings.unseen, from, to),
    contrary: clip(doings.contrary, from, to),
    standing: clip(doings.standing, from, to),
  };
}
