import { expect, test } from 'vitest';
import { bearingOf } from './bearing.ts';
import { truce } from './test-truce.ts';

const bearing = bearingOf(truce());

test('an act bears on the rules about it and about a wider act, never on those about a narrower one (2.5.1)', () => {
  expect(bearing({ act: 'fire-live' })).toEqual({ own: ['1/no-fire', '1/live'], conditions: [] });
  expect(bearing({ act: 'open-fire' })).toEqual({ own: ['1/no-fire'], conditions: [] });
});

test('a kind may be the one asked for where it is that one, narrower, wider, or not said (2.5.1)', () => {
  for (const kind of ['artillery', 'heavy-weapon', undefined])
    expect(bearing({ act: 'withdraw', kind }).own).toEqual(['2/withdrawal']);
  expect(bearing({ act: 'withdraw', kind: 'tank' }).own).toEqual([]);
});

test('what undoes a duty bears on it (4.4)', () => {
  expect(bearing({ act: 'return', kind: 'artillery' }).own).toEqual(['2/withdrawal']);
});

test('a trigger, and a moment that a deadline counts from, bear as conditions', () => {
  expect(bearing({ act: 'request', kind: 'tank' })).toEqual({ own: [], conditions: ['2/withdrawal', '2/meet'] });
  expect(bearing({ act: 'request', kind: 'artillery' })).toEqual({ own: [], conditions: ['2/meet'] });
});

test('a state bears on the duty to keep it', () => {
  expect(bearing({ state: 'deployed', kind: 'artillery' }).own).toEqual(['2/away']);
  expect(bearing({ state: 'deployed', kind: 'tank' }).own).toEqual([]);
});
