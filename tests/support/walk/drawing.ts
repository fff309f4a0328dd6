/** By mouse through the views that draw: the timeline and the map. */
import { pageWords } from '../page-words.ts';
import { AGREEMENT, enter, follow, settled, type Walker } from './walker.ts';

/** The weeks of which the record tells most. */
const NEAR = `#/timeline/${AGREEMENT}?as-of=2015-03-20&from=2015-02-11T00:00Z&to=2015-03-21T00:00Z`;

export async function lookThroughTime(walker: Walker): Promise<void> {
  const { page, lang, take, note } = walker;
  const t = await enter(walker, 'timeline');
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const shown = () => page.locator('.tl-ruler').getAttribute('aria-valuetext');
  const changes = async (act: () => Promise<void>) => {
    const before = await shown();
    await act();
    await page.waitForFunction(
      (was) => document.querySelector('.tl-ruler')?.getAttribute('aria-valuetext') !== was,
      before,
    );
  };
  await page.locator('.tl-period').first().waitFor();
  await changes(() => button('zoom.in').click());
  await changes(() => button('zoom.all').click());
  const ruler = await page.locator('.tl-ruler').boundingBox();
  if (!ruler) throw new Error('there is no scale');
  await page.mouse.move(ruler.x + ruler.width / 3, ruler.y + ruler.height / 2);
  await changes(() => page.mouse.wheel(0, -300));
  await page.waitForURL(/[?&]from=/);

  await follow(walker, NEAR);
  await page.locator('.tl-period').first().waitFor();
  await page.mouse.move(2, 2);
  await take('timeline');
  const common = pageWords(lang, 'common');
  await page.getByLabel(common('app.theme')).selectOption('dark');
  await take('timeline-dark');
  await page.getByLabel(common('app.theme')).selectOption('auto');
  note('timeline', (await shown()) ?? '');
  await button('app.table').click();
  await page.locator('.tl-table').first().waitFor();
  note('timeline as a table', await page.locator('main').innerText());
  await button('app.table').click();

  await page.locator('.tl-period').first().click();
  await page.waitForURL(/#\/why\/.*provision=/);
  await page.locator('.why').first().waitFor();
}

/** The places of the record as they stand, and a picture once there are reports with coordinates. */
export async function lookAtPlaces(walker: Walker): Promise<void> {
  const { page, note } = walker;
  const t = await enter(walker, 'map');
  await page.locator('.map-filters summary').click();
  await page.getByLabel(t('filter.source'), { exact: true }).selectOption({ index: 1 });
  await page.waitForURL(/source=/);
  await page.getByLabel(t('filter.source'), { exact: true }).selectOption({ index: 0 });
  await page.locator('.map-filters summary').click();
  await settled(page);
  note('map', await page.locator('main').innerText());
}

/** The drawn map, with what was added to the record of this page. */
export async function lookAtMap(walker: Walker, added: string): Promise<void> {
  const { page, note } = walker;
  const t = await enter(walker, 'map');
  await page.locator('.map-filters summary').click();
  await page.getByLabel(t('provision'), { exact: true }).selectOption({ index: 0 });
  const frame = page.locator('.map-frame');
  await page.locator('.map-seen').waitFor();
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await button('zoomIn').click();
  await page.waitForURL(/at=/);
  await frame.hover();
  await page.mouse.wheel(0, 240);
  await button('fit').click();
  await page.waitForURL((url) => !/[?&]at=/.test(url.hash));
  await button('nextMark').click();
  await button('openMark').click();
  const panel = page.locator('.map-panel');
  await panel.locator('.map-incidents a').first().waitFor();
  await panel.getByRole('button', { name: t('app.close') }).click();
  await panel.waitFor({ state: 'detached' });
  await button('app.table').click();
  await page.locator('.map-table .map-open', { hasText: added }).first().click();
  await panel.waitFor();
  note('map as a table', await page.locator('main').innerText());
  await panel.getByRole('button', { name: t('app.close') }).click();
  await button('app.picture').click();
  await frame.waitFor();
}
