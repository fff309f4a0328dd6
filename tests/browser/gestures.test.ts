import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Finger, moveFingers } from '../support/touch.ts';
import { TWO_SHORES_MAP, twoShores } from '../support/two-shores.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

/** 100 km of the shorter side of the picture, around the middle of the invented island: there a degree is 111.195 km. */
const MAP = `${TWO_SHORES_MAP}&at=0,-25,100km`;
const DEGREE = 111.195;
const DAY = 86_400_000;

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`there is no ${selector}`);
  return {
    ...box,
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    short: Math.min(box.width, box.height),
  };
}

/** What the address says of the map once it rests. */
async function camera(page: Page, before: string | undefined = undefined) {
  await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
  const [, lat, lon, km] = /at=(-?[\d.]+),(-?[\d.]+),([\d.]+)km/.exec(decodeURIComponent(page.url())) ?? [];
  return { lat: Number(lat), lon: Number(lon), km: Number(km) };
}
const hash = (page: Page) => new URL(page.url()).hash;
const beside = ({ x, y }: Finger, dx: number, dy = 0): Finger => ({ x: x + dx, y: y + dy });

async function openMap() {
  const opened = await openWorkbench({ texts: twoShores(), path: MAP });
  await opened.page.locator('.map-seen').waitFor();
  return { ...opened, frame: await boxOf(opened.page, '.map-frame'), start: hash(opened.page) };
}

describe.skipIf(!hasBrowser())('the map under hands', () => {
  afterAll(closeBrowser);

  test('zooms by the wheel, and what is under the pointer stays there', async () => {
    const { page, close, frame, start } = await openMap();
    // Half way from the middle of the picture to its northern edge.
    await page.mouse.move(frame.middle.x, frame.y + frame.height / 4);
    await page.mouse.wheel(0, -240);
    const { lat, lon, km } = await camera(page, start);
    expect(km).toBeCloseTo(50, 0);
    const under = ((frame.height / 4) * 100) / frame.short / DEGREE;
    expect(lat).toBeCloseTo(under / 2, 2);
    expect(lon).toBeCloseTo(-25, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
  });

  test('zooms by two fingers, around what lies between them', async () => {
    const { page, close, frame, start } = await openMap();
    const { middle } = frame;
    await moveFingers(page, [beside(middle, -40), beside(middle, 40)], [beside(middle, -80), beside(middle, 80)]);
    const { lat, lon, km } = await camera(page, start);
    expect(km).toBeCloseTo(50, 0);
    expect(lat).toBeCloseTo(0, 2);
    expect(lon).toBeCloseTo(-25, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
  });

  test('follows one finger, and two that move together', async () => {
    const { page, close, frame, start } = await openMap();
    const { middle, short } = frame;
    await moveFingers(page, [middle], [beside(middle, 60, 60)]);
    const moved = (60 * 100) / short / DEGREE;
    const one = await camera(page, start);
    // Of the first steps nothing is taken, until it is no tap.
    expect(Math.abs(one.lat - moved)).toBeLessThan(0.25 * moved);
    expect(Math.abs(one.lon - (-25 - moved))).toBeLessThan(0.25 * moved);
    const before = hash(page);
    await moveFingers(
      page,
      [beside(middle, -50), beside(middle, 50)],
      [beside(middle, -50, -60), beside(middle, 50, -60)],
    );
    const two = await camera(page, before);
    expect(two.km).toBeCloseTo(100, 0);
    expect(Math.abs(two.lat - (one.lat - moved))).toBeLessThan(0.1 * moved);
    await close();
  });

  test('opens what is tapped', async () => {
    const { page, close, frame } = await openMap();
    // The bridge lies at 0.01° S, 25.02° W.
    const perDegree = (DEGREE * frame.short) / 100;
    const bridge = beside(frame.middle, -0.02 * perDegree, 0.01 * perDegree);
    await moveFingers(page, [bridge], [bridge]);
    await expect.poll(() => page.locator('.map-panel h2').innerText()).toContain('the bridge');
    await close();
  });

  test('goes to paper: light, sharp, in its own shape, with its legend and without buttons', async () => {
    const { page, close } = await openWorkbench({ texts: twoShores(), path: MAP, dark: true });
    await page.locator('.map-seen').waitFor();
    const canvas = () =>
      page.locator('.map-canvas').evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) throw new Error('it is no canvas');
        const [red = 0, green = 0, blue = 0] = element.getContext('2d')?.getImageData(3, 3, 1, 1).data ?? [];
        return { density: element.width / element.clientWidth, light: (red + green + blue) / 3 };
      });
    expect((await canvas()).light).toBeLessThan(60);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await canvas();
    expect(printed.density).toBeCloseTo(3, 1);
    expect(printed.light).toBeGreaterThan(200);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await canvas()).light).toBeLessThan(60);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    const fit = await page.locator('.map-canvas').evaluate((element) => getComputedStyle(element).objectFit);
    expect(fit).toBe('contain');
    expect(await page.locator('.map-drawing').first().isVisible()).toBe(true);
    expect(await page.locator('.map-buttons button:visible, .map-tools:visible, .map-layers:visible').count()).toBe(0);
    await close();
  });
});

/** Two weeks of an invented truce, of which the wheel and fingers show a part. */
const [FROM, TO] = [Date.parse('2030-03-04T00:00Z'), Date.parse('2030-03-18T00:00Z')];
const TIMELINE = '#/timeline/two-shores?as-of=2030-03-20&from=2030-03-04T00:00Z&to=2030-03-18T00:00Z';

async function shown(page: Page, before: string) {
  await expect.poll(() => hash(page)).not.toBe(before);
  const [, from = '', to = ''] = /from=([^&]+)&to=([^&]+)/.exec(decodeURIComponent(page.url())) ?? [];
  return { from: Date.parse(from), to: Date.parse(to) };
}

async function openTimeline(dark = false) {
  const opened = await openWorkbench({ texts: twoShores(), path: TIMELINE, dark });
  await opened.page.locator('.tl-period').first().waitFor();
  return { ...opened, track: await boxOf(opened.page, '.tl-headtrack'), start: hash(opened.page) };
}

describe.skipIf(!hasBrowser())('the timeline under hands', () => {
  afterAll(closeBrowser);

  test('zooms by the wheel around the moment under the pointer', async () => {
    const { page, close, track, start } = await openTimeline();
    await page.mouse.move(track.x + track.width / 4, track.y + 12);
    await page.mouse.wheel(0, -150);
    const { from, to } = await shown(page, start);
    const factor = Math.exp(-150 * 0.0025);
    expect((to - from) / (TO - FROM)).toBeCloseTo(factor, 1);
    const under = FROM + (TO - FROM) / 4;
    expect(Math.abs(from + (to - from) / 4 - under)).toBeLessThan(DAY / 8);
    await close();
  });

  test('scrolls over lanes, and zooms there with Control', async () => {
    const { page, close, start } = await openTimeline();
    const lanes = await boxOf(page, '.tl-lanes');
    await page.mouse.move(lanes.x + lanes.width * 0.7, Math.min(700, lanes.y + 60));
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(hash(page)).toBe(start);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    const { from, to } = await shown(page, start);
    expect(to - from).toBeLessThan(TO - FROM);
    await close();
  });

  test.each(['.tl-headtrack', '.tl-headtrack .tl-incidents'])('zooms by two fingers on %s', async (place) => {
    const { page, close, track, start } = await openTimeline();
    const { middle } = await boxOf(page, place);
    await moveFingers(page, [beside(middle, -60), beside(middle, 60)], [beside(middle, -120), beside(middle, 120)]);
    const { from, to } = await shown(page, start);
    expect((to - from) / (TO - FROM)).toBeCloseTo(1 / 2, 1);
    const at = FROM + ((middle.x - track.x) / track.width) * (TO - FROM);
    expect(Math.abs(from + ((middle.x - track.x) / track.width) * (to - from) - at)).toBeLessThan(DAY / 2);
    await close();
  });

  test('follows one finger', async () => {
    const { page, close, track, start } = await openTimeline();
    await moveFingers(page, [track.middle], [beside(track.middle, -track.width / 7)]);
    const { from, to } = await shown(page, start);
    expect(to - from).toBe(TO - FROM);
    expect(Math.abs(from - (FROM + 2 * DAY))).toBeLessThan(DAY / 2);
    await close();
  });

  test('shows the period over which the mouse is drawn', async () => {
    const { page, close, track, start } = await openTimeline();
    const band = await boxOf(page, '.tl-headtrack .tl-incidents');
    await page.mouse.move(track.x + track.width / 7, band.middle.y);
    await page.mouse.down();
    await page.mouse.move(track.x + (track.width * 2) / 7, band.middle.y);
    expect(await page.locator('.tl-brush').count()).toBe(1);
    await page.mouse.move(track.x + (track.width * 3) / 7, band.middle.y);
    await page.mouse.up();
    const { from, to } = await shown(page, start);
    expect(Math.abs(from - (FROM + 2 * DAY))).toBeLessThan(DAY / 8);
    expect(Math.abs(to - (FROM + 6 * DAY))).toBeLessThan(DAY / 8);
    expect(await page.locator('.tl-brush').count()).toBe(0);
    await close();
  });

  test('goes to paper without its tools, and no wider than the paper', async () => {
    const { page, close } = await openTimeline(true);
    // How light the ink of the incidents is, 0 to 255: that of most of what is drawn of them.
    const ink = () =>
      page.locator('.tl-headtrack .tl-canvas').evaluate((element) => {
        if (!(element instanceof HTMLCanvasElement)) throw new Error('it is no canvas');
        const { data = [] } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {};
        const drawn = [...data].flatMap((alpha, i) => (i % 4 === 3 && alpha === 255 ? [Number(data[i - 3])] : []));
        return drawn.sort((a, b) => a - b)[drawn.length >> 1] ?? -1;
      });
    await expect.poll(ink).toBeGreaterThan(150);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ink).toBeLessThan(100);
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('.tl-toolbar').isVisible()).toBe(false);
    expect(await page.locator('.tl-period').first().isVisible()).toBe(true);
    const farthest = () =>
      page.locator('.tl-period').evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    await expect.poll(farthest).toBeLessThanOrEqual(700);
    await close();
  });
});
