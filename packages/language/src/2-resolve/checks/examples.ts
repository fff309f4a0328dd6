import type { ExampleNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { once } from './questions.ts';

/** An example says when it looks and what it expects; its reports have names of their own. */
export function checkExample(example: ExampleNode, report: Report): void {
  const place = { start: example.start, end: example.start + 'example'.length };
  if (!example.broken && example.expect.length === 0) report('no-expect', place, { name: example.name });
  if (!example.broken && !example.at) report('no-at', place, { name: example.name });
  const names = new Map<string, Ref>();
  for (const given of example.given) if (given.as) once(names, given.as, 'report of this example', report);
}
