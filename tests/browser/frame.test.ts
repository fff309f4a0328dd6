import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

describe.skipIf(!hasBrowser())('the frame of the workbench', () => {
  afterAll(closeBrowser);

  test.each(['en', 'ar'] as const)(
    'lists the agreements in %s, without a fault and without a violation',
    async (lang) => {
      const { page, faults, close } = await openWorkbench({ path: '#/agreements', lang });
      await page.locator('.agreement-card').first().waitFor();
      expect(await page.locator('.agreement-card').count()).toBeGreaterThanOrEqual(14);
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('a fault in one view is said, and leaves the way to all others', async () => {
    const { page, close } = await openWorkbench({ path: '#/agreements' });
    await page.locator('.agreement-card').first().waitFor();
    await page.evaluate(() => {
      const real = window.ResizeObserver;
      class Broken {
        constructor() {
          Object.defineProperty(window, 'ResizeObserver', { value: real, configurable: true });
          throw new Error('no room <b>here</b>');
        }
      }
      Object.defineProperty(window, 'ResizeObserver', { value: Broken, configurable: true });
    });
    await page.locator('a[href^="#/agreement/minsk-package-of-measures"]').click();
    await page.locator('nav a[href^="#/timeline"]').click();
    expect(await page.locator('[role="alert"]').innerText()).toContain('no room <b>here</b>');
    await page.locator('nav a[href^="#/record"]').click();
    await page.locator('.record-open').first().waitFor();
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    await close();
  });

  test.each(['en', 'ar'] as const)('leaves most of a phone to the view in %s, and nothing out', async (lang) => {
    const address = '#/agreement/minsk-package-of-measures?as-of=2015-03-20';
    const { page, close } = await openWorkbench({ path: address, lang, width: 360, height: 740 });
    await page.locator('.slider').waitFor();
    const top = await page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
    expect(top).toBeLessThan(740 / 3);
    // What is folded says what is chosen, and opens.
    await page.locator('.under-folded > summary', { hasText: '2015-03-20' }).click();
    await page.locator('.under input[type="date"]').first().fill('2015-03-10');
    await page.waitForURL(/as-of=2015-03-10/);
    // The view that is open is in sight among the views.
    const open = await page.locator('nav a[aria-current="page"]').boundingBox();
    expect(open && open.x >= 0 && open.x + open.width <= 360).toBe(true);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
