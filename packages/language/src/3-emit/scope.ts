import type { NormNode } from '../1-parse/ast.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import type { At } from '../1-parse/position.ts';
import type { Graph } from '../2-resolve/graph.ts';
import type { FoundNorm, Symbols } from '../2-resolve/symbols.ts';
import type { Report } from '../messages/problem.ts';
import type { Clock } from './clock.ts';

/** What the emitter knows where it stands. */
export interface Scope {
  readonly symbols: Symbols;
  readonly report: Report;
  readonly clock: Clock;
  readonly signed: boolean;
  /** Who refers to whom; for the search of circles. */
  readonly graph: Graph;
  /** The node of the graph, and its line, in which references stand. */
  readonly owner: string;
  readonly line: string;
  readonly norm?: NormNode | undefined;
  readonly clause?: NormNode['clause'];
  /** Names of `whenever` events and of members in `some x of G`. */
  readonly events: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly at: (place: Place) => At;
  /** Norms that need a `:starts` of their own. */
  readonly split: ReadonlySet<string>;
}

/** Notes a reference of the scope's owner. */
export function refer(scope: Scope, to: string, place: Place): void {
  scope.graph.add(scope.owner, scope.line, to, place);
}

/** The norms that a name means: of a duty in two phases both, unless its start alone is named. */
export function phaseIds({ id, starts }: FoundNorm, { split }: Scope): string[] {
  const start = `${id}:starts`;
  if (starts) return [start];
  return split.has(id) ? [start, id] : [id];
}

export const texts = (refs: readonly Ref[]): string[] => refs.map((ref) => ref.text);
