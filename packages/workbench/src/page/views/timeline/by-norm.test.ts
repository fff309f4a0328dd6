import { expect, test } from 'vitest';
import { incidentsByNorm, incidentsOfProvision } from './by-norm.ts';

const columns = {
  normSets: [[], ['1/a'], ['1/a', '12/b'], ['12/b']],
  norms: [1, 2, 0, 0],
  conditions: [0, 0, 3, 0],
};

test('an incident stands with each norm whose act it is', () => {
  expect([...incidentsByNorm(columns)]).toEqual([
    ['1/a', [0, 1]],
    ['12/b', [1]],
  ]);
});

test('clause 1 is not clause 12, and conditions bear too', () => {
  expect(incidentsOfProvision(columns, '1')).toEqual([0, 1]);
  expect(incidentsOfProvision(columns, '12')).toEqual([1, 2]);
  expect(incidentsOfProvision(columns, '12/b')).toEqual([1, 2]);
});
