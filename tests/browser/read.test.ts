import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPlace, serve } from '@servanda/server';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const DOCUMENT = `# River Truce

\`\`\`servanda
agreement river-truce "River Truce"
  signed 2024-03-01
  clock UTC

party NORTH "Northland"
party SOUTH "Southland"
act fire "opens fire"

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire

mentions river-truce: "River Truce"
mentions NORTH: "Northland"
mentions SOUTH: "Southland"
\`\`\`
`;
const RECORD = `{"id":"r1","by":"SOUTH","says":"occurrence","act":"fire","author":"NORTH","when":"2024-03-05T10:00Z"}\n`;
const WORDS = `SYNTHETIC letter, invented for this test.

Northland broke the River Truce in March 2024. Nobody sings on the bank any more.

The River Truce was signed in March 2024, says Southland.`;
const texts = {
  'agreements/river-truce/agreement.md': DOCUMENT,
  'agreements/river-truce/record/a.jsonl': RECORD,
  'texts/letter.txt': 'SYNTHETIC: nothing here.',
};

/** Puts words into the page by keyboard alone. */
async function paste(page: Page, words: string): Promise<void> {
  const button = page.locator('.read-ways button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Control+Enter');
}

async function downloaded(page: Page, count: number, act: () => Promise<void>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const done = new Promise<void>((resolve) =>
    page.on('download', async (download) => {
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      files.set(download.suggestedFilename(), Buffer.concat(chunks).toString('utf8'));
      if (files.size === count) resolve();
    }),
  );
  await act();
  await done;
  return files;
}

describe.skipIf(!hasBrowser())('the landing page', () => {
  afterAll(closeBrowser);

  test.each([
    ['en', false, 'ltr', 'Agrees'],
    ['uk', true, 'ltr', 'Збігається'],
    ['ar', false, 'rtl', 'يتفق'],
  ] as const)(
    'shows the shipped text with its statements and answers at the first visit, in %s',
    async (lang, dark, dir, agrees) => {
      const { page, faults, close } = await openWorkbench({ lang, dark });
      await page.locator('#note-1').waitFor();
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      // The signature is told by the head of the document.
      expect(await page.locator('#note-1 .read-answer strong').first().textContent()).toBe(agrees);
      expect(await page.locator('.read-passage-statement').count()).toBeGreaterThan(4);
      // The text itself stays in its own direction.
      expect(
        await page
          .locator('.read-text')
          .nth(2)
          .evaluate((text) => getComputedStyle(text).direction),
      ).toBe('ltr');
      // Others whom the same rule binds are there before anything is opened.
      expect(await page.locator('.read-others').first().isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('a pasted text is read, confirmed by keyboard alone, saved, and opened again with its sidecar', async () => {
    const { page, faults, close } = await openWorkbench({ texts });
    await page.locator('.read-body').waitFor();
    await paste(page, WORDS);
    await page.locator('#note-p1').waitFor();
    expect(await page.locator('.read-possible.read-note').count()).toBe(2);
    expect(await page.locator('.read-answer').count()).toBe(0);

    await page.locator('#content').focus();
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.id')).toBe('note-p1');
    await page.keyboard.press('Enter');
    await page.locator('#note-p1 h4').first().waitFor();
    await page.keyboard.press('c');
    await page.locator('#note-p1 form').waitFor();
    expect(await violations(page)).toEqual([]);
    const own = page.locator('#note-p1 textarea');
    await own.focus();
    await page.keyboard.insertText('The north is said to have shot.');
    await page.keyboard.press('Control+Enter');
    // Nobody has said yet who confirms.
    await page.locator('input[autocomplete=name]:focus').waitFor();
    await page.keyboard.insertText('A reader');
    await own.focus();
    await page.keyboard.press('Control+Enter');

    await page.locator('#note-1').waitFor();
    await page.locator('#note-1:focus').waitFor();
    const note = page.locator('#note-1');
    expect(await note.locator('.read-answer strong').first().textContent()).toBe('Agrees');
    expect(await note.locator('.read-clause a').first().getAttribute('href')).toContain('#/agreement/river-truce');
    expect(await note.locator('.read-others').textContent()).toContain('Southland');
    expect(await note.locator('.read-others strong').textContent()).toBe('Record is silent');
    expect(await note.locator('.read-bar').count()).toBeGreaterThan(0);
    const reports = note.locator('details', { hasText: '1 report' });
    await reports.locator('summary').focus();
    await page.keyboard.press('Enter');
    await reports.getByText('speaks for it').waitFor();
    expect(await reports.locator('a').getAttribute('href')).toBe('#/record/river-truce?report=r1');

    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.locator('.read-told').waitFor();
    expect(await page.locator('.read-told .read-answer').textContent()).toBe('Not on an agreement');
    expect(await violations(page)).toEqual([]);

    const files = await downloaded(page, 2, () => page.keyboard.press('s'));
    expect(files.get('text.txt')).toBe(WORDS);
    const sidecar = files.get('text.reading.json') ?? '';
    expect(JSON.parse(sidecar).statements.map((one: { statement: { form: string } }) => one.statement.form)).toEqual([
      'conduct',
      'not on an agreement',
    ]);
    expect(sidecar).not.toContain('Nobody sings');

    await page.reload();
    await page.locator('.read-body').waitFor();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'text.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) },
      { name: 'text.reading.json', mimeType: 'application/json', buffer: Buffer.from(sidecar) },
    ]);
    await page.locator('#note-2').waitFor();
    expect(await page.locator('#note-1 .read-answer strong').first().textContent()).toBe('Agrees');
    await page.locator('#note-1 button', { hasText: 'Take back' }).click();
    await page.locator('#note-p1').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('a confirmed statement outlasts the way to its clause and back', async () => {
    const { page, close } = await openWorkbench({ texts });
    await page.locator('.read-body').waitFor();
    await paste(page, WORDS);
    await page.locator('#note-p1').waitFor();
    await page.getByLabel('Who confirms').fill('A reader');
    await page.locator('#note-p1 button', { hasText: 'Dismiss' }).click();
    await page.locator('.read-told').waitFor();
    await page.locator('.read-title a').first().click();
    await page.locator('.read-body').waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('.read-told').waitFor();
    expect(await page.getByText('not saved yet').isVisible()).toBe(true);
    // A served text has its own notes, and the way back to one's own stays open.
    await page.locator('.read-shelf a').click();
    await page.locator('.read-told').waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('.read-told').waitFor();
    await close();
  });

  test('behind a server the sidecar is saved beside its text', async () => {
    const home = mkdtempSync(join(tmpdir(), 'servanda-read-'));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    };
    put('agreements/river-truce/agreement.md', DOCUMENT);
    put('agreements/river-truce/record/a.jsonl', RECORD);
    put('readings/letter.txt', WORDS);
    const served = await serve({ place: await findPlace(home, '.'), port: 0 });
    const { page, faults, close } = await openWorkbench({ texts });
    await page.goto(served.url);
    try {
      await page.locator('#note-p1').waitFor();
      await page.getByLabel('Who confirms').fill('A reader');
      await page.locator('#note-p1 button', { hasText: 'Confirm' }).click();
      await page.locator('#note-p1 textarea').fill('The north is said to have shot.');
      await page.locator('#note-p1 button', { hasText: 'Confirm' }).click();
      await page.locator('#note-1').waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('not saved yet').waitFor({ state: 'detached' });
      const file = join(home, 'readings/letter.reading.json');
      expect(existsSync(file)).toBe(true);
      expect(JSON.parse(readFileSync(file, 'utf8')).statements).toHaveLength(1);
      await page.reload();
      await page.locator('#note-1').waitFor();
      expect(await page.locator('#note-1 .read-answer strong').first().textContent()).toBe('Agrees');
      // Saved once more, now over the file that is there.
      await page.locator('#note-1 button', { hasText: 'Take back' }).click();
      await page.locator('#note-p2').waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('not saved yet').waitFor({ state: 'detached' });
      expect(JSON.parse(readFileSync(file, 'utf8')).statements).toHaveLength(0);
      expect(faults).toEqual([]);
    } finally {
      await close();
      await served.close();
      rmSync(home, { recursive: true });
    }
  });

  test('a sentence may state several things, and what cannot be confirmed says what to mend', async () => {
    const { page, faults, close } = await openWorkbench({ texts });
    await page.locator('.read-body').waitFor();
    await paste(page, WORDS);
    await page.locator('#note-p2').waitFor();
    await page.getByLabel('Who confirms').fill('A reader');
    await page.locator('#note-p2 button', { hasText: 'Confirm' }).click();
    const form = page.locator('form.read-form');
    await form.getByRole('radio', { name: 'Another form' }).check();
    await form.locator('select[aria-label="Another form"]').selectOption('stage');
    await form.getByLabel('Which stage').selectOption('signed');
    await form.getByLabel('Does the text state it or deny it?').selectOption('');
    await form.locator('textarea').fill('It was signed.');
    await form.getByRole('button', { name: 'Confirm' }).click();
    await form.getByText('What is marked has to be given.').waitFor();
    expect(await form.locator('[aria-invalid=true]').count()).toBe(1);
    await form.getByLabel('Does the text state it or deny it?').selectOption('denies');
    const factual = form.getByRole('checkbox');
    if ((await factual.count()) > 0) await factual.check();
    await form.locator('textarea').fill('The River Truce was signed in March 2024, says Southland.');
    await form.getByRole('button', { name: 'Confirm' }).click();
    await form.getByText('repeats more than 7 words').waitFor();
    await form.locator('textarea').fill('It is denied that anybody signed.');
    await form.getByRole('button', { name: 'Confirm' }).click();
    await page.locator('#note-1').waitFor();
    expect(await page.locator('#note-1 .read-answer strong').first().textContent()).toBe('Differs');
    await page.locator('#note-1:focus').waitFor();
    await page.keyboard.press('e');
    await form.locator('select[aria-label="Another form"]').selectOption('wish');
    await form.locator('textarea').fill('A wish stands beside it.');
    await form.locator('textarea').press('Control+Enter');
    await page.locator('#note-2').waitFor();
    expect(await page.locator('.read-row:last-child .read-ref').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a text that cannot be read is not taken for the one before, and a date that is none can be mended', async () => {
    const { page, close } = await openWorkbench({ texts });
    await page.locator('.read-body').waitFor();
    const binary = Buffer.from(Array.from({ length: 400 }, (_, i) => i % 8));
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'picture.txt', mimeType: 'text/plain', buffer: binary }]);
    await page.getByText('is not a text').waitFor();
    expect(await page.locator('.read-body').count()).toBe(0);
    await paste(page, WORDS);
    await page.locator('#note-p1').waitFor();
    const date = page.getByLabel('Written on');
    await date.fill('2024-13');
    await date.press('Enter');
    await page.getByText('is not a date').waitFor();
    await date.fill('2024-04-01');
    await date.press('Enter');
    await page.getByText('is not a date').waitFor({ state: 'detached' });
    expect(await page.locator('#note-p1').isVisible()).toBe(true);
    await close();
  });

  test('a hostile page is read as words, and nothing of it runs', async () => {
    const { page, faults, close } = await openWorkbench({ texts });
    await page.locator('.read-body').waitFor();
    const html = `<html><body><article><h1>SYNTHETIC</h1><p>Northland broke the River Truce in March 2024. <img src=x onerror="document.title='ran'"><script>document.title='ran'</script> ${'long'.repeat(300)} \u202e turned</p></article></body></html>`;
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) }]);
    await page.locator('#note-p1').waitFor();
    expect(await page.title()).not.toBe('ran');
    expect(await page.locator('.read-body img, .read-body script').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('on a phone the notes stand under their paragraph, and nothing reaches over the side', async () => {
    const { page, close } = await openWorkbench({ width: 360, height: 740, dark: true });
    await page.locator('#note-1').waitFor();
    const text = await page.locator('.read-text').nth(2).boundingBox();
    const note = await page.locator('#note-1').boundingBox();
    expect(note?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
