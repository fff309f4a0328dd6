/** The picture, painted anew with each movement; nothing is looked up that does not depend on the camera. */
import type { Base } from '../base.ts';
import type { Border } from '../borders.ts';
import { type Camera, inSight, meet, type Size } from '../camera.ts';
import { type Cells, cellsInSight, halfOf, type InSight, isVague } from '../cells.ts';
import type { Inks } from '../inks.ts';
import { onPicture } from '../marks.ts';
import { EARTH, type Plane } from '../plane.ts';
import type { Focus } from '../stops.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { paintBorders } from './borders.ts';
import { type DrawingsScene, onScreen, paintDrawings } from './drawings.ts';
import { paintGraticule } from './graticule.ts';
import { paintMarks } from './marks.ts';
import { paintRivals } from './rivals.ts';
import { type Box, type Label, paintLabels } from './text.ts';

export interface Scene extends DrawingsScene {
  readonly plane: Plane;
  readonly base: Base | undefined;
  /** Degrees as a reader writes them. */
  readonly degrees: (value: number, axis: 'lon' | 'lat') => string;
  readonly cells: (scale: number) => Cells;
  readonly where: Whereabouts;
  readonly placeNames: readonly string[];
  /** Places of which accounts differ, with their incidents. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
  readonly borders: readonly Border[];
}

/** px a metre: nearer than this the finer coasts are drawn. */
const NEAR = 1 / 4000;

/** Paints all; gives what of the incidents is in sight. @param focus what the keyboard is at */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  size: Size,
  inks: Inks,
  ratio: number,
  focus: Focus | undefined,
): InSight {
  const { plane } = scene;
  const toPicture = () =>
    context.setTransform(
      ratio * camera.scale,
      0,
      0,
      ratio * camera.scale,
      ratio * (size.width / 2 - camera.x * camera.scale),
      ratio * (size.height / 2 - camera.y * camera.scale),
    );
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, size.width, size.height);
  toPicture();
  context.fillStyle = inks.water;
  context.beginPath();
  context.arc(0, 0, 2 * EARTH, 0, 2 * Math.PI);
  context.fill();
  const sight = inSight(camera, size);
  const lands = (camera.scale > NEAR ? scene.base?.near : scene.base?.far) ?? [];
  context.fillStyle = inks.land;
  context.strokeStyle = inks.shore;
  context.lineWidth = 1 / camera.scale;
  for (const { path, extent } of lands) {
    if (!meet(extent, sight)) continue;
    context.fill(path);
    context.stroke(path);
  }
  paintBorders(context, scene.borders, sight, camera, inks);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintGraticule(context, plane, camera, size, inks, scene.degrees);

  const labels = paintDrawings(context, scene, camera, size, inks, ratio);
  const cells = scene.cells(camera.scale);
  const seen = cellsInSight(cells, camera, sight);
  paintRivals(context, [...scene.rivals.keys()], scene.where, camera, size, inks);
  paintMarks(context, cells, seen, plane, camera, size, inks);
  const isSparse = seen.cells.length < 60;
  const taken = isSparse ? marksOf(cells, seen, camera, size) : [];
  paintLabels(context, labels, inks, taken, size);
  if (isSparse) paintLabels(context, namesOf(scene, cells, seen, camera, size, inks), inks, taken, size, 2);
  if (focus) paintFocus(context, scene, cells, focus, camera, size, inks);
  return seen;
}

/** Names of the places that stand alone, above their marks. */
function namesOf(scene: Scene, cells: Cells, seen: InSight, camera: Camera, size: Size, inks: Inks): Label[] {
  return seen.cells.flatMap((c) => {
    const text = cells.isOne[c] === 1 ? scene.placeNames[cells.place[c] as number] : undefined;
    if (!text) return [];
    const [x, y] = onPicture(camera, size, cells.x[c] as number, cells.y[c] as number);
    const isAlone = isVague(cells, c, camera.scale) && cells.count[c] === 1;
    const away = isAlone ? Math.max(20, halfOf(cells, c, camera.scale) + 9) : 20;
    return [
      {
        text,
        spots: [
          [x, y + away],
          [x, y - away],
        ],
        colour: inks.ink,
      },
    ];
  });
}

/** Where the marks stand: no text may hide them. */
function marksOf(cells: Cells, seen: InSight, camera: Camera, size: Size): Box[] {
  return seen.cells.map((c) => {
    const [x, y] = onPicture(camera, size, cells.x[c] as number, cells.y[c] as number);
    const half = Math.min(16, halfOf(cells, c, camera.scale));
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function paintFocus(
  context: CanvasRenderingContext2D,
  { drawings, where }: Scene,
  cells: Cells,
  focus: Focus,
  camera: Camera,
  size: Size,
  inks: Inks,
): void {
  context.strokeStyle = inks.focus;
  context.lineWidth = 3;
  const drawing = drawings.find((one) => one.drawing === focus.drawing);
  if (drawing) {
    context.lineWidth = 5;
    context.stroke(onScreen(drawing.paths, camera, size));
    return;
  }
  const ring = (x: number, y: number, half: number) => {
    context.beginPath();
    context.arc(...onPicture(camera, size, x, y), Math.max(17, half + 5), 0, 7);
    context.stroke();
  };
  const { sort, number: n = -1 } = focus;
  const c = cells.of[n] ?? -1;
  if (sort === 'rival') ring(where.x[n] as number, where.y[n] as number, (where.radius[n] as number) * camera.scale);
  else if (c >= 0) ring(cells.x[c] as number, cells.y[c] as number, halfOf(cells, c, camera.scale));
}
