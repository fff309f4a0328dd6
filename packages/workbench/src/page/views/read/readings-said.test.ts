import { expect, test } from 'vitest';
import { readingsSaid } from './readings-said.ts';

const all = [
  { sequence: 'a', bound: 'x' },
  { sequence: 'a', bound: 'y' },
  { sequence: 'b', bound: 'x' },
  { sequence: 'b', bound: 'y' },
];

test('no question, every reading, or the readings that make the difference', () => {
  expect(readingsSaid({ under: [{}], of: [{}] })).toEqual({ under: 'none' });
  expect(readingsSaid({ under: all, of: all })).toEqual({ under: 'all' });
  expect(readingsSaid({ under: all.slice(0, 2), of: all })).toEqual({ under: 'some', choices: ['sequence = a'] });
  expect(readingsSaid({ under: all.slice(0, 1), of: all })).toEqual({
    under: 'some',
    choices: ['sequence = a & bound = x'],
  });
  // Neither question alone tells these from the others.
  const [first = {}, , , last = {}] = all;
  expect(readingsSaid({ under: [first, last], of: all })).toEqual({
    under: 'some',
    choices: ['sequence = a & bound = x', 'sequence = b & bound = y'],
  });
});
