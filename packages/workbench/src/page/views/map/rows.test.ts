import { expect, test } from 'vitest';
import { createPlane } from './plane.ts';
import { rowsOf } from './rows.ts';
import { syntheticColumns } from './test-incidents.ts';
import { drawnZonesOf, whereabouts } from './whereabouts.ts';

// A place of which only its distance to a line is said has neither name nor zone nor point.
const columns = syntheticColumns(
  [{ name: 'mill', lon: -25, lat: 0 }, {}, { name: 'ford' }],
  [{ place: 0 }, { place: 0, state: 1 }, { place: 1 }, { place: -1 }, { place: -1 }, { place: 2, source: 'SOUTH' }],
);
const where = whereabouts(columns, createPlane([-25, 0]), drawnZonesOf([]));

test('one row a place, and tells an unknown place from one of which something is said', () => {
  const rows = rowsOf(columns, where, new Uint8Array(6).fill(1), 'en');
  const told = rows.map(({ names, kind, isPlace, incidents, certain }) => [
    names.join(),
    kind,
    isPlace,
    incidents.length,
    certain,
  ]);
  expect(told.slice(0, 2)).toEqual([
    ['ford', 'nowhere', true, 1, 1],
    ['mill', 'point', true, 2, 1],
  ]);
  expect(told.slice(2)).toHaveLength(2);
  expect(told).toContainEqual(['', 'nowhere', false, 2, 2]);
  expect(told).toContainEqual(['', 'nowhere', true, 1, 1]);
});

test('leaves out what is not shown, and sources that say nothing else', () => {
  const rows = rowsOf(columns, where, Uint8Array.from([0, 1, 0, 0, 0, 1]), 'en');
  expect(rows.map(({ incidents, sources }) => [...incidents, ...sources])).toEqual([
    [5, 'SOUTH'],
    [1, 'MISSION'],
  ]);
});
