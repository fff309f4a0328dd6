import type { DeclarationNode, DocumentNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { Graph } from '../graph.ts';
import { wordOf } from '../symbols.ts';

/** Groups of groups, kinds of kinds, narrower acts and zones within zones must not lead back to themselves. */
export function checkMembers(document: DocumentNode, report: Report): void {
  for (const declares of ['group', 'kind', 'act', 'zone'] as const) {
    const graph = new Graph();
    const declarations = document.declarations.filter((d) => d.declares === declares);
    for (const d of declarations) for (const ref of partsOf(d)) graph.add(d.name.text, '', ref.text, ref);
    const circles = [graph.circles(), ...readingGraphs(document, declares).map((own) => own.circles(graph))].flat();
    for (const { chain, place } of circles) {
      const [name = '', ...through] = chain;
      const word = declarations[0] ? wordOf(declarations[0]) : declares;
      const by = through.length > 0 ? ` through ${through.map((step) => `\`${step}\``).join(', ')}` : '';
      report('group-in-itself', place, { what: word, name, chain: by });
    }
  }
}

/** The members that each reading or amendment puts in place of those declared. */
function readingGraphs({ questions, amendments }: DocumentNode, declares: DeclarationNode['declares']): Graph[] {
  return [...questions.flatMap(({ readings }) => readings), ...amendments].flatMap(({ changes }) => {
    const graph = new Graph();
    for (const change of changes)
      if ((change.change === 'group' || change.change === 'kind') && change.change === declares)
        for (const member of change.members) graph.add(change.name.text, '', member.text, member);
    return graph.empty ? [] : [graph];
  });
}

function partsOf(d: DeclarationNode): readonly Ref[] {
  if (d.declares === 'group') return d.members;
  if (d.declares === 'kind') return d.members ?? [];
  if (d.declares === 'act') return d.isA ? [d.isA] : [];
  return d.declares === 'zone' ? d.within : [];
}
