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
});
