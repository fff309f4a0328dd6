/** A document of which a page cannot hold all at once: what is asked for is drawn, the rest is reached, and paper has it whole. */
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const N = 1000;
const rules = Array.from(
  { length: N },
  (_, i) => `ban rule-${i}:\n  each of NORTH, SOUTH must not fire in strip\n  verified by MONITOR\n`,
);
const texts = {
  'agreements/two-banks/agreement.md': `# Long (SYNTHETIC)

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
body MONITOR "the monitor"
act fire "opens fire"
zone strip "the strip"

clause 1 "No fire"
${rules.join('')}\`\`\`
`,
  'agreements/two-banks/record/SYNTHETIC.jsonl': `${JSON.stringify({ id: 'r1', by: 'MONITOR', says: 'occurrence', act: 'fire', author: 'NORTH', when: '2024-03-05', where: { in: ['strip'] } })}\n`,
};

describe.skipIf(!hasBrowser())('a long document', () => {
  afterAll(closeBrowser);

  test('shows the provision that an address names, with its rules beside it, and what comes before as one goes up', {
    timeout: 120_000,
  }, async () => {
    const { page, faults, close } = await openWorkbench({ texts, path: '#/agreement/two-banks?provision=1/rule-600' });
    page.setDefaultTimeout(60_000);
    const wanted = page.locator('.provision[data-wanted]');
    await wanted.locator('tbody tr', { hasText: 'NORTH' }).waitFor();
    await expect.poll(() => wanted.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    const rulesBeside = await page.locator('.block', { has: wanted }).locator('.rules').innerText();
    expect(rulesBeside).toContain('ban rule-600:');
    const drawn = await page.locator('.provision').count();
    expect(drawn).toBeLessThan(N / 2);
    const before = page.getByRole('button', { name: 'Show what comes before' });
    await expect
      .poll(
        async () => {
          await before.press('Enter', { timeout: 2_000 }).catch(() => undefined);
          return page.locator('.provision h3').first().innerText();
        },
        { timeout: 60_000 },
      )
      .toBe('1/rule-0');
    await expect.poll(() => page.locator('.rules').first().innerText()).toContain('agreement two-banks');
    expect(faults).toEqual([]);
    await close();
  });

  test('is reported on as far as the reader goes, from each part to any other, and whole on paper', {
    timeout: 120_000,
  }, async () => {
    const { page, faults, close } = await openWorkbench({ texts, path: '#/report/two-banks' });
    page.setDefaultTimeout(60_000);
    // What is said of each provision in the summary is longer than what is drawn at once.
    await page.locator('.report-list').first().waitFor();
    const tables = () => page.locator('.report-text .report-table').count();
    expect(await tables()).toBeLessThan(N / 2);
    expect(await page.locator('.report-list > li').count()).toBeLessThan(N);
    await page.getByRole('button', { name: 'Annex: incidents' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Annex: incidents');
    await page.getByRole('button', { name: 'Provisions' }).click();
    await expect.poll(() => page.locator('tr[data-id^="1/rule-0?"]').count()).toBeGreaterThan(0);
    // A printer takes what stands there when the event is over.
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.report-text .report-table').length;
    });
    expect(printed).toBeGreaterThanOrEqual(N);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(tables).toBeLessThan(N / 2);
    expect(faults).toEqual([]);
    await close();
  });

  test('has on paper every lane of its timeline', { timeout: 120_000 }, async () => {
    const { page, faults, close } = await openWorkbench({ texts, path: '#/timeline/two-banks' });
    page.setDefaultTimeout(60_000);
    await page.locator('.tl-line-lane').first().waitFor();
    expect(await page.locator('.tl-line-lane').count()).toBeLessThan(N);
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.tl-line-lane').length;
    });
    // The provision, and each of the two whom it binds.
    expect(printed).toBe(3 * N);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('.tl-line-lane').count()).toBeLessThan(N);
    expect(faults).toEqual([]);
    await close();
  });
});
