import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDesk, filesOf } from '@servanda/workbench';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, hashOf } from '../../packages/workbench/src/page/frame/address.ts';
import { hostileTexts, IMG, REPORTS, SET_ASIDE, TURNED, watched } from '../support/hostile.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const texts = hostileTexts();
const VIEWS = ['read', 'agreements', 'agreement', 'timeline', 'map', 'why', 'record', 'write', 'report'];
const OTHERS = [
  'turned',
  'constructor',
  '..%2f..%2fetc',
  `<img src=x onerror=alert(1)> ${TURNED}`,
  '__proto__',
  '../x',
];
const at = (view: string, agreement = 'hostile', more: Record<string, string> = {}) =>
  hashOf({
    ...addressOf(''),
    view,
    ...(view === 'read' || view === 'agreements' ? {} : { agreement, provision: '1/constructor' }),
    more,
  });

/** Half a sign comes out of a browser as the sign for what cannot be shown. */
const shown = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Until the view has come, or what hinders it, and nothing of it is still on its way. */
async function settled(page: Page, lang: string): Promise<void> {
  const common = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../packages/workbench/src/page/words/${lang}/common.json`), 'utf8'),
  ) as Record<string, string>;
  const waiting = [common['app.loading'], common['app.working']];
  await page.locator('main :is(h1, [role="alert"])').first().waitFor();
  const isWaiting = () =>
    page
      .locator('main :is([aria-busy="true"], .note)')
      .evaluateAll(
        (all, words) => all.filter((one) => one.ariaBusy === 'true' || words.includes(one.textContent ?? '')).length,
        waiting,
      );
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe(0);
}

async function open(page: Page, hash: string, lang: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page, lang);
}

test('the documents are understood but for the one that turns the order, and the record takes each report', async () => {
  const ask = async (request: object) => JSON.parse(await createDesk(filesOf(texts)).answer(request));
  const { answer: shelf } = await ask({ ask: 'shelf' });
  const errors = Object.fromEntries(
    (shelf.agreements as { name: string; errors: number }[]).map((each) => [each.name, each.errors]),
  );
  expect(errors).toEqual({ ...Object.fromEntries(Object.keys(errors).map((name) => [name, 0])), turned: 6 });
  expect(Object.keys(errors)).toHaveLength(5);
  const { answer } = await ask({
    ...{ ask: 'record', agreement: 'hostile', under: {}, filter: {}, sort: { by: 'id' }, from: 0, count: 100 },
  });
  expect([answer.all, answer.setAside]).toEqual([REPORTS.length, SET_ASIDE]);
});

describe.skipIf(!hasBrowser())('hostile documents and records', () => {
  afterAll(closeBrowser);

  test.each(['en', 'ar'] as const)(
    'run, fetch, make, turn and stretch nothing in any view, in %s',
    { timeout: 200_000 },
    async (lang) => {
      const { page, url, faults, close } = await openWorkbench({ texts, path: at('agreements'), lang });
      const { look, bad } = watched(page, url);
      for (const view of VIEWS) {
        await open(page, at(view), lang);
        // What is hostile is there, as text.
        const said = await page.locator('main, main .cm-content').allInnerTexts();
        expect(said.join('\n'), view).toContain('onerror=');
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          await look(`${view} at ${width} px`);
        }
        // Twice: what is opened may hold more to be opened.
        for (const _ of [1, 2]) {
          await page.locator('main details:not([open])').evaluateAll((all) => {
            for (const one of all) one.setAttribute('open', '');
          });
          await settled(page, lang);
        }
        await look(`${view}, with all opened`);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${view}-${lang}.png` });
      }
      for (const name of OTHERS)
        for (const view of ['agreement', 'write', 'record', 'why']) {
          await open(page, at(view, name), lang);
          await look(`${view} of ${name}`);
        }
      expect(bad).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('each report stands in Record with what it says, and what is set aside with its reason', {
    timeout: 100_000,
  }, async () => {
    const { page, url, faults, close } = await openWorkbench({ texts, path: at('record'), width: 360 });
    const { look, bad } = watched(page, url);
    await page.locator('.record-open').first().waitFor();
    expect((await page.locator('.record-status').innerText()).trim()).toBe(
      `${REPORTS.length} reports of ${REPORTS.length}`,
    );
    expect(await page.locator('.record-faults li').count()).toBe(SET_ASIDE + 1);
    for (const report of REPORTS) {
      await open(page, at('record', 'hostile', { report: String(report.id) }), 'en');
      const panel = page.locator('#record-panel, .record-panel');
      await panel.locator('.record-fields').first().waitFor();
      const said = shown(await panel.first().evaluate((one) => one.textContent ?? ''));
      for (const field of ['id', 'by', 'note', 'source', 'how'])
        if (report[field] !== undefined)
          expect(said, `${field} of ${String(report.id)}`).toContain(shown(String(report[field])));
      await look(`report ${String(report.id).slice(0, 40)}`);
    }
    await open(page, at('record', 'hostile', { show: 'incidents', incident: IMG }), 'en');
    await page.locator('.record-panel').getByText(IMG).first().waitFor();
    await look('incidents');
    expect(bad).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
