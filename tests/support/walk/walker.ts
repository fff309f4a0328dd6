/** Who walks through the views: a page, a language, and what is kept on the way. */
import type { Page } from 'playwright-core';
import { type Lang, pageWords } from '../page-words.ts';

export const AGREEMENT = 'minsk-package-of-measures';

export interface Walker {
  readonly page: Page;
  readonly lang: Lang;
  /** Takes a picture of what is seen now. */
  readonly take: (name: string) => Promise<void>;
  /** Keeps what the page answers, so that two walks can be compared. */
  readonly note: (what: string, said: string) => void;
}

/** What is there once a view has its answers. */
const READY: Readonly<Record<string, string>> = {
  read: '.read-note',
  agreements: '.agreement-card',
  agreement: '.provision table',
  timeline: '.tl-period, .tl-table',
  map: '.map-table, .map-seen',
  why: '.why, .why-choice + .note',
  record: '.record-open',
  write: '.write-beside li',
  report: '.report-table',
};

/** The view of the address, once it is there and has its answers. */
export async function settled(page: Page): Promise<void> {
  const view = /#\/(\w+)/.exec(page.url())?.[1] ?? 'read';
  await page
    .locator(READY[view] ?? 'main h1')
    .first()
    .waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

/** By the navigation, which then says where one is. */
export async function enter({ page, lang }: Walker, view: string): Promise<(key: string) => string> {
  const link = page.locator(`nav .views a[href^="#/${view}"]`).first();
  await link.click();
  await page.locator(`nav .views a[href^="#/${view}"][aria-current="page"]`).waitFor();
  await settled(page);
  return pageWords(lang, view);
}

/** Goes to an address that somebody else sent: within the page, nothing is loaded anew. */
export async function follow({ page }: Walker, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await settled(page);
}
