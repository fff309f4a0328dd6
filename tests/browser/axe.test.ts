import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { pageWords } from '../support/page-words.ts';
import { AGREEMENT, settled } from '../support/walk/walker.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

type Say = (key: string) => string;
const DAY = 'as-of=2015-03-20';
/** SYNTHETIC: of its two rows one can be read. */
const TABLE = {
  name: 'SYNTHETIC.csv',
  mimeType: 'text/csv',
  text: 'date,place,remarks\n2015-03-01,Mill,heard\nsoon,Ford,seen\n',
};

/** Each view, and what can be opened in it. */
const STATES: readonly { view: string; path: string; name?: string; open?: (page: Page, t: Say) => Promise<void> }[] = [
  { view: 'read', path: '#/read' },
  {
    view: 'read',
    name: 'with a text to paste, the signs and a form of its own open',
    path: '#/read',
    open: async (page, t) => {
      await page.getByRole('button', { name: t('paste') }).click();
      await page.locator('.read-help summary').click();
      await page.locator('.read-note').first().focus();
      await page.keyboard.press('e');
      await page.locator('.read-note form').first().waitFor();
    },
  },
  { view: 'agreements', path: '#/agreements' },
  { view: 'agreement', path: `#/agreement/${AGREEMENT}?${DAY}` },
  {
    view: 'agreement',
    name: 'with its questions open and two readings compared',
    path: `#/agreement/${AGREEMENT}?${DAY}`,
    open: async (page) => {
      await page.locator('.under-readings summary').click();
      await page.locator('.compare select').selectOption({ index: 1 });
      await page.locator('.compare [role=status]').waitFor();
    },
  },
  { view: 'timeline', path: `#/timeline/${AGREEMENT}?${DAY}` },
  { view: 'timeline', name: 'as a table', path: `#/timeline/${AGREEMENT}?${DAY}&as=table` },
  { view: 'map', path: `#/map/${AGREEMENT}?${DAY}` },
  {
    view: 'map',
    name: 'with its filters and a place open',
    path: `#/map/${AGREEMENT}?${DAY}`,
    open: async (page) => {
      await page.locator('.map-filters summary').click();
      await page.locator('.map-open').first().click();
      await page.locator('.map-panel').waitFor();
    },
  },
  { view: 'why', path: `#/why/${AGREEMENT}?${DAY}&provision=3/no-denial&bearer=DPR` },
  {
    view: 'why',
    name: 'open down to a report as received',
    path: `#/why/${AGREEMENT}?${DAY}&provision=3/no-denial&bearer=DPR`,
    open: async (page, t) => {
      await page.getByRole('button', { name: t('expand'), exact: true }).click();
      await page.locator('.why-leaves summary').first().click();
      await page.locator('.why-leaves .report-fields').first().waitFor();
    },
  },
  { view: 'record', path: `#/record/${AGREEMENT}?${DAY}` },
  {
    view: 'record',
    name: 'with a report open',
    path: `#/record/${AGREEMENT}?${DAY}`,
    open: async (page) => {
      await page.locator('.record-open').first().click();
      await page.locator('#record-panel').waitFor();
    },
  },
  {
    view: 'record',
    name: 'with a file to be imported',
    path: `#/record/${AGREEMENT}?${DAY}&import=yes`,
    open: async (page, t) => {
      const file = { ...TABLE, buffer: Buffer.from(TABLE.text) };
      await page.getByLabel(t('import.choose'), { exact: true }).setInputFiles(file);
      await page.getByText(t('mapping.guess')).waitFor();
    },
  },
  { view: 'write', path: `#/write/${AGREEMENT}` },
  {
    view: 'write',
    name: 'with names to complete',
    path: `#/write/${AGREEMENT}`,
    open: async (page) => {
      await page.locator('.cm-content .cm-line', { hasText: 'party' }).first().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('pa');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
    },
  },
  {
    view: 'write',
    name: 'with the dialog for a new name',
    path: `#/write/${AGREEMENT}`,
    open: async (page) => {
      await page.locator('.cm-content').click();
      await page.keyboard.press('F2');
      await page.locator('dialog[open]').waitFor();
    },
  },
  { view: 'report', path: `#/report/${AGREEMENT}?known-at=2015-02-18&from=2015-02-17&to=2015-02-18` },
];

/** Every view in both; what is opened in it in one, and not again in the second language from left to right. */
function coloursOf(lang: 'en' | 'uk' | 'ar', isOpened: boolean): readonly ('light' | 'dark')[] {
  if (!isOpened) return ['light', 'dark'];
  return lang === 'uk' ? [] : [lang === 'en' ? 'light' : 'dark'];
}

describe.skipIf(!hasBrowser())('axe finds nothing', () => {
  afterAll(closeBrowser);

  test.each(['en', 'uk', 'ar'] as const)(
    'in any view in %s, light and dark, and with whatever can be opened in it',
    async (lang) => {
      const { page, url, faults, close } = await openWorkbench({ lang });
      for (const { view, path, name = '', open } of STATES) {
        if (coloursOf(lang, open !== undefined).length === 0) continue;
        await page.goto('about:blank');
        await page.goto(`${url}${path}`);
        await settled(page);
        await open?.(page, pageWords(lang, view));
        for (const colorScheme of coloursOf(lang, open !== undefined)) {
          // Without motion, so that no colour is still on its way to the other.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect.soft(await violations(page), `${view} ${name}, ${colorScheme}`).toEqual([]);
        }
      }
      expect(faults).toEqual([]);
      await close();
    },
    180_000,
  );
});
