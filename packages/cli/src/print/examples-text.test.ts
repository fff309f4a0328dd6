import type { ExampleResult } from '@servanda/core';
import { expect, test } from 'vitest';
import { examplesText } from './examples-text.ts';
import { agreement } from './fixture.ts';
import { plain } from './paint.ts';

const time = Date.UTC(2030, 0, 20);
const example = { name: 'a gun left behind', given: [], time, expect: [] };
const text = (...results: ExampleResult[]) => examplesText(agreement, 'a.md', results, plain);

test('an expectation that failed stands beside what was found, with its place and readings', () => {
  const expectation = {
    norm: '2/leave',
    bearer: 'NORTH',
    status: 'unclear' as const,
    oneOf: ['kept' as const, 'breached' as const],
    under: { count: 'of-ceasefire' },
    place: 'valley',
    standard: { standard: 'independent' as const, n: 2 },
    at: { line: 7, column: 3 },
  };
  const readings = { count: 'of-ceasefire' };
  expect(text({ example, problems: [], failures: [{ expectation, readings, found: ['pending'] }] })).toBe(
    `✗ failed  a gun left behind, at 2030-01-20 00:00
    expected  2/leave by NORTH unclear: kept or breached in valley under count=of-ceasefire by the standard "two independent sources" (a.md:7:3)
    found     pending, under count = of-ceasefire

a.md: 1 example, 1 failed
`,
  );
});

test('a party that is not bound, and a norm that is not there, are told as such', () => {
  const failure = (bearer?: string) => ({
    expectation: { norm: '2/leave', status: 'kept' as const, ...(bearer === undefined ? {} : { bearer }) },
    readings: {},
    found: [],
  });
  const told = text({ example, problems: [], failures: [failure('SOUTH'), failure()] });
  expect(told).toContain('found     no verdict: the norm does not bind SOUTH\n');
  expect(told).toContain('found     no such norm\n');
});

test('a given report that cannot be used fails its example', () => {
  expect(text({ example, problems: ['report "x": no such day'], failures: [] })).toContain('problem   report "x"');
});

test('what an example supposes is said', () => {
  const supposed = { ...example, suppose: { inForce: time } };
  expect(text({ example: supposed, problems: ['p'], failures: [] })).toContain(
    'at 2030-01-20 00:00, supposing it in force from 2030-01-20 00:00\n',
  );
});

test('no examples is no failure', () => {
  expect(text()).toBe('a.md: no examples\n');
});
