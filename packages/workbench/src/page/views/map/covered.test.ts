import { expect, test } from 'vitest';
import type { Coverage, DrawnThing } from '../../../ask/index.ts';
import { coveredZones } from './covered.ts';

const thing = (sort: 'zone' | 'line', id: string, ...within: string[]): DrawnThing => ({
  sort,
  id,
  within,
  drawings: [],
});
const things = [
  thing('zone', 'island'),
  thing('zone', 'strip', 'island'),
  thing('zone', 'bridge', 'strip'),
  thing('zone', 'grounds'),
  thing('line', 'contact'),
];
const report = (more: Partial<Coverage>): Coverage => ({
  report: 'c',
  source: 'M',
  from: 0,
  to: null,
  zones: [],
  ...more,
});
const covered = (...reports: Coverage[]) => [...coveredZones(things, reports)];

test('a report of a zone is about all that lies in it, and not about what it lies in', () => {
  expect(covered(report({ zones: ['strip'], fraction: 0.1 }))).toEqual(['strip', 'bridge']);
});
test('a report without zones is about everywhere', () => {
  expect(covered(report({ fraction: 0.5 }))).toEqual(['island', 'strip', 'bridge', 'grounds']);
});
test('who saw nothing, and who was let in or was not, tells of no coverage', () => {
  const access = { answer: 'denied', holder: 'SOUTH', to: 'M' };
  expect(covered(report({ zones: ['strip'], fraction: 0 }), report({ zones: ['grounds'], access }))).toEqual([]);
});
