import { ResultsSchema, VerdictSchema } from '@servanda/core';
import { expect, test } from 'vitest';
import { results } from './fixture.ts';
import { resultsJson, resultsJsonl } from './results-json.ts';

test('the JSON is the documented form, whole', () => {
  expect(ResultsSchema.parse(JSON.parse(resultsJson(results)))).toEqual(results);
});

test('each line of JSONL is a verdict that can stand alone', () => {
  const lines = resultsJsonl(results).trimEnd().split('\n');
  expect(lines).toHaveLength(results.verdicts.length);
  for (const line of lines) {
    const { agreement, asOf, knownAt, ...verdict } = JSON.parse(line) as Record<string, unknown>;
    expect({ agreement, asOf, knownAt }).toEqual({ agreement: 'river', asOf: results.asOf, knownAt: null });
    VerdictSchema.parse(verdict);
  }
});
