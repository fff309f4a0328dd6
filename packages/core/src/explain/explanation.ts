/** The form of an explanation: a finite tree from a status down to the reports for and against (semantics, explanations). */

import type { Verdict } from '../check/result.ts';
import type { Account } from '../record/facts.ts';

export interface ExplanationNode {
  /** What is asked: the norm, a guard, a condition, an event. */
  readonly what: string;
  /** Statuses, or yes / no / maybe. */
  readonly answer: string;
  /** The period in which the answer holds, or that was searched; UTC, null: open. */
  readonly period?: { readonly from: string | null; readonly to: string | null } | undefined;
  readonly note?: string | undefined;
  readonly reports?: readonly Account[] | undefined;
  readonly children: readonly ExplanationNode[];
}

export interface Explanation {
  readonly verdict: Verdict;
  readonly at: string;
  readonly node: ExplanationNode;
  /** Ids of the reports that carry the verdict: checking with these alone gives the same statuses at `at`. */
  readonly leaves: readonly string[];
}

/** Gathers the leaves of one explanation. */
export interface Leaves {
  readonly ids: Set<string>;
  /** How many norms deep the tree stands. */
  readonly depth: number;
  /** Norms and bearers whose parts the tree has already, by the situation in which they are judged. */
  readonly told: WeakMap<object, Set<string>>;
}
