import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PAGE } from '../support/page-build.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

/** Bytes of scripts that a first view may be sent, packed (issue 5, Speed). */
const MOST = 350_000;
const MINSK = 'minsk-package-of-measures';

const scriptsIn = (asked: readonly string[]) => [...new Set(asked.filter((path) => path.endsWith('.js')))];

/** As the server sends them: `br` to browsers, `gz` to a reader who takes gzip and nothing better. */
const bytesOf = (scripts: readonly string[], packing: 'br' | 'gz'): number =>
  scripts.reduce((sum, script) => {
    const [plain, packed] = [join(PAGE, script), join(PAGE, `${script}.${packing}`)];
    return sum + statSync(existsSync(packed) ? packed : plain).size;
  }, 0);

describe.skipIf(!hasBrowser())('what is sent', () => {
  afterAll(closeBrowser);

  test('for an agreement with its record is below 350 kB of scripts, its worker among them', async () => {
    const { page, asked, close } = await openWorkbench({ path: `#/agreement/${MINSK}` });
    await page.locator('.provision .status').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = scriptsIn(asked);
    await close();
    expect(scripts.some((script) => /worker/.test(script))).toBe(true);
    expect(bytesOf(scripts, 'gz')).toBeLessThan(MOST);
  });

  test('for the landing page, which reads a text at once, is below 350 kB as browsers take it', async () => {
    const { page, asked, close } = await openWorkbench();
    await page.locator('.read-note').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = scriptsIn(asked);
    await close();
    expect(scripts.some((script) => /\breading-/.test(script))).toBe(true);
    expect(bytesOf(scripts, 'br')).toBeLessThan(MOST);
  });

  test('for the timeline is a view and no second checker', async () => {
    const { page, asked, close } = await openWorkbench({ path: `#/agreement/${MINSK}` });
    await page.locator('.provision .status').first().waitFor();
    const first = new Set(scriptsIn(asked));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/timeline/${MINSK}`);
    await page.locator('.tl-lanes .tl-line').first().waitFor();
    await page.waitForLoadState('networkidle');
    const added = scriptsIn(asked).filter((script) => !first.has(script));
    await close();
    expect(added.length).toBeGreaterThan(0);
    expect(bytesOf(added, 'br')).toBeLessThan(45_000);
  });

  test.each([
    ['the editor', 'write', '.cm-content'],
    ['the map', 'map', '.map-main'],
  ])('for %s comes when it is opened', async (_, view, shows) => {
    const { page, asked, close } = await openWorkbench({ path: `#/agreement/${MINSK}` });
    await page.locator('.provision .status').first().waitFor();
    await page.waitForLoadState('networkidle');
    const first = new Set(scriptsIn(asked));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}/${MINSK}`);
    await page.locator(shows).first().waitFor();
    const added = scriptsIn(asked).filter((script) => !first.has(script));
    await close();
    // Each is a library of its own, far more than the words of a view.
    expect(bytesOf(added, 'gz')).toBeGreaterThan(20_000);
  });
});
