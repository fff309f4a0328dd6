import type { ExampleNode, ExpectNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { once } from './questions.ts';

/** An example says when it looks and what it expects; its reports have names of their own. */
export function checkExample(example: ExampleNode, report: Report): void {
  const place = { start: example.start, end: example.start + 'example'.length };
  if (!example.broken && example.expect.length === 0) report('no-expect', place, { name: example.name });
  if (!example.broken && !example.at) report('no-at', place, { name: example.name });
  for (const expect of example.expect) checkSet(expect, report);
  const names = new Map<string, Ref>();
  for (const given of example.given) if (given.as) once(names, given.as, 'report of this example', report);
}

/** Between what it is unclear: two statuses or more, each once. */
function checkSet({ oneOf, start, end }: ExpectNode, report: Report): void {
  if (!oneOf || (oneOf.length > 1 && new Set(oneOf).size === oneOf.length && !oneOf.includes('unclear'))) return;
  const found = oneOf.map((status) => `\`${status}\``).join(' or ');
  report('expected', { start, end }, { found, what: 'two or more statuses, each once,' });
}
