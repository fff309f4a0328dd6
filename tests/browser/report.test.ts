/** The Report view in a browser: what it says, by mouse and by keyboard, as files and on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../../packages/cli/src/test-io.ts';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const root = join(import.meta.dirname, '..', '..');
const PACKAGE = 'minsk-package-of-measures';
const PATH = `#/report/${PACKAGE}?known-at=2015-02-18&from=2015-02-17&to=2015-02-18`;
const shown = (page: Page) => page.locator('.report-table').first().waitFor();

async function saved(page: Page, label: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

describe.skipIf(!hasBrowser())('the report', () => {
  afterAll(closeBrowser);

  test('says who was refused on 18 February 2015, and is the same in the files of page and command line', async () => {
    const { page, faults, close } = await openWorkbench({ path: PATH });
    await shown(page);
    const answer = (report: string) => page.locator(`tr[data-id="access ${report}"] .report-access`).innerText();
    expect(await answer('smm-0218-access-dpr')).toBe('denied');
    expect(await answer('smm-0218-access-lpr')).toBe('left unanswered');
    expect(await answer('smm-0218-access-ua')).toBe('granted in part');
    const verdict = page.locator('tr[data-id^="3/no-denial?bearer=DPR"] .report-verdict').first();
    expect(await verdict.innerText()).toBe('breached');

    await page.getByText('Save as…').click();
    for (const [label, format] of [
      ['All (JSON)', 'json'],
      ['Incidents (CSV)', 'csv'],
      ['Verdicts (CSV)', 'verdicts-csv'],
      ['Incidents (GeoJSON)', 'geojson'],
      ['Page (HTML)', 'html'],
      ['Text (Markdown)', 'markdown'],
    ] as const) {
      const days = ['--from', '2015-02-17', '--to', '2015-02-18', '--known-at', '2015-02-18'];
      const { out } = await runCli(['report', `agreements/${PACKAGE}`, ...days, '--format', format], root);
      expect(await saved(page, label), format).toBe(out);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('is printed on pages of A4, with nothing but the report', async () => {
    const { page, close } = await openWorkbench({ path: PATH });
    await shown(page);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.report-tools, .report-contents, .under, .header').filter({ visible: true }).count(),
    ).toBe(0);
    const width = await page.evaluate('document.querySelector(".report").getBoundingClientRect().width');
    expect(
      await page
        .locator('.report-table')
        .evaluateAll((tables, of) => tables.filter((t) => t.clientWidth > Number(of) + 1).length, width),
    ).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    // 210 by 297 mm in points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
    await close();
  });

  test('is walked by keyboard: another period, a part of the report, a reason', async () => {
    const { page, faults, close } = await openWorkbench({ path: PATH });
    await shown(page);
    await page.getByRole('button', { name: 'Period after' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2015-02-19&.*to=2015-02-20/);
    await page.getByLabel('Period', { exact: true }).focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/from=2015-02-19&.*to=2015-02-19/);
    await page.getByRole('button', { name: 'Annex: incidents' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Annex: incidents');
    await page.locator('.report-verdict a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/why\/minsk-package-of-measures\?.*provision=1\/ceasefire/);
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    ['en', false, 1280],
    ['ar', true, 1280],
    ['uk', false, 360],
  ] as const)(
    'in %s, dark %s, %d px wide axe finds nothing and the page does not scroll sideways',
    async (lang, dark, width) => {
      const { page, faults, close } = await openWorkbench({ path: PATH, lang, dark, width });
      await shown(page);
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
