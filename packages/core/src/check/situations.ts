/**
 * Makes situations: one agreement under chosen readings against one record. Facts are shared between readings, lines are worked
 * out once; powers whose conditions look at norms are settled in rounds (see below).
 */
import type { Version } from '../agreement/amendments.ts';
import type { Agreement, Amendment, Condition, Moment, Norm, Standard } from '../agreement/form.ts';
import { type Vocabulary, vocabularyOf } from '../agreement/vocabulary.ts';
import { conditionLine } from '../meaning/conditions.ts';
import { providedEnv } from '../meaning/power.ts';
import { boundBy, type Env, envKey, envOf, type Situation } from '../meaning/situation.ts';
import { EVERY_STATUS } from '../meaning/status-bits.ts';
import type { Geography } from '../place/index.ts';
import {
  assess,
  assessMeasures,
  assessSilence,
  assessStates,
  CERTAIN,
  type Facts,
  type MeasureFacts,
  POSSIBLE,
  type Polarity,
  type RecordStore,
  type SilenceFacts,
  type StateFacts,
} from '../record/index.ts';
import { period } from '../timeline/periods.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { MAYBE, type Tri, YES } from '../timeline/tri.ts';
import { geographiesOf } from './geographies.ts';
import { provisionOrBearerLine } from './provision.ts';

/** What all readings share: the record under its standards, and the map. */
export interface Ground {
  readonly record: RecordStore;
  readonly knownAt: number | undefined;
  /** The map as the agreement has it under some readings. */
  geography(read: Agreement): Geography;
  /** The last instant asked about. ms. */
  readonly horizon: number;
  /** Overrides every norm's standard. */
  readonly standard: Standard | undefined;
  facts(standard: Standard, polarity: Polarity): Facts;
  states(standard: Standard): StateFacts;
  measures(standard: Standard, members: Vocabulary['members']): MeasureFacts;
  silence(standard: Standard, polarity: Polarity): SilenceFacts;
}

export function groundOf(
  agreement: Agreement,
  record: RecordStore,
  horizon: number,
  options: { readonly knownAt?: number | undefined; readonly standard?: Standard | undefined } = {},
): Ground {
  const { knownAt } = options;
  const facts = remembering((standard: Standard, polarity: Polarity) =>
    withSame(assess(record, { standard, polarity, knownAt })),
  );
  const states = remembering((standard: Standard) => assessStates(record, { standard, knownAt }));
  const silence = remembering((standard: Standard, polarity: Polarity) =>
    assessSilence(record, { standard, polarity, knownAt }),
  );
  const measures: Ground['measures'] = (standard, members) => assessMeasures(record, { standard, knownAt, members });
  return {
    record,
    knownAt,
    horizon,
    standard: options.standard,
    geography: geographiesOf(agreement),
    facts,
    states,
    measures,
    silence,
  };
}

/** Of two incidents that may be one the second is absent in some world, so it is never certain (semantics 2.7). */
function withSame(facts: Facts): Facts {
  if (facts.sameB.length === 0) return facts;
  const exists = facts.exists.slice();
  for (const second of facts.sameB) if (exists[second] === CERTAIN) exists[second] = POSSIBLE;
  return { ...facts, exists };
}

function remembering<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  // Every norm has a standard of its own, which is asked for again and again.
  const texts = new WeakMap<object, string>();
  const textOf = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return String(part);
    const text = texts.get(part) ?? JSON.stringify(part);
    texts.set(part, text);
    return text;
  };
  return (...args) => {
    const key = args.map(textOf).join('\n');
    let found = known.get(key);
    if (found === undefined) {
      found = make(...args);
      known.set(key, found);
    }
    return found;
  };
}

/** A situation that can be asked for verdict lines. */
export interface Judged extends Situation {
  /** Verdict line of the norm that is asked about, with the unseen. `place`: only what lies in that zone. */
  verdict(norm: Norm, bearer: string | null, place?: string): StatusLine;
  /** Where there are several versions of the agreement (semantics 4.12). */
  readonly versions?: Versions | undefined;
}

/** A version that was in force before. */
export interface Earlier {
  readonly situation: Judged;
  readonly amendments: readonly Amendment[];
  /** Its last instant. ms. */
  readonly last: number;
}

/** What several versions say of one norm. */
export interface Versions {
  /** The amendments that made the version in force at the instant asked about; none: the original. */
  readonly judging: readonly Amendment[];
  readonly all: readonly Version[];
  /** The same norm under other versions up to that instant. */
  readonly earlier: readonly Earlier[];
  /** All who are bound one by one under some version. */
  readonly bound: readonly string[];
}

const UNKNOWN: StatusLine = statusLine([], () => EVERY_STATUS);
/** More rounds than any chain of exercises that a record is likely to hold; stopping early only leaves a maybe. */
const MOST_ROUNDS = 64;

/**
 * The situation of an agreement as read; `time`: while it is in force, of several versions. What a power's condition says of norms is first taken as a maybe everywhere; each round
 * makes it sharper with the lines of the last, which is sound at every step, and ends when nothing changes: evaluation thus
 * proceeds in time over the exercises (semantics, 4.7), since what is in force at `t` depends on exercises before `t`.
 */
export function situationOf(read: Agreement, ground: Ground, time?: { from: number; to: number }): Judged {
  const looking = read.norms.flatMap((power) =>
    CONDITIONS.flatMap((which) => {
      const condition = conditionOf(power, which);
      return condition && looksAtNorms(read, condition, new Set()) ? [{ power, which, condition }] : [];
    }),
  );
  let provided = new Map<string, Tri>();
  for (let round = 0; round < MOST_ROUNDS && looking.length > 0; round++) {
    const situation = judged(read, ground, provided, time);
    const next = new Map<string, Tri>();
    for (const { power, which, condition } of looking) {
      for (const holder of [null, ...boundBy(situation, power)]) {
        const env = providedEnv(situation, power, holder);
        next.set(keyOf(power, holder, which), conditionLine(situation, condition, env));
      }
    }
    const same = [...next].every(([key, line]) => equal(line, provided.get(key) ?? MAYBE));
    provided = next;
    if (same) break;
  }
  return judged(read, ground, provided, time);
}

/** The conditions of a power: that of its use, and that which brings it about. */
const CONDITIONS = ['provided', 'once'] as const;
type Which = (typeof CONDITIONS)[number];

function conditionOf({ type, provided, power }: Norm, which: Which): Condition | undefined {
  if (type !== 'power') return undefined;
  return which === 'once' ? power?.once : provided;
}

function keyOf(power: Norm, holder: string | null, which: Which): string {
  return JSON.stringify([power.id, holder, which]);
}

function equal(a: Tri, b: Tri): boolean {
  const same = (x: Float64Array, y: Float64Array) => x.length === y.length && x.every((t, i) => t === y[i]);
  return same(a.certain, b.certain) && same(a.possible, b.possible);
}

function judged(
  agreement: Agreement,
  ground: Ground,
  provided: ReadonlyMap<string, Tri>,
  time: { from: number; to: number } | undefined,
): Judged {
  const norms = new Map(agreement.norms.map((n) => [n.id, n]));
  const memory = new Map<string, unknown>();
  const lines = new Map<string, StatusLine>();
  const vocabulary = vocabularyOf(agreement);
  const situation: Judged = {
    agreement,
    vocabulary,
    geography: ground.geography(agreement),
    inForce: time && during(time),
    clock: agreement.clock,
    horizon: ground.horizon,
    facts: ground.facts,
    states: ground.states,
    measures: (standard) =>
      situation.memo(`measures ${JSON.stringify(standard)}`, () => ground.measures(standard, vocabulary.members)),
    silence: ground.silence,
    norm: (id) => norms.get(id),
    standardOf: (norm) => ground.standard ?? norm.verifiedBy ?? agreement.standard ?? { standard: 'any' },
    line(id, bearer) {
      const norm = norms.get(id);
      return norm ? remembered(norm, { ...envOf(situation, norm, bearer), asReported: true }) : UNKNOWN;
    },
    lineAlone(id, bearer) {
      const norm = norms.get(id);
      return norm ? remembered(norm, { ...envOf(situation, norm, bearer), asReported: true, alone: true }) : UNKNOWN;
    },
    verdict: (norm, bearer, place) => remembered(norm, envOf(situation, norm, bearer, place)),
    provided: (power, holder) => conditionFor(power, holder, 'provided'),
    once: (power, holder) => conditionFor(power, holder, 'once'),
    memo<T>(key: string, make: () => T): T {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as T;
    },
  };
  function conditionFor(power: Norm, holder: string | null, which: Which): Tri {
    const settled = provided.get(keyOf(power, holder, which));
    if (settled) return settled;
    const condition = conditionOf(power, which);
    if (condition === undefined) return YES;
    if (looksAtNorms(agreement, condition, new Set())) return MAYBE;
    return conditionLine(situation, condition, providedEnv(situation, power, holder));
  }
  function remembered(norm: Norm, env: Env): StatusLine {
    const key = envKey(env);
    const known = lines.get(key);
    if (known) return known;
    // A norm that depends on itself other than through a power is an error of the document; every status is then possible.
    lines.set(key, UNKNOWN);
    const line = provisionOrBearerLine(situation, env, (bearer) => remembered(norm, { ...env, bearer }));
    lines.set(key, line);
    return line;
  }
  return situation;
}

/** Holds from one instant (ms, or infinite) to another. */
function during({ from, to }: { from: number; to: number }): Tri {
  const whole = period(from, to);
  return { certain: whole, possible: whole };
}

/** Whether a condition looks at the status of a norm, directly or through definitions and moments. */
function looksAtNorms(agreement: Agreement, condition: Condition, seen: Set<string>): boolean {
  const inMoment = (moment: Moment): boolean => {
    switch (moment.moment) {
      case 'fulfilled':
        return true;
      case 'when':
        return looksAtNorms(agreement, moment.condition, seen);
      case 'after':
        return inMoment(moment.of);
      case 'ref': {
        if (seen.has(`moment ${moment.name}`)) return false;
        seen.add(`moment ${moment.name}`);
        const named = agreement.moments.find((m) => m.id === moment.name);
        return named !== undefined && inMoment(named.value);
      }
      default:
        return false;
    }
  };
  const inner = (c: Condition) => looksAtNorms(agreement, c, seen);
  switch (condition.cond) {
    case 'fulfilled':
    case 'kept':
    case 'breached':
      return true;
    case 'and':
    case 'or':
      return condition.of.some(inner);
    case 'not':
    case 'for':
    case 'some':
    case 'every':
    case 'no':
      return inner(condition.of);
    case 'since':
      return inner(condition.hold);
    case 'after':
    case 'before':
      return inMoment(condition.moment);
    case 'ref': {
      if (seen.has(`definition ${condition.name}`)) return false;
      seen.add(`definition ${condition.name}`);
      const definition = agreement.definitions.find((d) => d.id === condition.name);
      return definition !== undefined && inner(definition.value);
    }
    default:
      return false;
  }
}
