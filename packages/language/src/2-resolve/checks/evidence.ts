import type { BearerNode, NormNode, StandardNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import type { Symbols } from '../symbols.ts';

/** A duty whose only deciding sources are those who bear it proves nothing to the others. */
export function checkVerifier(norm: NormNode, symbols: Symbols, report: Report): void {
  const standard = norm.lines.verified;
  if (norm.type !== 'duty' || standard?.standard !== 'confirmed' || !norm.bearer) return;
  const bearers = membersOf(norm.bearer, symbols);
  const sources = standard.by.flatMap((source) => actorsOf(source, symbols));
  if (sources.length === 0 || !sources.every((source) => bearers.has(source))) return;
  report('own-verifier', standard, { name: standard.by.map((source) => `\`${source.text}\``).join(', ') });
}

const membersOf = (bearer: BearerNode, symbols: Symbols): Set<string> =>
  new Set(bearer.names.flatMap((name) => actorsOf(name, symbols)));

/** The actors that a name means: itself, or the members of a group, however deep. */
function actorsOf(name: Ref, symbols: Symbols): string[] {
  const actors = new Set<string>();
  const seen = new Set<string>();
  const open = [name.text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const found = symbols.spaces.who.get(next);
    if (found?.declares === 'group') open.push(...found.members.map((member) => member.text));
    else actors.add(next);
  }
  return [...actors];
}

/** Of fewer sources than it asks for, no standard is ever met. */
export function checkStandard(standard: StandardNode, symbols: Symbols, report: Report): void {
  if (standard.standard !== 'independent' || !standard.of) return;
  const sources = new Set(standard.of.flatMap((source) => actorsOf(source, symbols)));
  if (sources.size < standard.n)
    report('too-few-sources', standard, { asked: String(standard.n), listed: String(sources.size) });
}
