import { expect, test } from 'vitest';
import { matches } from './search.ts';

const entry = {
  name: 'two-banks',
  id: 'two-banks',
  title: 'The Accord of the Two Bânks',
  parties: [{ id: 'NORTH', name: 'Northland' }],
  clock: 'UTC',
  isProposal: false,
  clauses: 1,
  norms: 1,
  questions: 0,
  amendments: 0,
  recordBytes: 0,
  errors: 0,
  isStale: false,
};

test('every word of a search must be found, in any order, without regard to accents and case', () => {
  expect(matches(entry, 'banks accord')).toBe(true);
  expect(matches(entry, 'NORTHLAND')).toBe(true);
  expect(matches(entry, 'banks southland')).toBe(false);
  expect(matches(entry, ' ')).toBe(true);
});
