import type { DocumentNode } from '../1-parse/ast.ts';
import type { Place } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';
import { checkCircles, type ReadingGraph } from './checks/circles.ts';
import { checkDeclaration } from './checks/declarations.ts';
import { checkStandard, checkVerifier } from './checks/evidence.ts';
import { checkExample } from './checks/examples.ts';
import { checkMembers } from './checks/members.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkNorm } from './checks/norms.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkRequirements } from './checks/requires.ts';
import { checkClauseOrder, checkHeads } from './checks/whole.ts';
import type { Graph } from './graph.ts';
import type { Symbols } from './symbols.ts';

/** Checks of the document as a whole. `written`: the references as written; `readings`: those that each reading has in their place. */
export function checkDocument(
  document: DocumentNode,
  symbols: Symbols,
  written: Graph,
  readings: readonly ReadingGraph[],
  report: Report,
  firstFence: Place | undefined,
): void {
  checkHeads(document, firstFence, report);
  checkClauseOrder(document.clauses, report);
  checkMembers(document, report);
  for (const declaration of document.declarations) checkDeclaration(declaration, report);
  for (const norm of document.norms) {
    checkNorm(norm, symbols, report);
    checkVerifier(norm, symbols, report);
    if (norm.lines.verified) checkStandard(norm.lines.verified, symbols, report);
    checkRequirements(norm, symbols, report);
  }
  for (const { standard } of document.heads) if (standard) checkStandard(standard, symbols, report);
  checkQuestions(document.questions, report);
  for (const example of document.examples) checkExample(example, report);
  checkMentions(document, symbols, report);
  checkCircles(written, readings, report);
}
