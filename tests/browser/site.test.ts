import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPlace, writeSite } from '@servanda/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { buildPage } from '../support/page-build.ts';
import { openSinks } from '../support/sinks.ts';
import { serveStatic } from '../support/static-server.ts';
import { FLAGS, hasBrowser } from '../support/workbench.ts';

const root = join(import.meta.dirname, '..', '..');
const minsk = 'minsk-package-of-measures';

describe.skipIf(!hasBrowser())('a site', () => {
  let out = '';
  let browser: Browser;
  beforeAll(async () => {
    buildPage();
    out = mkdtempSync(join(tmpdir(), 'servanda-site-'));
    await writeSite({ place: await findPlace(root, '.'), out, shown: 'site' });
    browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: [...FLAGS] });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  /** Opens an address in a browser that reaches nothing beyond what `allowed` begins with. */
  async function open(url: string, allowed: string): Promise<{ page: Page; faults: string[]; asked: string[] }> {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    const [faults, asked]: [string[], string[]] = [[], []];
    await context.route('**', (route) => {
      const address = route.request().url();
      if (address.startsWith(allowed)) return route.continue();
      asked.push(address);
      return route.abort();
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(url);
    return { page, faults, asked };
  }

  async function walk(page: Page): Promise<void> {
    await page.locator('.agreement-card').first().waitFor();
    expect(await page.locator('.agreement-card').count()).toBeGreaterThanOrEqual(14);
    await page.goto(`${page.url().replace(/#.*/, '')}#/agreement/${minsk}`);
    await page.locator('main', { hasText: 'Package of Measures' }).waitFor();
    const views = await page
      .locator('nav .views a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(views.length).toBeGreaterThan(3);
    for (const view of views) {
      await page.goto(new URL(view ?? '', page.url()).href);
      await page.locator('main h1, main h2').first().waitFor();
    }
  }

  test('is whole behind a web server that knows nothing of it', async () => {
    const server = await serveStatic(out, () => undefined);
    const { page, faults, asked } = await open(`${server.url}#/agreements`, server.url);
    await walk(page);
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    expect(await openSinks(page)).toEqual([]);
    await page.context().close();
    await server.close();
  });

  test('is whole from a disk, without any network', async () => {
    const folder = pathToFileURL(out).href;
    const { page, faults, asked } = await open(`${folder}/offline.html#/agreements`, folder);
    await walk(page);
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    expect(await openSinks(page)).toEqual([]);
    await page.context().close();
  });

  test('draws a map from a disk, with borders where they are asked for', async () => {
    const drawn = mkdtempSync(join(tmpdir(), 'servanda-site-'));
    await writeSite({ place: await findPlace(root, 'docs/SYNTHETIC-two-shores'), out: drawn, shown: 'site' });
    const folder = pathToFileURL(drawn).href;
    const map = `${folder}/offline.html#/map/SYNTHETIC-two-shores?as-of=2030-03-20&borders=shown`;
    const { page, faults, asked } = await open(map, folder);
    await page.locator('.map-seen').waitFor();
    await page.locator('.map-borders').waitFor();
    expect(await page.locator('.map-drawing').count()).toBe(8);
    expect({ faults, asked }).toEqual({ faults: [], asked: [] });
    await page.context().close();
    rmSync(drawn, { recursive: true, force: true });
  });

  test('leads from its page to the one for a disk, to the same address in it', async () => {
    const folder = pathToFileURL(out).href;
    const { page } = await open(`${folder}/index.html#/agreement/${minsk}`, folder);
    await page.locator('main', { hasText: 'Package of Measures' }).waitFor();
    expect(page.url()).toBe(`${folder}/offline.html#/agreement/${minsk}`);
    await page.context().close();
  });
});
