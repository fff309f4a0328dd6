import type { DocumentNode } from '../../1-parse/ast.ts';
import type { Report } from '../../messages/problem.ts';
import { nearSlot } from '../near.ts';
import type { Symbols } from '../symbols.ts';

/** What texts mention must be something of this agreement: itself, a clause, a norm, or a declared thing. */
export function checkMentions(document: DocumentNode, symbols: Symbols, report: Report): void {
  const known = new Set([
    ...document.heads.map((head) => head.name.text),
    ...symbols.clauses.keys(),
    ...symbols.norms.keys(),
    ...symbols.normsByName.keys(),
    ...Object.values(symbols.spaces).flatMap((names) => [...names.keys()]),
    ...document.questions.map((question) => question.name.text),
    ...symbols.broken,
  ]);
  for (const { of } of document.mentions) {
    if (!known.has(of.text))
      report('unknown-name', of, {
        what: 'thing of this agreement',
        name: of.text,
        near: nearSlot(of.text, known),
        declaration: `party ${of.text} "…"`,
      });
  }
}
