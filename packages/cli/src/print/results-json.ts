import type { Results } from '@servanda/core';

/** The whole results (docs/results.md), indented. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** One verdict a line, each with the agreement and the two clocks, so that a line can stand alone. */
export function resultsJsonl({ agreement, asOf, knownAt, verdicts }: Results): string {
  return verdicts.map((verdict) => `${JSON.stringify({ agreement, asOf, knownAt, ...verdict })}\n`).join('');
}
