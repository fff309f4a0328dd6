import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlace, serve, writeSite } from '@servanda/server';
import { createDesk } from '@servanda/workbench';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { buildPage } from '../support/page-build.ts';
import { serveStatic } from '../support/static-server.ts';
import { FLAGS, hasBrowser } from '../support/workbench.ts';

/** Long by its note, so that few are long for a page and quickly judged here. */
const report = JSON.stringify({
  id: 'long',
  by: 'MISSION',
  says: 'occurrence',
  act: 'open-fire',
  author: 'SOUTH',
  when: '2030-01-19T09:00+05:45',
  known: '2030-01-20',
  note: 'x'.repeat(9_000),
});

describe.skipIf(!hasBrowser())('a record too long for a page', () => {
  const home = mkdtempSync(join(tmpdir(), 'servanda-long-'));
  let browser: Browser;
  beforeAll(async () => {
    buildPage();
    cpSync(join(import.meta.dirname, '../common/river'), join(home, 'shown/river'), { recursive: true });
    const lines = Array.from({ length: 5_500 }, (_, i) => report.replace('"long"', `"long-${i}"`));
    writeFileSync(join(home, 'shown/river/record/long.jsonl'), `${lines.join('\n')}\n`);
    browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: [...FLAGS] });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(home, { recursive: true });
  });

  test('is judged by the server, and the page says so', async () => {
    const place = await findPlace(home, 'shown');
    // In this thread: sources cannot be started in another.
    const served = await serve({ place, port: 0, desk: (shelf) => ({ ...createDesk(shelf), close: () => undefined }) });
    const page = await browser.newPage({ locale: 'en' });
    const judged = page.waitForResponse(
      (response) =>
        response.url().endsWith('/api/ask') && (response.request().postData() ?? '').includes('"ask":"verdicts"'),
    );
    await page.goto(`${served.url}#/agreement/river`);
    const answer = (await (await judged).json()) as { answer: { results: { reports: { used: number } } } };
    expect(answer.answer.results.reports.used).toBe(5_505);
    await page.getByText('Judged by the server').waitFor();

    // A draft is judged there too, and stays the reader's own: nobody else is answered by it.
    await page.goto(`${served.url}#/write/river`);
    await page.getByText('The draft changes none.').waitFor();
    await page.locator('.cm-content').press('Control+f');
    await page.keyboard.type('truce = 2030');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.type('truce = 2031');
    await page.locator('.write-changed').first().waitFor();
    const other = await browser.newPage({ locale: 'en' });
    const others = other.waitForResponse((response) => response.url().endsWith('/api/ask'));
    await other.goto(`${served.url}#/why/river?provision=1`);
    expect((await others).request().postData()).not.toContain('drafts');
    await other.close();
    await page.close();
    await served.close();
  });

  test('is refused by a static site, with what to do', async () => {
    const out = join(home, 'out');
    expect((await writeSite({ place: await findPlace(home, 'shown'), out, shown: 'out' })).tooLong).toEqual(['river']);
    const server = await serveStatic(out, () => undefined);
    const page = await browser.newPage({ locale: 'en' });
    await page.goto(`${server.url}#/agreement/river`);
    await page.getByText('more than a page can hold').first().waitFor();
    await page.getByText('servanda serve').first().waitFor();
    // What needs no record is there all the same.
    await page.locator('.block-text').first().waitFor();
    await page.close();
    await server.close();
  });
});
