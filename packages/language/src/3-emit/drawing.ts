import type { Change } from '@servanda/core';
import type { ChangeNode, DrawingNode, SourceNode } from '../1-parse/ast.ts';
import type { Ref } from '../1-parse/place.ts';
import { find } from '../2-resolve/symbols.ts';
import type { Report } from '../messages/problem.ts';
import type { ReadMap } from './map.ts';
import type { Scope } from './scope.ts';
import { findWho } from './who.ts';

interface Drawing<S> {
  by: string;
  from?: number | undefined;
  until?: number | undefined;
  map: string;
  shape?: S | undefined;
  at: { line: number; column: number };
}

/** The drawings of a line or zone in the order of the document, each with the shape of its map. */
export function emitDrawings<S>(
  nodes: readonly DrawingNode[],
  scope: Scope,
  readMap: ReadMap | undefined,
  read: (map: Ref, readMap: ReadMap, report: Report) => S | undefined,
): Drawing<S>[] | undefined {
  if (nodes.length === 0) return undefined;
  return nodes.map((node) => {
    const { by, map, from, until } = node;
    const begins = from && scope.clock.instant(from);
    // A day after `until` is over first.
    const ends = until && (until.time === undefined ? scope.clock.tooLate(until) : scope.clock.instant(until));
    if (begins !== undefined && ends !== undefined && begins >= ends && until)
      scope.report('empty-drawing-time', until, {});
    return {
      by: sourceOf(by, scope),
      from: begins,
      until: ends,
      map: map.text,
      shape: readMap && read(map, readMap, scope.report),
      at: scope.at(node),
    };
  });
}

/** Whose drawings count under a reading. */
export function emitDrawnBy(node: Extract<ChangeNode, { change: 'drawn-by' }>, scope: Scope): Change[] {
  if (!find(scope.symbols, 'place', node.name, 'line or zone', scope.report)) return [];
  const by = node.by.map((source) => sourceOf(source, scope));
  return [{ change: 'drawn-by', name: node.name.text, by, at: scope.at(node) }];
}

function sourceOf({ name, quoted }: SourceNode, scope: Scope): string {
  if (!quoted) findWho(name, scope);
  return name.text;
}
