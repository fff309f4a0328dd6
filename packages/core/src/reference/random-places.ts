/**
 * Random drawings and places. Borders of zones lie between the points of a grid, lines on them, so that no disc comes within a tenth of a
 * threshold: the reference measures on a flat map, which is a few parts in a thousand off.
 */
import type { Agreement } from '../agreement/form.ts';
import type { Where } from '../record/report.ts';
import { type Draw, instant } from './random-draw.ts';

type Position = [number, number];

/** West, south, east, north; degrees near the equator. */
const BOXES: readonly (readonly [number, number, number, number])[] = [
  [29.95, -0.05, 30.15, 0.15],
  [29.85, -0.15, 30.25, 0.25],
  [30.05, -0.05, 30.35, 0.15],
  [30.25, -0.25, 30.45, 0.05],
];
const MERIDIANS = [30, 30.1, 30.3] as const;

const box = ([west, south, east, north]: (typeof BOXES)[number]): Position[][][] => [
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
const meridian = (lon: number): Position[][] => [
  [
    [lon, -1],
    [lon, 1],
  ],
];

/** One to three drawings by M and V, often for a time; and now and then one by nobody. */
function drawn<S>(draw: Draw, shape: () => S): { shape?: S; drawings?: object[] } {
  const plain = draw.chance(25) ? { shape: shape() } : {};
  const drawings = Array.from({ length: draw.int(1, 3) }, () => {
    const at = instant(draw);
    const times = draw.one([{}, { from: at }, { until: at }, { from: at, until: at + draw.int(1, 4) * 1000 }]);
    // Where the map was not read it is drawn and nobody knows how.
    return { by: draw.one(['M', 'V']), ...times, ...(draw.chance(95) ? { shape: shape() } : {}) };
  });
  return { ...plain, ...(draw.chance(90) ? { drawings } : {}) };
}

/** The zones and lines of random agreements, with drawings. */
export function withDrawings(draw: Draw, { zones, lines }: Pick<Agreement, 'zones' | 'lines'>) {
  return {
    zones: zones.map((zone) => (draw.chance(60) ? { ...zone, ...drawn(draw, () => box(draw.one(BOXES))) } : zone)),
    lines: lines.map((line) =>
      draw.chance(80) ? { ...line, ...drawn(draw, () => meridian(draw.one(MERIDIANS))) } : line,
    ),
  };
}

/** A place that drawings can decide, alone or beside a statement. */
export function randomPlace(draw: Draw): Where {
  const point: Position = [29.9 + draw.int(0, 5) / 10, -0.1 + draw.int(0, 3) / 10];
  const stated = [{ line: draw.one(['front', 'rear']), metres: draw.one([500, 2000, 8000]) }];
  return {
    name: 'somewhere',
    ...(draw.chance(85) ? { point } : {}),
    ...(draw.chance(30) ? { radius: draw.one([1000, 10_000]) } : {}),
    ...(draw.chance(20) ? { in: [draw.one(['area', 'town', 'far'])] } : {}),
    ...(draw.chance(25) ? { from: draw.chance(30) ? [{ ...stated[0], error: 5000 }] : stated } : {}),
  } as Where;
}
