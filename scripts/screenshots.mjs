// Takes the pictures of docs/workbench.md anew: `npm run screenshots`, or `CHROMIUM=/path npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPlace, serve } from '@servanda/server';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'docs', 'pictures');
const minsk = 'minsk-package-of-measures';
const asOf = 'as-of=2015-03-20T00:00Z';
const desk = { width: 1280, height: 800 };
const pictures = [
  { name: 'read', path: '#/read' },
  { name: 'agreement', path: `#/agreement/${minsk}?${asOf}` },
  { name: 'timeline', path: `#/timeline/${minsk}?${asOf}` },
  { name: 'map', path: `#/map/${minsk}?${asOf}` },
  { name: 'why', path: `#/why/${minsk}?${asOf}&provision=3/no-denial&bearer=DPR` },
  { name: 'record', path: `#/record/${minsk}?${asOf}` },
  { name: 'write', path: `#/write/${minsk}` },
  { name: 'report', path: `#/report/${minsk}?known-at=2015-02-18&from=2015-02-17&to=2015-02-18` },
  { name: 'timeline-dark', path: `#/timeline/${minsk}?${asOf}`, dark: true },
  { name: 'agreement-ar', path: `#/agreement/${minsk}?${asOf}`, locale: 'ar' },
  { name: 'agreement-phone', path: `#/agreement/${minsk}?${asOf}`, viewport: { width: 360, height: 740 } },
];

mkdirSync(out, { recursive: true });
const served = await serve({ place: await findPlace(root, '.'), port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, path, dark = false, locale = 'en', viewport = desk } of pictures) {
    const context = await browser.newContext({
      viewport,
      locale,
      colorScheme: dark ? 'dark' : 'light',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${served.url}${path}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('load');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(out, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await served.close();
}
