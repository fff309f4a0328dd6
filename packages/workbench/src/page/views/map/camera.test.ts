import { expect, test } from 'vitest';
import { cameraOf, cameraText, extentOf, fitted, inSight, joined, panned, WORLD, zoomed } from './camera.ts';
import { onPicture } from './marks.ts';
import { createPlane } from './plane.ts';
import { graticuleStep, scaleBar } from './scale-bar.ts';

const size = { width: 800, height: 600 };

test('fits what there is into the picture, with what reaches around a point', () => {
  const extent = extentOf(Float64Array.of(0, 300_000, Number.NaN), Float64Array.of(0, 0, 0), (i) =>
    i === 0 ? 100_000 : 0,
  );
  expect(extent).toEqual({ left: -100_000, right: 300_000, top: -100_000, bottom: 100_000 });
  const camera = fitted(extent ?? WORLD, size);
  expect(camera.x).toBe(100_000);
  const sight = inSight(camera, size);
  expect(sight.left).toBeLessThan(-100_000);
  expect(sight.right).toBeGreaterThan(300_000);
  expect(sight.right - sight.left).toBeLessThan(2 * 400_000);
});

test('nothing extends over nothing, and joins with something as that', () => {
  const nothing = extentOf(Float64Array.of(Number.NaN), Float64Array.of(Number.NaN), () => 0);
  expect(nothing).toBeUndefined();
  expect(joined(nothing, WORLD)).toBe(WORLD);
});

test('leaves what is under the pointer where it is while zooming', () => {
  const camera = { x: 1000, y: -2000, scale: 0.01 };
  const under = { x: camera.x + (700 - 400) / 0.01, y: camera.y + (100 - 300) / 0.01 };
  const nearer = zoomed(camera, size, 3, 700, 100);
  const [px, py] = onPicture(nearer, size, under.x, under.y);
  expect([px, py].map(Math.round)).toEqual([700, 100]);
});

test('moves by as many px as asked', () => {
  const camera = { x: 0, y: 0, scale: 0.01 };
  expect(onPicture(panned(camera, size, 50, -20), size, 0, 0).map(Math.round)).toEqual([450, 280]);
});

test('keeps the same view in the address, whatever the size of the picture', () => {
  const plane = createPlane([38, 48]);
  const camera = fitted({ left: -2e5, right: 1e5, top: -1e5, bottom: 3e5 }, size);
  const text = cameraText(plane, camera, size);
  expect(text).toMatch(/^-?\d+\.\d{4},-?\d+\.\d{4},[\d.]+km$/);
  const again = cameraOf(plane, text, size);
  expect(Math.abs((again?.x ?? 0) - camera.x)).toBeLessThan(20);
  expect((again?.scale ?? 0) / camera.scale).toBeCloseTo(1, 3);
  const small = cameraOf(plane, text, { width: 400, height: 300 });
  expect((small?.scale ?? 0) / camera.scale).toBeCloseTo(0.5, 3);
  for (const bad of [undefined, '', '1,2', '91,0,5km', '0,0,0km', '0,0,xkm'])
    expect(cameraOf(plane, bad, size)).toBeUndefined();
});

test.each([
  // px a metre, room in px: the longest round length that fits.
  [0.001, 120, 100_000, 100],
  [0.0009, 120, 100_000, 90],
  [0.00055, 120, 200_000, 110],
  [1, 120, 100, 100],
])('chooses a bar at %f px a metre', (scale, room, metres, px) => {
  const bar = scaleBar(scale, room);
  expect(bar.metres).toBe(metres);
  expect(bar.px).toBeCloseTo(px, 6);
});

test('draws a graticule that is neither a mesh nor missing', () => {
  for (const scale of [0.00003, 0.0005, 0.004, 0.05]) {
    const px = graticuleStep(scale) * 111_195 * scale;
    expect(px).toBeLessThan(300);
    expect(px).toBeGreaterThan(90);
  }
});
