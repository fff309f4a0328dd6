import type { ClauseNode, DocumentNode } from '../1-parse/ast.ts';
import { lookNorm, normId, type Symbols } from './symbols.ts';

/**
 * Duties whose start is a norm of its own (semantics 4.4): where it has a deadline, in the rules or in a reading, or where
 * something waits for it. Any part of the document may mention a start, so all parts are searched alike.
 */
export function dutiesInTwoPhases(document: DocumentNode, symbols: Symbols): Set<string> {
  const found = new Set<string>();
  const resolve = (name: string, clause: ClauseNode | undefined): string | undefined => {
    const norm = lookNorm(symbols, name, clause);
    return 'norm' in norm && norm.norm.type === 'duty' ? norm.id : undefined;
  };
  const visit = (node: object, clause: ClauseNode | undefined, own: string | undefined): void => {
    const { moment, phase, norm }: { moment?: unknown; phase?: unknown; norm?: { text?: unknown } } = node;
    if (moment === 'own' && phase === 'starts' && own !== undefined) found.add(own);
    if (typeof norm?.text === 'string' && (phase === 'starts' || norm.text.endsWith(':starts'))) {
      const duty = resolve(norm.text, clause);
      if (duty !== undefined) found.add(duty);
    }
    for (const part of Object.values(node)) if (typeof part === 'object' && part !== null) visit(part, clause, own);
  };
  for (const norm of document.norms) {
    if (norm.lines.starting && norm.type === 'duty') found.add(normId(norm));
    visit(norm.lines, norm.clause, normId(norm));
    for (const on of norm.power?.on ?? []) visit({ norm: on }, norm.clause, undefined);
  }
  for (const question of document.questions) {
    for (const reading of question.readings)
      for (const change of reading.changes) visit(change, question.clause, ownOf(change, question.clause, resolve));
  }
  for (const { changes } of document.amendments)
    for (const change of changes) visit(change, undefined, ownOf(change, undefined, resolve));
  for (const declaration of document.declarations) visit(declaration, undefined, undefined);
  for (const { expect } of document.examples) for (const one of expect) visit({ norm: one.norm }, undefined, undefined);
  return found;
}

/** Within a change of a norm, `start` is the start of that norm. */
function ownOf(
  change: object,
  clause: ClauseNode | undefined,
  resolve: (name: string, clause: ClauseNode | undefined) => string | undefined,
): string | undefined {
  const { norm }: { norm?: { text: string } } = change;
  return norm && resolve(norm.text, clause);
}
