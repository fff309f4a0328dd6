// What is sent, in kB (1,000 bytes) as it goes over the wire.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './browser.mjs';

const assets = join(import.meta.dirname, '..', '..', 'packages', 'workbench', 'dist-page', 'assets');
const sum = (numbers) => numbers.reduce((all, n) => all + n, 0);

/** The worker's own script is not among what the page is told of: it is sent as it lies packed beside the page. */
function workerBytes() {
  const name = readdirSync(assets).find((each) => /^worker-.*\.js\.br$/.test(each));
  if (name === undefined) throw new Error('the built page has no worker');
  return statSync(join(assets, name)).size;
}

/** Scripts of the first view, its worker's included. */
export async function firstViewWeight(browser, url) {
  const { page, sent, close } = await open(browser, url);
  await page.waitForTimeout(500);
  const scripts = [...sent].flatMap(([path, bytes]) => (path.endsWith('.js') ? [bytes] : []));
  await close();
  return (sum(scripts) + workerBytes()) / 1000;
}

/** All that is sent besides when another view is opened after the first. */
export async function addedWeight(browser, { url, agreement, view, shows }) {
  const { page, sent, close } = await open(browser, `${url}#/agreement/${agreement}`);
  await page.waitForTimeout(500);
  const before = new Set(sent.keys());
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}/${agreement}`);
  await page.locator(shows).first().waitFor();
  await page.waitForTimeout(1000);
  const added = [...sent].flatMap(([path, bytes]) => (before.has(path) ? [] : [bytes]));
  await close();
  return sum(added) / 1000;
}
