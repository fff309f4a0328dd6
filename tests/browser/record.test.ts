import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench, shippedTexts } from '../support/workbench.ts';

const RECORD = '#/record/minsk-package-of-measures';
const ged = join(
  import.meta.dirname,
  ...['..', '..', '..', 'shared', 'data', 'ucdp-ged-ukraine', 'ged_ukraine_2014_2022jan.v2023-06.csv'],
);
const noGed = existsSync(ged) ? '' : ' (skipped: ../shared/data/ucdp-ged-ukraine is not here)';

/** Drops a text as a file on the view, as a reader's hand would. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? ''));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('.record', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.record', 'drop', { dataTransfer: transfer });
}

const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS !== undefined) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
/** All of it, and on the screen. */
async function saysWhatGedCannotShow(page: Page): Promise<void> {
  const note = page.locator('.record-note', { hasText: '3,077 reports come from UCDP GED: what these cannot show' });
  await note.waitFor();
  for (const line of ['only events with deaths', 'does not say who fired', 'does not show that nothing happened']) {
    const box = await note.locator('li', { hasText: line }).boundingBox();
    expect(box?.height ?? 0, line).toBeGreaterThan(10);
    expect((box?.y ?? 9999) + (box?.height ?? 0), line).toBeLessThan(page.viewportSize()?.height ?? 0);
  }
}

/** The red part of every tenth pixel of the map. */
const inkOf = (page: Page) =>
  page.locator('.map-canvas').evaluate((canvas) => {
    const pen = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null;
    const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, pen.canvas.width, pen.canvas.height) ?? {};
    return [...data].filter((_, i) => i % 40 === 0);
  });

const total = async (page: Page) => (await page.locator('.record-status').innerText()).trim();

describe.skipIf(!hasBrowser())('the record in the page', () => {
  afterAll(closeBrowser);

  test('lists, filters, sorts, and keeps all of it in the address', async () => {
    const { page, faults, close } = await openWorkbench({ path: RECORD });
    await page.locator('.record-table tbody tr').first().waitFor();
    const lines = readFileSync(
      join(import.meta.dirname, '..', '..', 'agreements', 'minsk-package-of-measures', 'record', 'documented.jsonl'),
      'utf8',
    );
    const all = lines.trim().split('\n').length;
    expect(await total(page)).toBe(`${all} reports of ${all}`);
    await shot(page, 'record');
    const rows = Number(await page.locator('.record-table').getAttribute('aria-rowcount'));
    expect(rows).toBe(all + 1);

    await page.getByRole('searchbox').fill('tagliavini');
    await expect.poll(() => total(page)).toBe(`1 report of ${all}`);
    expect(page.url()).toContain('text=tagliavini');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(() => total(page)).toBe(`${all} reports of ${all}`);

    await page.getByRole('button', { name: 'Source' }).click();
    await expect.poll(() => page.locator('th.record-source').getAttribute('aria-sort')).toBe('ascending');
    expect(page.url()).toContain('sort=source');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('opens a report by keyboard, and closes it again', async () => {
    const { page, faults, close } = await openWorkbench({ path: RECORD, dark: true });
    await page.locator('.record-open').first().waitFor();
    await page.locator('.record-open').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.row')).toBe('2');
    await page.keyboard.press('End');
    const last = Number(await page.locator('.record-table').getAttribute('aria-rowcount')) - 2;
    await expect.poll(() => page.evaluate('Number(document.activeElement.dataset.row)')).toBe(last);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.row')).toBe('0');
    await page.keyboard.press('Enter');
    await page.locator('#record-panel').waitFor();
    expect(page.url()).toContain('report=');
    await page.getByRole('heading', { name: 'As received' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'record-report-dark');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#record-panel').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('shows incidents, and one of them with its reports', async () => {
    const { page, faults, close } = await openWorkbench({ path: `${RECORD}?show=incidents` });
    await page.locator('.record-open').first().click();
    await page.locator('#record-panel').waitFor();
    await page.locator('.record-panel .record-links a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await shot(page, 'incident');
    await page.locator('.record-panel .record-links a').first().click();
    await page.getByRole('heading', { name: 'As received' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a broken table: guesses are shown, rows set aside are listed with number and why', async () => {
    const { page, faults, close } = await openWorkbench({ path: RECORD });
    await page.locator('.record-table').waitFor();
    const table = 'date,place,remarks\n2015-03-01,Mill,heard\nsoon,Ford,seen\n2015-03-02,"Mill\n';
    await dropFile(page, 'broken.csv', table);
    await page.getByText('These are guesses').waitFor();
    await page.getByLabel('Who reports').fill('Mission');
    await page.getByLabel('Act, where no column names it').selectOption('open-fire');
    await expect.poll(() => page.locator('.record-import .record-faults li').count()).toBe(2);
    expect(await page.locator('.record-import .record-faults').innerText()).toContain('Row 2:');
    expect(await violations(page)).toEqual([]);
    await shot(page, 'import-csv');
    await page.getByRole('button', { name: 'Add 1 report to the record of this page' }).click();
    await page.getByRole('searchbox').fill('Mission Mill');
    await expect.poll(() => total(page)).toMatch(/^1 report of/);
    expect(faults).toEqual([]);
    await close();
  });

  test('a file that is too long is refused with advice, and never read', async () => {
    const { page, close } = await openWorkbench({ path: RECORD });
    await page.locator('.record-table').waitFor();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(65_000_000)], 'long.csv'));
      return data;
    });
    await page.dispatchEvent('.record', 'drop', { dataTransfer: transfer });
    const advice = page.getByRole('alert');
    await advice.waitFor();
    expect(await advice.innerText()).toContain('servanda serve --record FILE');
    await close();
  });

  test('a map is drawn as a zone that the agreement declares, and gives the line for the document', async () => {
    const { page, faults, close } = await openWorkbench({ path: RECORD });
    await page.locator('.record-table').waitFor();
    const ring = [
      [38, 48],
      [39, 48],
      [39, 49],
      [38, 48],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    await dropFile(page, 'survey.geojson', JSON.stringify({ type: 'Feature', properties: {}, geometry }));
    await page.getByText('1 can be drawn as a zone').waitFor();
    await page.getByLabel('What it draws').selectOption('zone area');
    await page.getByLabel('Who drew it').fill('a staff');
    await page.getByRole('button', { name: 'Make the drawing' }).click();
    await page.getByText('drawn by "a staff" map "maps/survey.geojson"').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('what a report says is shown as text and never run, however it is written', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202E live';
    const report = {
      id: `<b>${evil}</b>`,
      by: evil,
      says: 'occurrence',
      act: 'open-fire',
      when: '2015-03-01',
      where: { name: `${'unbroken'.repeat(50)}` },
      note: evil,
    };
    const texts = { ...shippedTexts() };
    texts['agreements/minsk-package-of-measures/record/evil.jsonl'] = `${JSON.stringify(report)}\n`;
    const { page, faults, close } = await openWorkbench({ path: `${RECORD}?text=onerror`, texts, width: 360 });
    await expect.poll(() => total(page)).toMatch(/^1 report of/);
    await page.locator('.record-open').first().click();
    await page.getByRole('heading', { name: 'As received' }).waitFor();
    expect(await page.locator('.record-fields').first().innerText()).toContain('<script>document.title=1</script>');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test.skipIf(noGed !== '')(
    `GED is dropped, nothing is mapped by hand, and the page says what it cannot show${noGed}`,
    async () => {
      const { page, faults, close } = await openWorkbench({ path: RECORD });
      await page.locator('.record-table').waitFor();
      await dropFile(page, 'ged.csv', readFileSync(ged, 'utf8'));
      const add = page.getByRole('button', { name: /^Add [\d,]+ reports to the record/ });
      await add.waitFor();
      expect(await add.innerText()).toBe('Add 3,077 reports to the record of this page');
      expect(await page.locator('.record-import').innerText()).toContain('It does not say who fired');
      await shot(page, 'import-ged');
      expect(await violations(page)).toEqual([]);
      await add.click();
      await saysWhatGedCannotShow(page);
      await page.getByRole('button', { name: 'Incidents' }).click();
      await expect.poll(() => total(page)).toMatch(/^3,1\d\d incidents of 3,1\d\d/);
      const incidents = Number((await total(page)).split(' ')[0]?.replace(',', ''));
      await shot(page, 'ged-incidents');

      await page.getByRole('link', { name: 'Timeline' }).click();
      await page.locator('.tl-headtrack .tl-canvas').waitFor();
      await saysWhatGedCannotShow(page);
      const counted = (await page.locator('.tl-headlabel small').innerText()).match(/[\d,]+/g) ?? [];
      expect(counted.reduce((sum, n) => sum + Number(n.replace(',', '')), 0)).toBe(incidents);
      await shot(page, 'ged-timeline');

      await page.getByRole('link', { name: 'Map', exact: true }).click();
      await page.locator('.map-seen').waitFor();
      await saysWhatGedCannotShow(page);
      await shot(page, 'ged-map');
      expect(await page.locator('main [role=status]').first().innerText()).toBe(
        `${incidents.toLocaleString('en')} incidents shown.`,
      );
      // Of three events GED knows no more than the country, or less: its precisions 6 and 7.
      expect(await page.locator('.map-seen').innerText()).toBe('3,074 incidents in this picture.');
      const inked = await inkOf(page);
      await page.goto(`${page.url()}?state=-`);
      await expect.poll(() => page.locator('.map-seen').innerText()).toContain('No incident');
      const bare = await inkOf(page);
      // A tenth of the picture at least has the colours of incidents.
      expect(inked.filter((value, i) => value !== bare[i]).length).toBeGreaterThan(inked.length / 10);
      expect(faults).toEqual([]);
      await close();
    },
    120_000,
  );

  test.each([
    ['ar', 1280, false],
    ['ar', 360, true],
    ['uk', 360, false],
  ] as const)('in %s at %i px without a violation and without scrolling sideways', async (lang, width, dark) => {
    const { page, faults, close } = await openWorkbench({ path: RECORD, lang, width, dark });
    await page.locator('.record-open').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await shot(page, `record-${lang}-${width}`);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(0);
    await page.locator('.record-open').first().click();
    await page.locator('#record-panel').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(wide)).toBe(0);
    await shot(page, `report-${lang}-${width}`);
    expect(faults).toEqual([]);
    await close();
  });
});
