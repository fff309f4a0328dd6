import type { DeclarationNode } from '../../1-parse/ast.ts';
import type { Report } from '../../messages/problem.ts';
import { wordOf } from '../symbols.ts';

/** A declaration says one thing of each sort: one wider act, one map; and nothing undoes itself or lies apart from itself. */
export function checkDeclaration(d: DeclarationNode, report: Report): void {
  if (d.declares !== 'act' && d.declares !== 'zone') return;
  for (const rival of d.rivals)
    report('expected', rival, { found: `\`${rival.text}\` beside another`, what: 'one of them alone' });
  const contrary = d.declares === 'act' ? [d.undoneBy] : d.apartFrom;
  for (const name of contrary) {
    const within = d.declares === 'zone' && d.within.some((zone) => zone.text === name?.text);
    if (name && (name.text === d.name.text || within))
      report('expected', name, { found: `\`${name.text}\``, what: `another ${wordOf(d)}` });
  }
}
