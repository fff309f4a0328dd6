import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const RAN = 'window.__ran = (window.__ran ?? 0) + 1';
const SCRIPT = `<script>${RAN}</script><img src=x onerror="${RAN}"><svg onload="${RAN}"></svg><iframe srcdoc="<script>parent.${RAN}</script>"></iframe>`;
const LONG = 'w'.repeat(5000);
/** Right-to-left override, an isolate that is never closed, and what cannot be seen. */
const TURNED = '\u202eevil\u2066 \u200b\u00ad';

const DOCUMENT = `# Two banks (SYNTHETIC) ${SCRIPT}

${SCRIPT}

[a link](javascript:${encodeURIComponent(RAN)}) [data](data:text/html,${encodeURIComponent(SCRIPT)}) ![picture](https://example.invalid/x.png)

<script>${RAN}</script>

${LONG}

\`\`\`servanda
agreement two-banks "Two banks ${SCRIPT.replaceAll('"', "'")}"
  signed 2024-03-01
  clock UTC
party NORTH "Northland ${SCRIPT.replaceAll('"', "'")}"
party SOUTH "${LONG}"
body MONITOR "the monitor"
act fire "opens fire"
zone strip "the strip ${SCRIPT.replaceAll('"', "'")}"

clause 1 "No fire ${SCRIPT.replaceAll('"', "'")}"
ban constructor:
  each of NORTH, SOUTH must not fire in strip
  verified by MONITOR
\`\`\`
`;
const report = (id: string, more: object) =>
  JSON.stringify({ id, by: 'MONITOR', says: 'occurrence', act: 'fire', author: 'NORTH', when: '2024-03-05', ...more });
const RECORD = [
  report(SCRIPT, { note: SCRIPT, source: `javascript:${RAN}`, where: { name: SCRIPT } }),
  report('__proto__', { note: TURNED, by: TURNED, where: { name: TURNED } }),
  report('constructor', { note: LONG, source: LONG, where: { name: LONG } }),
  report('far', { when: '0001-01-01', where: { point: [179.999, 89.99], radius: 5_000_000 } }),
  report('later', { when: '9999-12-31' }),
  report('first', { supersedes: 'second' }),
  report('second', { supersedes: 'first' }),
  '{"id": "broken',
  '\u0000\u0001',
].join('\n');
const texts = {
  'agreements/two-banks/agreement.md': DOCUMENT,
  'agreements/two-banks/record/SYNTHETIC.jsonl': `${RECORD}\n`,
  'texts/SYNTHETIC.txt': `SYNTHETIC ${SCRIPT} ${TURNED} NORTH broke the Two banks agreement in March 2024. ${LONG}`,
};
const VIEWS = ['read', 'agreements', 'agreement', 'timeline', 'map', 'why', 'record', 'write', 'report'];
const of = (view: string) =>
  view === 'read' || view === 'agreements' ? `#/${view}` : `#/${view}/two-banks?provision=1/constructor`;

/** A document of very many provisions, and a report on the first and the last. */
function longDocument(n: number): Record<string, string> {
  const rules = Array.from(
    { length: n },
    (_, i) => `ban rule-${i}:\n  each of NORTH, SOUTH must not fire in strip\n  verified by MONITOR\n`,
  );
  const head = DOCUMENT.slice(DOCUMENT.indexOf('```servanda'), DOCUMENT.indexOf('ban constructor:')).replaceAll(
    LONG,
    'Southland',
  );
  return {
    'agreements/two-banks/agreement.md': `# Long (SYNTHETIC)\n\n${head}${rules.join('')}\`\`\`\n`,
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
      { timeout: 240_000 },
    )
    .toBe(0);
}

describe.skipIf(!hasBrowser())('hostile documents and records', () => {
  afterAll(closeBrowser);

  test.each([1280, 360])('run nothing, ask for nothing elsewhere, and break no view at %d px', async (width) => {
    const { page, url, faults, close } = await openWorkbench({ texts, path: of('agreements'), width });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) elsewhere.push(request.url());
    });
    page.on('dialog', (dialog) => {
      elsewhere.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const view of VIEWS) {
      await page.goto(`${url}${of(view)}`);
      await page.reload();
      await whole(page);
      if (view === 'agreement') {
        // The document is understood: what is hostile in it is nothing to the rules.
        await page.locator('.provision tbody tr', { hasText: 'NORTH' }).waitFor();
        expect(await page.locator('main').innerText()).toContain('<script>');
      }
      expect(await page.evaluate(() => Object.hasOwn(window, '__ran')), view).toBe(false);
      expect(
        await page.locator('main script, main iframe, main img[src*="x"], main [onerror], main [onload]').count(),
        view,
      ).toBe(0);
      expect(await page.locator('a[href^="javascript:"], a[href^="data:"]').count(), view).toBe(0);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${view} scrolls sideways`).toBeLessThanOrEqual(1);
    }
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('ten thousand provisions open in every view', { timeout: 700_000 }, async () => {
    const { page, url, faults, close } = await openWorkbench({ texts: longDocument(10_000), path: '#/agreements' });
    page.setDefaultTimeout(240_000);
    for (const view of VIEWS.filter((id) => id !== 'read')) {
      const start = Date.now();
      await page.goto(`${url}${of(view).replace('1/constructor', '1/rule-9999')}`);
      await page.reload();
      await whole(page);
      if (view === 'agreement') await page.locator('.provision[data-wanted] tbody tr', { hasText: 'NORTH' }).waitFor();
      if (view === 'why') await page.locator('.why h2').first().waitFor();
      expect(await page.locator('[role="alert"]').allInnerTexts(), view).toEqual([]);
      console.log(`${view}: ${Date.now() - start} ms`);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
