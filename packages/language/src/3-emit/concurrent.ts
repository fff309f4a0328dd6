import type { ConcurrentNode } from '../1-parse/ast.ts';
import { findNorm } from '../2-resolve/symbols.ts';
import { refer, type Scope } from './scope.ts';

/**
 * The duties to be done together with this one; `the others` is the duty itself (semantics 4.4). Of duties in two phases start
 * goes with start and end with end, unless a start is named. `id`: this norm, with its phase.
 */
export function emitConcurrent(nodes: readonly ConcurrentNode[], scope: Scope, id: string): string[] {
  const ids = nodes.flatMap((node) => {
    if (!node.norm) return id;
    const found = findNorm(scope.symbols, node.norm, scope.report, scope.clause, 'duty');
    if (!found) return [];
    if (found.norm.type !== 'duty') {
      scope.report(
        'together-no-duty',
        node.norm,
        { name: found.id, type: found.norm.type },
        { place: found.norm.name, text: `\`${found.id}\` stands here` },
      );
      return [];
    }
    const starts = found.starts || (id.endsWith(':starts') && scope.split.has(found.id));
    const other = starts ? `${found.id}:starts` : found.id;
    if (other !== id) refer(scope, other, node.norm);
    return other;
  });
  return [...new Set(ids)];
}
