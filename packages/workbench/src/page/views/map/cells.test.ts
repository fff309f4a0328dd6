import { expect, test } from 'vitest';
import type { DrawnThing } from '../../../ask/index.ts';
import { type Camera, inSight } from './camera.ts';
import { cellsInSight, cellsOf, halfOf, isVague, levelOf } from './cells.ts';
import { cellAt, onPicture } from './marks.ts';
import { createPlane, middleOf } from './plane.ts';
import { rowsOf } from './rows.ts';
import { type SyntheticIncident, type SyntheticPlace, syntheticColumns } from './test-incidents.ts';
import { drawnZonesOf, KINDS, pointsOf, whereabouts } from './whereabouts.ts';

const size = { width: 800, height: 600 };
const square = [
  [
    [
      [10, 50],
      [11, 50],
      [11, 51],
      [10, 51],
      [10, 50],
    ],
  ],
];
const zone = (id: string, more: Partial<DrawnThing> = {}): DrawnThing => ({
  sort: 'zone',
  id,
  within: [],
  drawings: [],
  ...more,
});
const drawn = { drawings: [{ isValid: true, isRead: true, parts: square }] };

function made(
  places: readonly SyntheticPlace[],
  incidents: readonly SyntheticIncident[],
  things: readonly DrawnThing[] = [],
) {
  const columns = syntheticColumns(places, incidents);
  const plane = createPlane(middleOf(pointsOf(columns, things)));
  const where = whereabouts(columns, plane, drawnZonesOf(things));
  return { columns, plane, where, shown: new Uint8Array(incidents.length).fill(1) };
}
const kinds = ({ where }: ReturnType<typeof made>) => [...where.kind].map((kind) => KINDS[kind]);

test('makes a point of an exact place only', () => {
  const of = made(
    [
      { lon: 10, lat: 50 },
      { lon: 10, lat: 50, radius: 5000 },
      { name: 'somewhere in it', zones: ['drawn'] },
      { name: 'in a part of it', zones: ['part'] },
      { name: 'in what nobody drew', zones: ['undrawn'] },
    ],
    [{ place: 0 }, { place: 1 }, { place: 2 }, { place: 3 }, { place: 4 }, { place: -1 }, { place: 0, rivals: [4] }],
    [zone('drawn', drawn), zone('part', { within: ['drawn'] }), zone('undrawn')],
  );
  expect(kinds(of)).toEqual(['point', 'area', 'zone', 'zone', 'nowhere', 'nowhere', 'several']);
  expect(of.where.drawn[3]).toEqual(drawn.drawings);
});

test('puts nothing into a drawing that was not valid when it happened, or that the chosen readings do not go by', () => {
  for (const flags of [{ from: 1, isRead: true }, { isRead: false }]) {
    const things = [zone('drawn', { drawings: [{ isValid: true, ...flags, parts: square }] })];
    expect(kinds(made([{ zones: ['drawn'] }], [{ place: 0 }], things))).toEqual(['nowhere']);
  }
});

test('gathers what is near, and takes it apart when it is seen from nearer', () => {
  const of = made(
    [
      { lon: 10, lat: 50 },
      { lon: 10.1, lat: 50 },
    ],
    [{ place: 0 }, { place: 1, state: 1 }, { place: 1 }],
  );
  const far = cellsOf(of.columns, of.where, of.shown, levelOf(0.00001));
  expect([far.n, far.count[0], far.certain[0], far.isOne[0]]).toEqual([1, 3, 2, 0]);
  const near = cellsOf(of.columns, of.where, of.shown, levelOf(0.1));
  expect([...near.count].sort()).toEqual([1, 2]);
  expect([...near.isOne]).toEqual([1, 1]);
});

test('holds every place of a cell with its uncertainty in the disc of the cell', () => {
  const of = made(
    [
      { lon: 10, lat: 50, radius: 9000 },
      { lon: 10.2, lat: 50 },
    ],
    [{ place: 0 }, { place: 1 }],
  );
  const cells = cellsOf(of.columns, of.where, of.shown, levelOf(0.00001));
  expect(cells.n).toBe(1);
  for (const p of [0, 1]) {
    const apart = Math.hypot((of.where.x[p] ?? 0) - (cells.x[0] ?? 0), (of.where.y[p] ?? 0) - (cells.y[0] ?? 0));
    expect(apart + (of.where.radius[p] ?? 0)).toBeLessThanOrEqual((cells.reach[0] ?? 0) + 1e-6);
  }
});

test('hits the smallest of what lies one above the other', () => {
  const of = made(
    [
      { lon: 10, lat: 50, radius: 40_000 },
      { lon: 10.3, lat: 50 },
    ],
    [{ place: 0 }, { place: 1 }],
  );
  const camera: Camera = { x: 0, y: 0, scale: 0.003 };
  const cells = cellsOf(of.columns, of.where, of.shown, levelOf(camera.scale));
  const { cells: seen } = cellsInSight(cells, camera, inSight(camera, size));
  const at = (p: number) => onPicture(camera, size, of.where.x[p] ?? 0, of.where.y[p] ?? 0);
  const [x, y] = at(1);
  expect(cells.place[cellAt(cells, seen, camera, size, x, y) ?? -1]).toBe(1);
  const [ax, ay] = at(0);
  expect(cells.place[cellAt(cells, seen, camera, size, ax - 60, ay) ?? -1]).toBe(0);
  expect(cellAt(cells, seen, camera, size, ax - 300, ay)).toBeUndefined();
});

test('loses and doubles nothing: in sight, out of sight and not on the map are all, at every scale, and so is the table', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const places = Array.from({ length: 400 }, (_, p): SyntheticPlace => {
    if (p % 10 === 0) return { name: `vague ${p}`, zones: [p % 20 === 0 ? 'drawn' : 'undrawn'] };
    return { lon: 10 + random() * 3, lat: 50 + random() * 2, ...(p % 3 === 0 ? { radius: random() * 60_000 } : {}) };
  });
  const incidents = Array.from(
    { length: 3000 },
    (_, i): SyntheticIncident => ({
      place: Math.floor(random() * 401) - 1,
      ...(i % 50 === 0 ? { rivals: [3] } : {}),
    }),
  );
  const of = made(places, incidents, [zone('drawn', drawn)]);
  of.shown.fill(0, 0, 500);
  const all = 2500;
  const beside = [...of.where.kind].filter((kind, i) => of.shown[i] === 1 && kind > 1).length;
  for (const scale of [0.00002, 0.0005, 0.004, 0.05, 1])
    for (const x of [0, 60_000, 9e6]) {
      const camera = { x, y: 0, scale };
      const cells = cellsOf(of.columns, of.where, of.shown, levelOf(scale));
      const { n, out } = cellsInSight(cells, camera, inSight(camera, size));
      expect(n + out + beside).toBe(all);
      expect([...cells.count].reduce((sum, count) => sum + count, 0)).toBe(n + out);
    }
  const rows = rowsOf(of.columns, of.where, of.shown, 'en');
  expect(rows.flatMap(({ incidents }) => incidents).sort((a, b) => a - b)).toEqual(
    Array.from({ length: all }, (_, i) => i + 500),
  );
  const onMap = rows.filter(({ kind }) => kind === 'point' || kind === 'area');
  expect(onMap.reduce((sum, row) => sum + row.incidents.length, 0)).toBe(all - beside);
});

test('never draws a vague place as the dot of an exact one, however far away it is', () => {
  const of = made(
    [
      { lon: 10, lat: 50, radius: 500 },
      { lon: 15, lat: 50 },
    ],
    [{ place: 0 }, { place: 1 }],
  );
  for (const scale of [0.0002, 0.002, 0.1]) {
    const cells = cellsOf(of.columns, of.where, of.shown, levelOf(scale));
    expect([...cells.place].map((p, c) => [p, isVague(cells, c, scale)])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(halfOf(cells, 0, scale)).toBeGreaterThanOrEqual(Math.max(7, 500 * scale));
  }
});
