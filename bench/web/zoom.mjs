// Zooming from all there is to the nearest and back, one turn of the wheel in each frame.
import { open } from './browser.mjs';

/** Instants (ms) of the frames while the wheel turns. */
const turned = (page, selector, deltaY, turns) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (target, how) =>
        new Promise((done) => {
          const { left, top, width, height } = target.getBoundingClientRect();
          const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
          const instants = [];
          const turn = () => {
            instants.push(performance.now());
            if (instants.length > how.turns) return done(instants);
            target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: how.deltaY }));
            requestAnimationFrame(turn);
          };
          requestAnimationFrame(turn);
        }),
      { deltaY, turns },
    );

const HOUR = 3_600_000;

/** Turns that lead from everything to the nearest, and how near the address then says it is. */
const VIEWS = {
  timeline: {
    target: '.tl-headtrack',
    deltaY: 30,
    turns: 145,
    isNear: (more) => Date.parse(more.get('to')) - Date.parse(more.get('from')) <= 2 * HOUR,
  },
  map: {
    target: 'canvas',
    deltaY: 16,
    turns: 145,
    isNear: (more) => Number(/([\d.]+)km$/.exec(more.get('at'))?.[1]) <= 2,
  },
};

/** Waits until the page's address says what is shown. */
async function settled(page) {
  await page.waitForTimeout(1000);
  return new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
}

/** Frames on the way in and on the way out: a list of instants (ms) each. */
export async function zooms(browser, { url, view, agreement, runs }) {
  const { target, deltaY, turns, isNear } = VIEWS[view];
  const { page, close } = await open(browser, `${url}#/${view}/${agreement}`);
  await page.locator(target).first().waitFor();
  await settled(page);
  const ways = [];
  for (let i = 0; i < runs; i++) {
    const inwards = await turned(page, target, -deltaY, turns);
    if (!isNear(await settled(page))) throw new Error(`the ${view} was not zoomed to the nearest: ${page.url()}`);
    const outwards = await turned(page, target, deltaY, turns);
    await settled(page);
    ways.push([inwards, outwards]);
  }
  await close();
  return ways;
}
