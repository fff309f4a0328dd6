import type { NormNode } from '../../1-parse/ast.ts';
import type { Report } from '../../messages/problem.ts';

/** A condition that brings a power about for all alike has no bearer, and so no other. */
export function checkOnce({ power }: NormNode, report: Report): void {
  if (!power?.once || power.scope === 'own') return;
  const found = /"who":"(bearer|other)"/.exec(JSON.stringify(power.once))?.[1];
  if (found) report('once-without-each', power, { who: `the ${found}` });
}
