import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, type Opened, openWorkbench } from '../support/workbench.ts';

const ready = async ({ page }: Opened) => {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0, undefined, {
    polling: 100,
  });
};

/** Every view that the page offers for an agreement, as its navigation has them. */
async function viewsOf({ page }: Opened): Promise<string[]> {
  await page.locator('nav a[href^="#/timeline/"]').waitFor();
  const addresses = await page
    .locator('nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const views = addresses.map((address) => /^#\/(\w+)/.exec(address)?.[1] ?? address);
  expect(views).toEqual(['read', 'agreements', 'agreement', 'timeline', 'map', 'why', 'record', 'write', 'report']);
  return views;
}

describe.skipIf(!hasBrowser())('a walk through every view', () => {
  afterAll(closeBrowser);

  test.each([
    ['en', false],
    ['uk', true],
    ['ar', false],
  ] as const)('by mouse in %s (dark: %s), without a fault and without a violation', async (lang, dark) => {
    const opened = await openWorkbench({ path: '#/agreements', lang, dark });
    const { page, faults, close } = opened;
    await page.locator('a[href^="#/agreement/minsk-package-of-measures"]').click();
    for (const id of await viewsOf(opened)) {
      await page.locator(`nav a[href^="#/${id}"]`).first().click();
      await ready(opened);
      expect(await page.locator(`nav a[href^="#/${id}"]`).first().getAttribute('aria-current'), id).toBe('page');
      expect(await violations(page), `${id} in ${lang}`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('by keyboard alone, with the focus in sight all the way', async () => {
    const opened = await openWorkbench({ path: '#/agreement/minsk-package-of-measures' });
    const { page, faults, close } = opened;
    await ready(opened);
    for (const id of await viewsOf(opened)) {
      // The way back to the navigation is a reload's: focus begins at the top of the page.
      await page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
      );
      await page.locator('.skip').focus();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!(focused instanceof HTMLElement)) return undefined;
          const style = getComputedStyle(focused);
          return {
            href: focused.getAttribute('href') ?? '',
            outline: Number.parseFloat(style.outlineWidth),
            kind: style.outlineStyle,
          };
        });
        expect(seen?.outline, `${id}, step ${i}`).toBeGreaterThanOrEqual(2);
        expect(seen?.kind).not.toBe('none');
        if (seen?.href.startsWith(`#/${id}/`) || seen?.href === `#/${id}` || seen?.href.startsWith(`#/${id}?`)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash.startsWith(`#/${id}`));
      await ready(opened);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('with the network cut, once each view was there', async () => {
    const opened = await openWorkbench({ path: '#/agreement/minsk-package-of-measures' });
    const { page, faults, close } = opened;
    for (const id of await viewsOf(opened)) {
      await page.locator(`nav a[href^="#/${id}"]`).first().click();
      await ready(opened);
    }
    await page.context().setOffline(true);
    for (const id of await viewsOf(opened)) {
      await page.locator(`nav a[href^="#/${id}"]`).first().click();
      await ready(opened);
      expect(await page.locator('[role="alert"]').allInnerTexts(), id).toEqual([]);
    }
    // The browser itself tells of what it tried to look up again; nothing of the page may fail for it.
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  });
});
