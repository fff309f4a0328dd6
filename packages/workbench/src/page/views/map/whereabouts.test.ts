import { expect, test } from 'vitest';
import type { DrawnThing, GivenDrawing } from '../../../ask/index.ts';
import { createPlane } from './plane.ts';
import { type SyntheticIncident, type SyntheticPlace, syntheticColumns } from './test-incidents.ts';
import { drawnZonesOf, KINDS, whereabouts } from './whereabouts.ts';

// Times are small numbers, ms. The strip moves at 1000; from 2000 nobody draws it, and it lies in the island; the south draws the island too.
const parts = [[[[0, 0]]]];
const drawing = (by: string, more: Partial<GivenDrawing> = {}): GivenDrawing => ({
  by,
  isValid: true,
  isRead: true,
  parts,
  ...more,
});
const before = drawing('MISSION, before', { until: 1000, isValid: false });
const after = drawing('MISSION, after', { from: 1000, until: 2000 });
const island = drawing('MISSION');
const islandOfSouth = drawing('SOUTH');
const notRead = drawing('left out by a reading', { isRead: false });
const zone = (id: string, drawings: readonly GivenDrawing[], within: readonly string[] = []): DrawnThing => ({
  sort: 'zone',
  id,
  within,
  drawings,
});
const things = [zone('strip', [before, after, notRead], ['island']), zone('island', [island, islandOfSouth])];

function found(places: readonly SyntheticPlace[], incident: SyntheticIncident) {
  const where = whereabouts(syntheticColumns(places, [incident]), createPlane([0, 0]), drawnZonesOf(things));
  return [KINDS[where.kind[0] ?? 4], ...(where.drawn[0] ?? []).map(({ by }) => by)];
}
const inStrip = [{ zones: ['strip'] }];

test('places an incident in the drawing that was valid when it happened, whatever is valid now', () => {
  expect(found(inStrip, { place: 0, from: 10 })).toEqual(['zone', 'MISSION, before']);
  expect(found(inStrip, { place: 0, from: 999 })).toEqual(['zone', 'MISSION, before']);
  expect(found(inStrip, { place: 0, from: 1000 })).toEqual(['zone', 'MISSION, after']);
});

test('places a vague instant on both sides of a change, and one that ends before it on one', () => {
  expect(found(inStrip, { place: 0, from: 900, to: 1001 })).toEqual(['zone', 'MISSION, before', 'MISSION, after']);
  expect(found(inStrip, { place: 0, from: 900, to: 1000 })).toEqual(['zone', 'MISSION, before']);
});

test('looks to the zones around where nobody draws it then, and keeps their rivals side by side', () => {
  expect(found(inStrip, { place: 0, from: 2000 })).toEqual(['zone', 'MISSION', 'SOUTH']);
  expect(found(inStrip, { place: 0, from: 1999, to: 2001 })).toEqual(['zone', 'MISSION, after', 'MISSION', 'SOUTH']);
});

test('knows of several zones that it lies in each of them', () => {
  expect(found([{ zones: ['strip', 'island'] }], { place: 0, from: 10 })).toEqual([
    'zone',
    'MISSION, before',
    'MISSION',
    'SOUTH',
  ]);
});

test('knows no place where none is said, and none where nobody draws the zone', () => {
  expect(found([], { place: -1 })).toEqual(['nowhere']);
  expect(found([{ zones: ['unknown'] }], { place: 0 })).toEqual(['nowhere']);
  expect(found([{ name: 'a village' }], { place: 0 })).toEqual(['nowhere']);
});

test('leaves open which of several places it was, be they points or zones', () => {
  const places = [{ lon: 1, lat: 1 }, { zones: ['strip'] }, { name: 'a village' }];
  expect(found(places, { place: 0, rivals: [1], from: 10 })).toEqual(['several', 'MISSION, before']);
  expect(found(places, { place: 2, rivals: [1], from: 10 })).toEqual(['several', 'MISSION, before']);
  expect(found(places, { place: 0, rivals: [2] })).toEqual(['several']);
});

test('takes the point where one is given, with the zone or without', () => {
  expect(found([{ lon: 1, lat: 1, zones: ['strip'] }], { place: 0 })).toEqual(['point']);
  expect(found([{ lon: 1, lat: 1, radius: 1, zones: ['strip'] }], { place: 0 })).toEqual(['area']);
});
