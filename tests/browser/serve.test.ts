import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlace, serve } from '@servanda/server';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { buildPage } from '../support/page-build.ts';
import { openSinks } from '../support/sinks.ts';
import { FLAGS, hasBrowser } from '../support/workbench.ts';

describe.skipIf(!hasBrowser())('the workbench behind its own server', () => {
  test('shows a folder under its strict policy, and follows what changes on disk', async () => {
    buildPage();
    const home = mkdtempSync(join(tmpdir(), 'servanda-browser-'));
    cpSync(join(import.meta.dirname, '../common/river'), join(home, 'agreements/river'), { recursive: true });
    const served = await serve({ place: await findPlace(home, '.'), port: 0 });
    const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: [...FLAGS] });
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      const following = page.waitForRequest((request) => request.url().endsWith('/changes'));
      await page.goto(`${served.url}#/agreements`);
      await page.getByText('Truce on the river').first().waitFor();
      await following;
      const document = join(home, 'agreements/river/agreement.md');
      writeFileSync(document, readFileSync(document, 'utf8').replaceAll('Truce on the river', 'Truce on the lake'));
      await page.getByText('Truce on the lake').first().waitFor();
      expect(faults).toEqual([]);
      expect(await openSinks(page)).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
      rmSync(home, { recursive: true });
    }
  });
});
