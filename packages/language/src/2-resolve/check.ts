import type { DocumentNode, StandardNode } from '../1-parse/ast.ts';
import type { Place } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';
import { checkAmendments } from './checks/amendments.ts';
import { checkCircles, type ReadingGraph } from './checks/circles.ts';
import { checkCountings } from './checks/countings.ts';
import { checkDeclaration } from './checks/declarations.ts';
import { checkDrawings } from './checks/drawings.ts';
import { checkStandard, checkVerifier } from './checks/evidence.ts';
import { checkExample } from './checks/examples.ts';
import { checkMembers } from './checks/members.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkNorm } from './checks/norms.ts';
import { checkQuantities } from './checks/quantities.ts';
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
  checkDrawings(document, symbols, report);
  checkCountings(document, symbols, report);
  for (const norm of document.norms) {
    checkNorm(norm, symbols, report);
    checkVerifier(norm, symbols, report);
    checkRequirements(norm, symbols, report);
  }
  for (const standard of standardsOf(document)) checkStandard(standard, symbols, report);
  checkQuestions(document.questions, report);
  checkAmendments(document, symbols, report);
  for (const example of document.examples) checkExample(example, report);
  checkQuantities(document, symbols, report);
  checkMentions(document, symbols, report);
  checkCircles(written, readings, report);
}

/** All standards of proof of the document: of the head, of norms, of readings, of examples. */
function standardsOf({ heads, norms, questions, amendments, examples }: DocumentNode): StandardNode[] {
  const changed = [...questions.flatMap(({ readings }) => readings), ...amendments];
  const changes = changed.flatMap((one) => one.changes);
  return [
    ...heads.map((head) => head.standard),
    ...norms.map((norm) => norm.lines.verified),
    ...changes.map((change) =>
      change.change === 'verified' || change.change === 'standard' ? change.value : undefined,
    ),
    ...examples.flatMap(({ expect }) => expect.map((one) => one.standard)),
  ].filter((standard) => standard !== undefined);
}
