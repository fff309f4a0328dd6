/**
 * What the meaning of a norm is evaluated in: one agreement under chosen readings, one record at one known-at. The
 * engine (check/) makes situations; the files of this folder, one per kind of clause or line, only ask them.
 */
import type { Agreement, Norm, Pattern, Standard } from '../agreement/form.ts';
import type { Vocabulary } from '../agreement/vocabulary.ts';
import type { Geography } from '../place/geography.ts';
import type { Facts, MeasureFacts, Polarity, SilenceFacts, StateFacts } from '../record/facts.ts';
import type { StatusLine } from '../timeline/status-line.ts';
import { and, type Tri } from '../timeline/tri.ts';

export interface Situation {
  readonly agreement: Agreement;
  readonly vocabulary: Vocabulary;
  readonly geography: Geography;
  readonly clock: string;
  /** The last instant asked about (ms): no period that starts after it is looked at, which no status at or before it could show. */
  readonly horizon: number;
  facts(standard: Standard, polarity: Polarity): Facts;
  states(standard: Standard): StateFacts;
  measures(standard: Standard): MeasureFacts;
  silence(standard: Standard, polarity: Polarity): SilenceFacts;
  /** The time in which this version of the agreement is in force; left out: always (semantics 4.12). */
  readonly inForce?: Tri | undefined;
  /** The norm of that name under these readings, if it is not dropped. */
  norm(id: string): Norm | undefined;
  standardOf(norm: Norm): Standard;
  /**
   * Line of a norm that another refers to, for a bearer or for the provision (null): taken as reported, without the unseen
   * (semantics 2.9). Every status while it is being worked out itself.
   */
  line(normId: string, bearer: string | null): StatusLine;
  /** The same without what it waits for itself (`together with`), so that two duties may name each other. */
  lineAlone(normId: string, bearer: string | null): StatusLine;
  /** "The power's `provided` condition holds", as far as it is known in this round (see check/rounds.ts). */
  provided(power: Norm, holder: string | null): Tri;
  /** The same of the condition that brings an automatic power about. */
  once(power: Norm, holder: string | null): Tri;
  /** Memory for costly look-ups, cleared with the situation. */
  memo<T>(key: string, make: () => T): T;
}

/** For whom and about what something is evaluated. */
export interface Env {
  readonly norm: Norm;
  readonly standard: Standard;
  /** The actor under evaluation; null: all bearers as one. */
  readonly bearer: string | null;
  readonly vars: ReadonlyMap<string, string>;
  /** The `whenever` instance under evaluation: its variable and incident. */
  readonly instance?: { readonly name: string; readonly incident: number; readonly at: Float64Array } | undefined;
  /** Norms are looked at strictly before `t` (inside a power, semantics 4.9). */
  readonly strictlyBefore?: boolean | undefined;
  /** Taken as reported: no unseen occurrences (semantics 2.9, norms referred to). */
  readonly asReported?: boolean | undefined;
  /** Without regard to `together with`. */
  readonly alone?: boolean | undefined;
  /** Only what lies in this zone (by place). */
  readonly place?: string | undefined;
}

/** The actors who are bound by a norm. */
export function boundBy(situation: Situation, norm: Norm): readonly string[] {
  return situation.memo(`bound ${norm.id}`, () => [
    ...new Set(norm.bearer.names.flatMap((name) => situation.vocabulary.members(name))),
  ]);
}

/** Key of an environment for memos; variables of quantifiers are not part of it, so it is for whole norms only. */
export function envKey({ norm, standard, bearer, place, asReported, alone, strictlyBefore, instance }: Env): string {
  return JSON.stringify([norm.id, standard, bearer, place, asReported, alone, strictlyBefore, instance?.incident]);
}

/** The act or state of a norm, by its bearer where it names nobody else. */
export function ownPattern({ what }: Norm): Pattern {
  return { ...what, by: what.by ?? { who: 'bearer' } };
}

export function envOf(situation: Situation, norm: Norm, bearer: string | null, place?: string): Env {
  return { norm, standard: situation.standardOf(norm), bearer, vars: new Map(), place };
}

/**
 * What violates the norm that is asked about counts by the version in force at that instant (semantics 4.12.2); a norm that
 * another refers to is read in one version throughout (4.12.5).
 */
export function inThisVersion(situation: Situation, env: Env, violated: Tri): Tri {
  return env.asReported || situation.inForce === undefined ? violated : and(violated, situation.inForce);
}
