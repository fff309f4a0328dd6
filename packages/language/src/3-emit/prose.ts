import type { ClauseNode } from '../1-parse/ast.ts';
import type { Fence } from '../1-parse/fences.ts';

/** The prose between the nearest heading and the fence, for the first clause of each fence. */
export function proseOf(
  clauses: readonly ClauseNode[],
  text: string,
  fences: readonly Fence[],
): Map<ClauseNode, string> {
  const found = new Map<ClauseNode, string>();
  let next = 0;
  for (const fence of fences) {
    const first = clauses[next];
    if (!first || first.start >= fence.end) continue;
    const lines = text.slice(fence.prose, fence.opening).split('\n');
    const prose = lines
      .filter((line) => !/^[ ]{0,3}#{1,6}[ \t]/.test(line))
      .join('\n')
      .trim();
    if (prose !== '') found.set(first, prose);
    while (next < clauses.length && (clauses[next]?.start ?? 0) < fence.end) next++;
  }
  return found;
}
