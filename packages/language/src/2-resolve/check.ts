import type { DocumentNode } from '../1-parse/ast.ts';
import type { Place } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';
import type { Graph } from './graph.ts';
import type { Symbols } from './symbols.ts';

/** Checks of the document as a whole. */
export function checkDocument(
  document: DocumentNode,
  _symbols: Symbols,
  graphs: readonly Graph[],
  report: Report,
  firstFence: Place | undefined,
): void {
  if (document.heads.length === 0 && !document.broken.has('agreement'))
    report('no-agreement', firstFence ? { start: firstFence.start, end: firstFence.start } : { start: 0, end: 0 }, {});
  for (const graph of graphs) {
    for (const { chain, place } of graph.circles())
      report('circular', place, { chain: chain.map((name) => `\`${name}\``).join(', ') });
  }
}
