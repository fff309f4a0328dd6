// From what a reader enters to the frame in which its answer stands.
import { firstView, open } from './browser.mjs';

/** Goes to an address and waits until its answers are drawn. */
const goTo = (page, hash) =>
  page.evaluate(
    (next) =>
      new Promise((done) => {
        window.onRepaint = done;
        history.replaceState(null, '', next);
        dispatchEvent(new Event('servanda:address'));
      }),
    hash,
  );

/** ms from the event to the drawn frame. */
async function measured(page, enter) {
  await page.evaluate(() => {
    window.repainted = new Promise((done) => {
      window.onRepaint = done;
    });
  });
  await enter();
  return page.evaluate(() => window.repainted);
}

/** What a reader changes, by the page's own controls. */
const CHANGES = [
  ['as-of', (page) => page.locator('.under input[type=date]').first().fill('2015-03-20')],
  ['reading', (page) => page.locator('.under-readings select').first().selectOption({ index: 1 })],
  ['standard', (page) => page.locator('.under > .field select').selectOption({ index: 1 })],
];

/** Repaints of a view. By each change one view of the record is asked for that was not asked before: another day on which it was known. */
export async function repaints(browser, { url, view, agreement, runs }) {
  const path = `#/${view}/${agreement}`;
  const { page, close } = await open(browser, `${url}${path}`);
  await page.locator('.under-readings summary').click();
  const figures = new Map(CHANGES.map(([what]) => [what, []]));
  for (let i = 0; i < runs; i++)
    for (const [k, [what, enter]] of CHANGES.entries()) {
      const known = new Date(Date.UTC(2024, 0, 1 + i * CHANGES.length + k)).toISOString().slice(0, 10);
      await goTo(page, `${path}?known-at=${known}&as-of=2015-02-20`);
      // The slider's own dates may still be on their way.
      await page.waitForTimeout(400);
      figures.get(what).push(await measured(page, () => enter(page)));
    }
  await close();
  return figures;
}

/** First views of a page opened anew each time. */
export async function firstViews(browser, url, runs) {
  const figures = [];
  for (let i = 0; i < runs; i++) {
    const { page, close } = await open(browser, url);
    figures.push(await firstView(page));
    await close();
  }
  return figures;
}
