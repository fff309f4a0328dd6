import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const HEAD = `agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
body MONITOR "the monitor"
act fire "opens fire"
zone strip "the strip"

clause 1 "No fire"
`;
const report = (id: string, more: object) =>
  JSON.stringify({ id, by: 'MONITOR', says: 'occurrence', act: 'fire', author: 'NORTH', when: '2024-03-05', ...more });
const VIEWS = ['read', 'agreements', 'agreement', 'timeline', 'map', 'why', 'record', 'write', 'report'];
const of = (view: string) =>
  view === 'read' || view === 'agreements' ? `#/${view}` : `#/${view}/two-banks?provision=1/constructor`;

/** A document of very many provisions, and a report on the first and the last. */
function longDocument(n: number): Record<string, string> {
  const rules = Array.from(
    { length: n },
    (_, i) => `ban rule-${i}:\n  each of NORTH, SOUTH must not fire in strip\n  verified by MONITOR\n`,
  );
  return {
    'agreements/two-banks/agreement.md': `# Long (SYNTHETIC)\n\n\`\`\`servanda\n${HEAD}${rules.join('')}\`\`\`\n`,
    'agreements/two-banks/record/SYNTHETIC.jsonl': `${report('r1', { where: { in: ['strip'] } })}\n`,
  };
}

/** Until the view has come, and nothing of it is still on its way. */
async function whole(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  const waiting = page.locator('main [aria-busy="true"], main .note').filter({ hasText: /^(Loading|Working)…$|./ });
  await expect
    .poll(
      async () =>
        (
          await waiting.evaluateAll((all) =>
            all.filter((one) => one.ariaBusy === 'true' || /^(Loading|Working)…$/.test(one.textContent ?? '')),
          )
        ).length,
      { timeout: 60_000 },
    )
    .toBe(0);
}

describe.skipIf(!hasBrowser())('a very long document', () => {
  afterAll(closeBrowser);

  test('ten thousand provisions open in every view', { timeout: 240_000 }, async () => {
    const { page, url, faults, close } = await openWorkbench({ texts: longDocument(10_000), path: '#/agreements' });
    page.setDefaultTimeout(60_000);
    for (const view of VIEWS.filter((id) => id !== 'read')) {
      await page.goto(`${url}${of(view).replace('1/constructor', '1/rule-9999')}`);
      await page.reload();
      await whole(page);
      if (view === 'agreement') await page.locator('.provision[data-wanted] tbody tr', { hasText: 'NORTH' }).waitFor();
      if (view === 'why') await page.locator('.why h2').first().waitFor();
      expect(await page.locator('[role="alert"]').allInnerTexts(), view).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
