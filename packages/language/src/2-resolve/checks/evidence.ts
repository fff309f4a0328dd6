import type { BearerNode, NormNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import type { Symbols } from '../symbols.ts';

/** A duty whose only deciding sources are those who bear it proves nothing to the others. */
export function checkVerifier(norm: NormNode, symbols: Symbols, report: Report): void {
  const standard = norm.lines.verified;
  if (norm.type !== 'duty' || standard?.standard !== 'confirmed' || !norm.bearer) return;
  const bearers = membersOf(norm.bearer, symbols);
  const sources = standard.by.flatMap((source) => actorsOf(source, symbols, new Set()));
  if (sources.length === 0 || !sources.every((source) => bearers.has(source))) return;
  report('own-verifier', standard, { name: standard.by.map((source) => `\`${source.text}\``).join(', ') });
}

const membersOf = (bearer: BearerNode, symbols: Symbols): Set<string> =>
  new Set(bearer.names.flatMap((name) => actorsOf(name, symbols, new Set())));

function actorsOf(name: Ref, symbols: Symbols, seen: Set<string>): string[] {
  if (seen.has(name.text)) return [];
  seen.add(name.text);
  const found = symbols.spaces.who.get(name.text);
  return found?.declares === 'group' ? found.members.flatMap((member) => actorsOf(member, symbols, seen)) : [name.text];
}
