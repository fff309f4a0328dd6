import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Focused } from '../support/focus.ts';
import { walkByKeyboard } from '../support/walk/by-keyboard.ts';
import { stopsOf } from '../support/walk/keyboard.ts';
import { AGREEMENT, settled } from '../support/walk/walker.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const DAY = 'as-of=2015-03-20';
const VIEWS = [
  '#/read',
  '#/agreements',
  `#/agreement/${AGREEMENT}?${DAY}`,
  `#/timeline/${AGREEMENT}?${DAY}`,
  `#/map/${AGREEMENT}?${DAY}`,
  `#/why/${AGREEMENT}?${DAY}&provision=3/no-denial&bearer=DPR`,
  `#/record/${AGREEMENT}?${DAY}`,
  `#/write/${AGREEMENT}`,
  `#/report/${AGREEMENT}?known-at=2015-02-18&from=2015-02-17&to=2015-02-18`,
];

const isBefore = (one: Focused, other: Focused | undefined): boolean => {
  if (!other) return true;
  const at = one.path.findIndex((number, i) => number !== other.path[i]);
  return at < 0 || (one.path[at] ?? 0) <= (other.path[at] ?? -1);
};
const told = (stops: readonly Focused[]) => [
  ...new Set(
    stops.flatMap(({ tag, classes, name, faults }) => faults.map((fault) => `${tag}.${classes} “${name}” ${fault}`)),
  ),
];
const named = (stops: readonly Focused[]) => stops.map(({ tag, name }) => `${tag} ${name}`);

async function open(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await settled(page);
}

describe.skipIf(!hasBrowser())('by keyboard alone', () => {
  afterAll(closeBrowser);

  test.each([
    ['en', false],
    ['uk', true],
    ['ar', false],
  ] as const)(
    'every view is walked through in %s (dark: %s), with the focus in sight all the way',
    async (lang, dark) => {
      const { page, faults, close } = await openWorkbench({ lang, dark });
      page.setDefaultTimeout(15_000);
      await settled(page);
      expect(await walkByKeyboard(page, lang)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
    120_000,
  );
});

describe.skipIf(!hasBrowser())('Tab', () => {
  afterAll(closeBrowser);

  test.each([
    ['en', false, VIEWS],
    ['ar', true, VIEWS.filter((view) => /timeline|map|record|write/.test(view))],
  ] as const)(
    'leads through views to their end and back in %s (dark: %s), in the order of reading and with the focus in sight',
    async (lang, dark, views) => {
      const { page, url, close } = await openWorkbench({ lang, dark });
      for (const view of views) {
        await open(page, `${url}${view}`);
        const { there, back } = await stopsOf(page);
        expect.soft(told(there), view).toEqual([]);
        expect.soft(told(back), `${view}, backwards`).toEqual([]);
        expect
          .soft(
            // Of the timeline only the lanes near the screen are there, so that places change on the way.
            there.filter((stop, i) => !view.startsWith('#/timeline') && !isBefore(stop, there[i + 1])),
            view,
          )
          .toEqual([]);
        expect.soft(there.length, view).toBeGreaterThan(10);
        expect.soft(named(back).reverse(), view).toEqual(named(there));
      }
      await close();
    },
    120_000,
  );
});
