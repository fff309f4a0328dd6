import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const MINSK = '#/timeline/minsk-package-of-measures';
/** Around the days of which the expected outcomes speak. */
const NEAR = `${MINSK}?from=2015-02-10T00:00Z&to=2015-02-24T00:00Z`;
const root = join(import.meta.dirname, '..', '..');

interface Expected {
  readonly norm?: string;
  readonly bearer?: string | null;
  readonly at?: string;
  readonly reading?: Readonly<Record<string, string>>;
  readonly statuses?: readonly string[];
}

function expected(norm: string, bearer: string): Expected {
  const file = join(root, 'agreements', 'minsk-package-of-measures', 'expected.json');
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Expected[];
  const row = rows.find((e) => e.norm === norm && e.bearer === bearer && e.statuses?.length === 1);
  if (!row) throw new Error(`nothing is expected of ${norm} and ${bearer}`);
  return row;
}

const drawn = async (page: Page) => page.locator('.tl-period').first().waitFor();
const shown = async (page: Page) => page.locator('.tl-ruler').getAttribute('aria-valuetext');
const settled = (page: Page) => page.waitForURL(/[?&]from=/);

describe.skipIf(!hasBrowser())('the timeline', () => {
  afterAll(closeBrowser);

  test('shows a verdict that the documents expect, as words, and leads to why it is so at that moment', async () => {
    const { norm, bearer, reading, statuses } = expected('3/no-silence', 'LPR');
    const { page, faults, close } = await openWorkbench({ path: `${NEAR}&provision=${norm}&bearer=${bearer}` });
    await drawn(page);
    const status = statuses?.[0] ?? '';
    const name = `${norm}, ${bearer} · access-from = ${reading?.['access-from']}: ${status}.`;
    const period = page.locator(`.tl-period[aria-label^="${name}"]`);
    expect(await period.innerText()).toBe(status);
    await period.click();
    await page.waitForURL(/#\/why\//);
    const hash = new URL(page.url()).hash;
    expect(hash).toContain(`provision=${norm}`);
    expect(hash).toContain(`bearer=${bearer}`);
    expect(hash).toMatch(/as-of=2015-02-(1[89]|2\d)T/);
    await page.locator('.why').first().waitFor();
    expect(await page.locator('.why h2').first().innerText()).toContain(status);
    expect(faults).toEqual([]);
    await close();
  });

  test('zooms by keys and by the wheel, moves, and comes back', async () => {
    const { page, close } = await openWorkbench({ path: MINSK });
    await drawn(page);
    const whole = await shown(page);
    await page.locator('.tl-ruler').focus();
    await page.keyboard.press('+');
    await expect.poll(() => shown(page)).not.toBe(whole);
    const nearer = await shown(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).not.toBe(nearer);
    await page.keyboard.press('-');
    await page.keyboard.press('Home');
    await expect.poll(() => shown(page)).toBe(whole);
    const box = await page.locator('.tl-headtrack').boundingBox();
    if (!box) throw new Error('there is no scale');
    await page.mouse.move(box.x + box.width / 3, box.y + 20);
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -150);
    await settled(page);
    expect(await shown(page)).not.toBe(whole);
    await page.getByRole('button', { name: 'All of it' }).click();
    await expect.poll(() => shown(page)).toBe(whole);
    await close();
  });

  test('is walked through by keyboard: lanes by arrows, incidents by arrows, and Enter opens', async () => {
    const { page, close } = await openWorkbench({ path: NEAR });
    await drawn(page);
    await page.locator('.tl-period[tabindex="0"]').first().focus();
    const first = await page.evaluate('document.activeElement.ariaLabel');
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate('document.activeElement.ariaLabel');
    await page.keyboard.press('ArrowDown');
    const third = await page.evaluate('document.activeElement.ariaLabel');
    expect(new Set([first, second, third]).size).toBe(3);
    const band = page.locator('.tl-headtrack .tl-incidents');
    await band.focus();
    await page.keyboard.press('ArrowRight');
    expect(await band.getAttribute('aria-valuetext')).toMatch(/certain/);
    await page.locator('.tl-period[tabindex="0"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/why\//);
    await close();
  });

  test('says the same as a table', async () => {
    const provision = '3/no-silence';
    const { page, close } = await openWorkbench({ path: `${MINSK}?provision=${provision}` });
    await drawn(page);
    const periods = await page.locator('.tl-period').evaluateAll((all) => all.map((a) => a.ariaLabel ?? ''));
    await page.getByRole('button', { name: 'As a table' }).click();
    const rows = page.locator('[aria-labelledby="tl-periods"] tbody tr');
    await rows.first().waitFor();
    const told = await rows.evaluateAll((all) =>
      all.map((row) => {
        const [norm, bearer, status, from, to] = [...row.querySelectorAll('td')].map(
          (cell) => cell.querySelector('bdi, .status')?.textContent ?? cell.textContent,
        );
        return `${norm}, ${bearer}: ${status}. From ${from} to ${to}. Opens why.`;
      }),
    );
    expect(told).toEqual(periods);
    await close();
  });

  test.each([
    ['en', false],
    ['en', true],
    ['ar', false],
  ] as const)('has no violation in %s, dark %s, as picture and as table', async (lang, dark) => {
    const { page, faults, close } = await openWorkbench({ path: NEAR, lang, dark });
    await drawn(page);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${page.url()}&as=table`);
    await page.locator('.tl-table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('comes back from the table to the picture, which can be zoomed as before', async () => {
    const { page, faults, close } = await openWorkbench({ path: `${NEAR}&as=table` });
    await page.locator('.tl-table').first().waitFor();
    const tables = page.getByRole('button', { name: 'As a table' });
    for (let i = 0; i < 3; i++) await tables.click();
    await drawn(page);
    const before = await shown(page);
    await page.locator('.tl-ruler').hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(() => shown(page)).not.toBe(before);
    expect(faults).toEqual([]);
    await close();
  });

  test('lets time run in the direction of reading: in Arabic what is later stands further left', async () => {
    const { page, close } = await openWorkbench({ path: NEAR, lang: 'ar' });
    await drawn(page);
    const boxes = await page.locator('.tl-line:has(.tl-period)').first().locator('.tl-period').all();
    const [earlier, later] = await Promise.all(boxes.slice(0, 2).map((period) => period.boundingBox()));
    expect(later?.x ?? 0).toBeLessThan(earlier?.x ?? 0);
    await close();
  });

  test('fits a phone', async () => {
    const { page, close } = await openWorkbench({ path: NEAR, width: 360, height: 740 });
    await drawn(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await close();
  });

  test('stays smooth with a hundred thousand incidents', async () => {
    const { page, close } = await openWorkbench({ path: '#/timeline/many', texts: many(100_000) });
    await page.locator('.tl-period').first().waitFor({ timeout: 60_000 });
    await page.locator('.tl-headtrack .tl-canvas').waitFor({ timeout: 60_000 });
    // Every incident is in the picture, before and after zooming.
    expect(await page.locator('.tl-headlabel').innerText()).toContain('100,000');
    const frames = await page.evaluate(zoomed);
    // Half of what is promised for a machine of its own, since tests share theirs.
    expect(frames).toBeGreaterThan(15);
    await close();
  }, 120_000);
});

/** Turns the wheel over the scale once in each frame, in and out again, and counts frames a second. */
const zoomed = `new Promise((resolve) => {
  const track = document.querySelector('.tl-headtrack');
  const { left, top, width } = track.getBoundingClientRect();
  const began = performance.now();
  let frames = 0;
  const turn = () => {
    frames++;
    const deltaY = Math.floor(frames / 30) % 2 === 0 ? -60 : 60;
    track.dispatchEvent(
      new WheelEvent('wheel', { deltaY, clientX: left + width / 3, clientY: top + 30, bubbles: true, cancelable: true }),
    );
    if (frames < 120) requestAnimationFrame(turn);
    else resolve(Math.round((frames * 1000) / (performance.now() - began)));
  };
  requestAnimationFrame(turn);
})`;

/** Made up: shots over three years, without a party's name. */
function many(n: number): Record<string, string> {
  const start = Date.parse('2015-02-15T00:00Z');
  const lines = Array.from({ length: n }, (_, i) => {
    const when = new Date(start + ((i * 7919) % n) * 950_000).toISOString();
    return JSON.stringify({
      id: `r${i}`,
      by: 'M',
      says: 'occurrence',
      act: 'open-fire',
      author: i % 2 ? 'A' : 'B',
      when,
    });
  });
  const document = `# Many

\`\`\`servanda
agreement many "Many"
  signed 2015-02-12
  clock Europe/Kyiv
party A "Aland"
party B "Bland"
body  M "Monitor"
group sides = A, B
act open-fire
clause 1 "Fire"
ban no-fire:
  each of sides must not open-fire
\`\`\`
`;
  return { 'agreements/many/agreement.md': document, 'agreements/many/record/many.jsonl': `${lines.join('\n')}\n` };
}
