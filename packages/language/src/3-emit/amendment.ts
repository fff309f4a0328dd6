import type { Amendment } from '@servanda/core';
import type { AmendmentNode } from '../1-parse/ast.ts';
import type { ReadingGraph } from '../2-resolve/checks/circles.ts';
import { Graph } from '../2-resolve/graph.ts';
import { emitChange } from './change.ts';
import type { Scope } from './scope.ts';

/** An amendment of the form; its references go into a graph of their own, in place of those written. */
export function emitAmendment(node: AmendmentNode, scope: Scope, graphs: ReadingGraph[]): Amendment {
  const graph = new Graph();
  const changes = node.changes.flatMap((change) => emitChange(change, { ...scope, graph, clause: undefined }));
  if (!graph.empty) graphs.push({ question: `amendment ${node.name.text}`, reading: node.name.text, graph });
  return { id: node.name.text, title: node.title, from: scope.clock.instant(node.from), changes, at: scope.at(node) };
}
