/** By keyboard alone through every view, from the load of the page on. */
import type { Page } from 'playwright-core';
import type { Focused } from '../focus.ts';
import { type Lang, pageWords } from '../page-words.ts';
import { type Keyboard, keyboardOf } from './keyboard.ts';
import { AGREEMENT, settled } from './walker.ts';

interface Way {
  readonly page: Page;
  readonly lang: Lang;
  readonly keys: Keyboard;
}

const has = (name: string) => (focus: Focused) => focus.classes.includes(name);
const tag = (name: string) => (focus: Focused) => focus.tag === name;
const called = (name: string) => (focus: Focused) => focus.name === name;

/** Back to the navigation, and into a view; the focus stays there, and Tab leads on into the view. */
async function enter({ page, lang, keys }: Way, view: string): Promise<(key: string) => string> {
  await keys.to(
    (focus) =>
      focus.tag === 'a' &&
      focus.href.startsWith(`#/${view}`) &&
      focus.name === pageWords(lang, 'common')(`view.${view}`),
    'Shift+Tab',
  );
  await keys.press('Enter');
  await page.waitForURL((url) => url.hash.startsWith(`#/${view}`));
  await settled(page);
  return pageWords(lang, view);
}

/** Presses Enter on what is called so, and waits for what that does. */
async function act(
  { keys }: Way,
  name: string,
  done?: () => Promise<unknown>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await keys.to(called(name), key);
  await keys.press('Enter');
  await done?.();
  await keys.still();
}

async function begin(way: Way): Promise<void> {
  const { page, lang, keys } = way;
  const t = pageWords(lang, 'read');
  const first = await keys.press('Tab');
  if (first.name !== t('app.skip')) throw new Error(`the first stop is ${first.name}`);
  await page.keyboard.press('Enter');
  const next = await keys.press('Tab');
  if (next.name !== t('paste')) throw new Error(`behind the skip link is ${next.name}`);
  await keys.press('Enter');
  await page.locator('.read-paste textarea:focus').waitFor();
  await act(way, t('paste'), () => page.locator('.read-paste').waitFor({ state: 'detached' }), 'Shift+Tab');
  // Keys of its own lead from note to note.
  await keys.press('j');
  await page.locator('.read-note:focus').waitFor();
  await page.keyboard.press('?');
  await page.locator('.read-keys').waitFor();
  await page.keyboard.press('?');
  await keys.still();
  await keys.to((focus) => focus.href.startsWith(`#/agreement/${AGREEMENT}`));
  await keys.press('Enter');
  await settled(page);
  // The link is gone: the focus is where the new view begins.
  await page.locator('main:focus').waitFor();
}

async function agreements(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'agreements');
  await keys.to(called(t('search')));
  await keys.type('Minsk');
  await keys.to((focus) => focus.href.startsWith(`#/agreement/${AGREEMENT}`));
  await keys.press('Enter');
  await settled(page);
  await page.locator('main:focus').waitFor();
}

async function agreement(way: Way): Promise<void> {
  const { page, lang, keys } = way;
  const t = pageWords(lang, 'agreement');
  await keys.to((focus) => focus.tag === 'input' && focus.name === t('slider'));
  await keys.press('Home');
  await page.waitForURL(/as-of=2015-02-1/);
  await keys.press('ArrowRight');
  await act(way, t('slider.next'), () => settled(page), 'Shift+Tab');
  await act(way, t('slider.last'), () => settled(page));
  await act(way, t('slider.first'), () => settled(page), 'Shift+Tab');
  await keys.to(called(t('compare')));
  await keys.press('ArrowDown');
  await page.waitForURL(/compare=/);
  await keys.press('ArrowUp');
  await keys.to((focus) => focus.tag === 'button' && focus.path.length > 0 && /^[a-z]+(-[a-z]+)+$/.test(focus.name));
  await keys.press('Enter');
  await page.waitForURL(/reading\./);
  await settled(page);
  await keys.still();
  // Back up to where it is seen from: the day, the standard of proof, and all as it was.
  await keys.to(called(t('under.standard')), 'Shift+Tab');
  await keys.press('ArrowDown');
  await page.waitForURL(/standard=/);
  await keys.to(called(t('under.asOf')), 'Shift+Tab');
  await keys.press('ArrowUp');
  await act(way, t('under.reset'), () => page.waitForURL((url) => !url.hash.includes('?')));
}

async function timeline(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'timeline');
  const changed = async (key: string) => {
    const before = await page.locator('.tl-ruler').getAttribute('aria-valuetext');
    await keys.press(key);
    await page.waitForFunction(
      (was) => document.querySelector('.tl-ruler')?.getAttribute('aria-valuetext') !== was,
      before,
    );
  };
  await keys.to(has('tl-ruler'));
  for (const key of ['+', '+', 'ArrowLeft', '-', '0']) await changed(key);
  await act(way, t('app.table'), () => page.locator('.tl-table').first().waitFor(), 'Shift+Tab');
  await keys.press('Enter');
  await page.locator('.tl-period').first().waitFor();
  await keys.to(has('tl-focus'));
  for (const key of ['End', 'ArrowDown', 'Home', 'ArrowDown', 'ArrowUp']) await keys.press(key);
  // Short periods stand together until one is nearer.
  for (let i = 0; i < 6 && (await page.locator('.tl-several:focus').count()) > 0; i++) {
    await keys.press('ArrowDown');
  }
  await page.locator('.tl-period:focus').waitFor();
  await keys.press('Enter');
  await page.waitForURL(/#\/why\/.*provision=/);
  await settled(page);
  await page.locator('main:focus').waitFor();
}

async function why(way: Way): Promise<void> {
  const { page, lang, keys } = way;
  const t = pageWords(lang, 'why');
  await keys.to(called(t('provision')));
  await keys.press('ArrowDown');
  await settled(page);
  await act(way, t('expand'), () => settled(page));
  await act(way, t('collapse'), () => settled(page));
  await keys.to(tag('summary'));
  await keys.press('Enter');
  await page.locator('.why-tree > li > details[open]').first().waitFor();
}

async function places(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'map');
  await act(way, t('under.reset'), () => page.waitForURL((url) => !url.hash.includes('as-of')));
  await act(way, t('filters'), () => page.locator('.map-fields').waitFor());
  // What was asked of one provision is asked of all again.
  await keys.to(called(t('provision')));
  await keys.press('Home');
  await page.waitForURL((url) => !url.hash.includes('provision'));
  await act(way, t('filters'), undefined, 'Shift+Tab');
  await keys.to(has('map-open'));
  await keys.press('Enter');
  await page.locator('.map-panel').waitFor();
  await act(way, t('app.close'), () => page.locator('.map-panel').waitFor({ state: 'detached' }));
}

async function record(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'record');
  await keys.to(called(t('search')));
  await keys.type('tagliavini');
  await page.waitForURL(/text=tagliavini/);
  await act(way, t('clear'), () => settled(page));
  await keys.to((focus) => focus.tag === 'input' && focus.name !== t('search'));
  await keys.press('Space');
  await page.waitForURL(/[?&](says|source|about|party|place|standing)=/);
  await act(way, t('clear'), () => settled(page), 'Shift+Tab');
  await keys.to((focus) => has('record-sort')(focus) && focus.name === t('column.source'));
  await keys.press('Enter');
  await page.locator('th.record-source[aria-sort]').waitFor();
  await keys.to(has('record-open'));
  for (const key of ['ArrowDown', 'End', 'Home', 'Enter']) await keys.press(key);
  await page.locator('.record-panel:focus #record-panel').waitFor();
  await keys.press('Escape');
  await page.locator('.record-open:focus').waitFor();
  await keys.still();
}

const AT_SEA = {
  id: 'SYNTHETIC-1',
  by: 'OSCE',
  says: 'occurrence',
  act: 'open-fire',
  when: '2015-03-01',
  where: { name: 'at sea', point: [-25, 0] },
};

/** A file is added, drawn on the map, and gone through there; then taken out again. */
async function map(way: Way): Promise<void> {
  const { page, lang, keys } = way;
  const t = pageWords(lang, 'record');
  await act(way, t('import'), () => page.locator('.record-import').waitFor(), 'Shift+Tab');
  await keys.to(called(t('import.choose')));
  // What opens now is the browser's own, with keys of its own.
  const buffer = Buffer.from(`${JSON.stringify(AT_SEA)}\n`);
  await page
    .getByLabel(t('import.choose'), { exact: true })
    .setInputFiles({ name: 'SYNTHETIC.jsonl', mimeType: 'text/plain', buffer });
  await page.locator('.record-add:enabled').waitFor();
  await keys.to(has('record-add'));
  await keys.press('Enter');
  await page.locator('.record-import').waitFor({ state: 'detached' });
  await keys.still();

  await enter(way, 'map');
  await keys.to(has('map-frame'));
  await keys.press('+');
  await page.waitForURL(/at=/);
  await keys.press('Home');
  await keys.press('PageDown');
  await page.locator('.map-focused', { hasText: AT_SEA.where.name }).waitFor();
  await keys.press('Enter');
  await page.locator('.map-panel').waitFor();
  await keys.press('Escape');
  await page.locator('.map-panel').waitFor({ state: 'detached' });
  await keys.still();

  await enter(way, 'record');
  await act(way, t('import'), () => page.locator('.record-import').waitFor());
  await act(way, t('import.forget'), () => settled(page));
}

async function write(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'write');
  const isEditor = has('cm-content');
  await keys.to(isEditor);
  await keys.type('x');
  await page.getByText(t('asDraft')).waitFor();
  await keys.press('Control+Space');
  await keys.press('Escape');
  await keys.press('Control+f');
  await keys.press('Escape');
  if (!isEditor(await keys.still())) throw new Error('Escape does not lead back from the search');
  await keys.press('F2');
  await page.locator('dialog[open]').waitFor();
  await keys.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  if (!isEditor(await keys.still())) throw new Error('Escape does not lead back from the dialog');
  await keys.press('Escape');
  if (isEditor(await keys.press('Tab'))) throw new Error('Tab does not lead out of the editor');
  await act(way, t('revert'), () => page.getByText(t('asFile'), { exact: true }).waitFor(), 'Shift+Tab');
}

async function report(way: Way): Promise<void> {
  const { page, keys } = way;
  const t = await enter(way, 'report');
  await act(way, t('previous'), () => settled(page));
  await keys.to(called(t('period')));
  await keys.press('ArrowDown');
  await settled(page);
  await keys.still();
  await act(way, t('save'));
  const coming = page.waitForEvent('download');
  await act(way, t('save.json'));
  await (await coming).path();
  await act(way, t('heading.cannotSay'));
  await page.locator('h2:focus').waitFor();
}

/** What was wrong with the focus on the way. */
export async function walkByKeyboard(page: Page, lang: Lang): Promise<string[]> {
  const way = { page, lang, keys: keyboardOf(page) };
  for (const view of [begin, agreements, agreement, timeline, why, places, record, map, write, report]) await view(way);
  return [...way.keys.faults];
}
