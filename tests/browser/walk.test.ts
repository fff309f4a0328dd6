import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import type { Lang } from '../support/page-words.ts';
import { type Served, startServed } from '../support/served.ts';
import { TWO_SHORES_MAP, twoShores } from '../support/two-shores.ts';
import { walkByMouse } from '../support/walk/by-mouse.ts';
import { AGREEMENT, follow, settled, type Walker } from '../support/walk/walker.ts';
import { closeBrowser, FLAGS, hasBrowser, openWorkbench } from '../support/workbench.ts';

const root = join(import.meta.dirname, '..', '..');
/** `npm run screenshots` keeps the pictures. */
const pictures = process.env.SERVANDA_PICTURES ?? mkdtempSync(join(tmpdir(), 'servanda-pictures-'));
const VIEWS = ['read', 'agreements', 'agreement', 'timeline', 'map', 'why', 'record', 'write', 'report'];
/** In which language a picture is taken. */
const TAKEN: Readonly<Record<string, Lang>> = {
  ...Object.fromEntries(VIEWS.filter((view) => view !== 'agreements').map((view) => [view, 'en'])),
  glance: 'en',
  'timeline-dark': 'en',
  'agreement-ar': 'ar',
  'agreement-phone': 'en',
};

describe.skipIf(!hasBrowser())('from a clone, by one command', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await startServed();
    browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: [...FLAGS] });
    mkdirSync(pictures, { recursive: true });
  }, 240_000);
  afterAll(async () => {
    await closeBrowser();
    await browser?.close();
    await served?.stop();
  });

  async function open(lang: Lang) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: lang,
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const said: Record<string, string> = {};
    const walker: Walker = {
      page,
      lang,
      take: async (name) => {
        if (TAKEN[name] === lang) await page.screenshot({ path: join(pictures, `${name}.png`) });
      },
      note: (what, text) => {
        said[what] = text;
      },
    };
    return { context, page, faults, said, walker };
  }

  const document = join(root, 'agreements', AGREEMENT, 'agreement.md');
  let online: Record<string, string> = {};

  test.each(['en', 'uk', 'ar'] as const)(
    'every view is walked through by mouse in %s, and each control does what it says',
    async (lang) => {
      const { context, page, faults, said, walker } = await open(lang);
      const before = readFileSync(document, 'utf8');
      await page.goto(served.url);
      expect(await page.locator('html').getAttribute('dir')).not.toBe(lang === 'ar' ? 'ltr' : 'rtl');
      await walkByMouse(walker);
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(faults).toEqual([]);
      expect(readFileSync(document, 'utf8')).toBe(before);
      if (lang === 'en') online = said;
      await context.close();
    },
    120_000,
  );

  test('takes the picture of the map where zones are drawn', async () => {
    const { page, faults, close } = await openWorkbench({ texts: twoShores(), path: TWO_SHORES_MAP });
    await page.locator('.map-seen').waitFor();
    await page.locator('.map-figure').scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(pictures, 'map.png') });
    expect(faults).toEqual([]);
    await close();
  });

  test('took a picture of each view on the way', () => {
    for (const name of Object.keys(TAKEN))
      expect(statSync(join(pictures, `${name}.png`)).size, name).toBeGreaterThan(9000);
    expect(readdirSync(pictures).sort()).toEqual(
      Object.keys(TAKEN)
        .map((name) => `${name}.png`)
        .sort(),
    );
  });

  test('says and does the same once the server is gone and the network is cut', async () => {
    const other = await startServed();
    const { context, page, said, faults, walker } = await open('en');
    await page.goto(other.url);
    for (const view of VIEWS)
      await follow(walker, view === 'read' || view === 'agreements' ? `#/${view}` : `#/${view}/${AGREEMENT}`);
    await other.stop();
    await context.setOffline(true);
    await follow(walker, '#/read');
    await walkByMouse(walker);
    expect(said).toEqual(online);
    // The browser itself tells of what it tried to look up again; nothing of the page may fail for it.
    expect(
      faults.filter(
        (fault) => !/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING)/.test(fault),
      ),
    ).toEqual([]);
    await settled(page);
    await context.close();
  }, 240_000);
});
