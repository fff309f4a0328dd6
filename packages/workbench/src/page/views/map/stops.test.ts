import { expect, test } from 'vitest';
import type { DrawnThing, GivenDrawing } from '../../../ask/index.ts';
import { extentOf, fitted, inSight, joined } from './camera.ts';
import { cellsInSight, cellsOf, levelOf } from './cells.ts';
import { incidentsIn, rivalPlaces } from './inside.ts';
import { createPlane } from './plane.ts';
import { planeDrawings } from './plane-drawings.ts';
import { rowsOf } from './rows.ts';
import { focusOf, incidentsAt, isAt, stopsOf } from './stops.ts';
import { type SyntheticIncident, type SyntheticPlace, syntheticColumns } from './test-incidents.ts';
import { drawnZonesOf, SEVERAL, whereabouts, ZONE } from './whereabouts.ts';

const size = { width: 800, height: 600 };
const box = (west: number, south: number, east: number, north: number) => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];
const drawing = (by: string, parts: GivenDrawing['parts'], more: Partial<GivenDrawing> = {}): GivenDrawing => ({
  by,
  isValid: true,
  isRead: true,
  parts,
  ...more,
});
// In the open Atlantic, from north to south: a strip whose drawing changed at 1000 ms, a point, grounds that two drew, and a place nobody drew.
const things: DrawnThing[] = [
  {
    sort: 'zone',
    id: 'strip',
    within: [],
    drawings: [
      drawing('M, before', box(-26, 1.1, -24, 1.3), { until: 1000, isValid: false }),
      drawing('M, after', box(-26, 0.9, -24, 1.5), { from: 1000 }),
      drawing('M, long ago', box(-26, 0.8, -24, 1.6), { until: 5, isValid: false }),
    ],
  },
  {
    sort: 'zone',
    id: 'grounds',
    within: [],
    drawings: [drawing('N', box(-26, -1.2, -25, -0.6)), drawing('S', box(-25, -1.2, -24, -0.6))],
  },
  { sort: 'zone', id: 'hills', within: [], drawings: [] },
];
const places: SyntheticPlace[] = [
  { name: 'mill', lon: -25.5, lat: 0 },
  { name: 'road', lon: -24.5, lat: 0, radius: 9000 },
  { zones: ['strip'] },
  { zones: ['grounds'] },
  { zones: ['hills'] },
];
const incidents: SyntheticIncident[] = [
  { place: 0 },
  { place: 1, state: 1 },
  { place: 2, from: 10 },
  { place: 2, from: 2000 },
  { place: 3, from: 2000 },
  { place: 4 },
  { place: -1 },
  { place: 0, rivals: [1, 3] },
];

function map(showOthers = false, isFromEast = false, shown = new Uint8Array(incidents.length).fill(1)) {
  const columns = syntheticColumns(places, incidents);
  const plane = createPlane([-25, 0]);
  const where = whereabouts(columns, plane, drawnZonesOf(things));
  const drawings = planeDrawings(plane, things);
  const extent = drawings
    .map((one) => one.extent)
    .reduce(
      joined,
      extentOf(where.x, where.y, (p) => where.radius[p] as number),
    );
  if (!extent) throw new Error('nothing is drawn');
  const camera = fitted(extent, size);
  const cells = cellsOf(columns, where, shown, levelOf(camera.scale));
  const [inZone, perhapsInZone] = [incidentsIn(where, shown, ZONE), incidentsIn(where, shown, SEVERAL)];
  const of = {
    drawings,
    showOthers,
    hatched: new Set(inZone.keys()),
    rivalAreas: new Set(perhapsInZone.keys()),
    cells,
    seen: cellsInSight(cells, camera, inSight(camera, size)),
    where,
    rivals: rivalPlaces(columns, where, shown),
  };
  const stops = stopsOf(of, camera, size, isFromEast);
  const said = stops.map((stop) => {
    const who = {
      cell: () => places[cells.place[stop.sort === 'cell' ? stop.cell : 0] ?? -1]?.name,
      drawing: () => (stop.sort === 'drawing' ? stop.drawing.drawing.by : undefined),
      rival: () => `one of several: ${places[stop.sort === 'rival' ? stop.place : 0]?.name}`,
    }[stop.sort]();
    return [who, ...incidentsAt(stop, of, { inZone, perhapsInZone })];
  });
  return { stops, said, cells, rows: rowsOf(columns, where, shown, 'en') };
}

test('stops at every mark, every drawing that is shown and every place that may be meant, as one reads', () => {
  // The drawing of before is shown for the incident that lies in it; the one of long ago for nothing.
  expect(map().said).toEqual([
    ['M, before', 2],
    ['M, after', 3],
    ['mill', 0],
    ['one of several: mill', 7],
    ['road', 1],
    ['one of several: road', 7],
    ['N', 4, 7],
    ['S', 4, 7],
  ]);
});

test('reads from the east where text runs so', () => {
  expect(map(false, true).said.map(([who]) => who)).toEqual([
    'M, before',
    'M, after',
    'road',
    'one of several: road',
    'mill',
    'one of several: mill',
    'S',
    'N',
  ]);
});

test('stops at what does not apply where that is shown', () => {
  expect(map(true).said.map(([who]) => who)).toContain('M, long ago');
});

test.each([[[]], [[2]], [[0, 7]], [[1, 3, 4]]])(
  'has what the table has, but for what has no place (left out: %j)',
  (left) => {
    const shown = new Uint8Array(incidents.length).fill(1);
    for (const i of left) shown[i] = 0;
    const { said, rows } = map(false, false, shown);
    const onMap = new Set(said.flatMap(([, ...numbers]) => numbers));
    const inTable = (isOnMap: boolean) =>
      rows.filter(({ kind }) => (kind !== 'nowhere') === isOnMap).flatMap((row) => row.incidents);
    expect([...onMap].sort()).toEqual(inTable(true).sort());
    expect([...inTable(true), ...inTable(false)].sort()).toEqual(
      incidents.flatMap((_, i) => (left.some((one) => one === i) ? [] : [i])),
    );
  },
);

test('knows again where it was', () => {
  const { stops, cells } = map();
  for (const stop of stops) {
    const focus = focusOf(stop, cells);
    expect(stops.filter((other) => isAt(other, focus, cells))).toEqual([stop]);
  }
});
