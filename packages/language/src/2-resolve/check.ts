import type { DocumentNode } from '../1-parse/ast.ts';
import type { Place } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';
import { checkVerifier } from './checks/evidence.ts';
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
  readings: readonly Graph[],
  report: Report,
  firstFence: Place | undefined,
): void {
  checkHeads(document, firstFence, report);
  checkClauseOrder(document.clauses, report);
  checkMembers(document, report);
  for (const norm of document.norms) {
    checkNorm(norm, symbols, report);
    checkVerifier(norm, symbols, report);
    checkRequirements(norm, symbols, report);
  }
  checkQuestions(document.questions, report);
  for (const example of document.examples) checkExample(example, report);
  checkMentions(document, symbols, report);
  checkCircles(written, readings, report);
}

/** A circle that every reading has is one mistake. */
function checkCircles(written: Graph, readings: readonly Graph[], report: Report): void {
  const known = new Set<string>();
  for (const graph of [written, ...readings]) {
    for (const { chain, place } of graph.circles(graph === written ? undefined : written)) {
      const key = chain.toSorted().join(' ');
      if (known.has(key)) continue;
      known.add(key);
      const names = chain.map((name) => `\`${name.replace(/^(moment|definition) /, '')}\``);
      const [only = ''] = names;
      report('circular', place, {
        chain:
          names.length === 1
            ? `${only} refers to itself`
            : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} refer to each other`,
      });
    }
  }
}
