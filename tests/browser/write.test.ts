import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const DOCUMENT = `# Two banks (SYNTHETIC)

Nobody opens fire in the strip.

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
body MONITOR "the monitor"
act fire "opens fire" public

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire
  from 2024-03-02 00:00
  verified by MONITOR

example "one shot is a breach"
  given  2024-03-05 12:00 MONITOR reports NORTH fires
  at     2024-03-06 12:00
  expect 1/quiet by NORTH breached
\`\`\`
`;
const REPORT = `${JSON.stringify({ id: 'r1', by: 'MONITOR', says: 'occurrence', act: 'fire', author: 'NORTH', when: '2024-03-05' })}\n`;
const texts = {
  'agreements/two-banks/agreement.md': DOCUMENT,
  'agreements/two-banks/record/SYNTHETIC.jsonl': REPORT,
};
const path = '#/write/two-banks';

describe.skipIf(!hasBrowser())('the view in which a document is written', () => {
  afterAll(closeBrowser);

  test('a rule is edited by keyboard, its mistake is told, mended, and a verdict changes', async () => {
    const { page, faults, close } = await openWorkbench({ texts, path });
    const messages = page.getByRole('region', { name: 'Messages' });
    const verdicts = page.getByRole('region', { name: 'Verdicts of the open record' });
    await verdicts.getByText('The draft changes none.').waitFor();
    expect(await messages.innerText()).toContain('None: the document is understood.');

    // Find the line by the editor's own search, which puts the cursor there.
    await page.getByLabel('The document').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('2024-03-02');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.type('2024-03-32');
    await messages.getByText('Error').first().waitFor();
    await page.getByText('verdicts are those of its last good text').waitFor();

    for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('12');
    await verdicts.getByText('The draft changes').waitFor();
    // The shot of 5 March is now before the ban begins: both lines of it, the provision's and NORTH's, are breached no more.
    const changed = verdicts.locator('.write-changed', { hasText: 'NORTH' });
    await changed.waitFor();
    expect(await changed.innerText()).toMatch(/was:\s*breached/);
    expect(await changed.innerText()).not.toMatch(/is:\s*breached/);
    expect(await messages.innerText()).toContain('None: the document is understood.');
    await page.getByText('0 of 1 come out as they say.').waitFor();

    await page.getByRole('button', { name: 'Back to the file' }).click();
    await verdicts.getByText('The draft changes none.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('what fits is offered as one writes, and a name says what it means', async () => {
    const { page, close } = await openWorkbench({ texts, path });
    await page.getByText('1 of 1 come out as they say.').waitFor();
    await page.locator('.look-name', { hasText: 'NORTH' }).first().hover();
    await page.locator('.write-hover', { hasText: 'party: Northland' }).waitFor();
    await page.getByLabel('The document').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('must not fire');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('  verified by MON');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').getByText('MONITOR').first().waitFor();
    await close();
  });

  test('a name is renamed everywhere, and a word of the language is refused', async () => {
    const { page, close } = await openWorkbench({ texts, path });
    await page.getByText('1 of 1 come out as they say.').waitFor();
    await page.getByLabel('The document').focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('act fire');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.getByLabel('New name').fill('must');
    await page.keyboard.press('Enter');
    await page.getByText('is a word of the language').waitFor();
    await page.getByLabel('New name').fill('shoot');
    await page.keyboard.press('Enter');
    const text = page.getByLabel('The document');
    await text.getByText('must not shoot').waitFor();
    expect(await text.innerText()).toContain('act shoot "opens fire"');
    await close();
  });

  test.each([
    ['en', false],
    ['ar', true],
  ] as const)('has no violation in %s (dark: %s), and Tab leads out of the editor', async (lang, dark) => {
    const { page, faults, close } = await openWorkbench({ texts, path, lang, dark });
    await page.locator('.cm-content').waitFor();
    await page.locator('.write-beside [role=status]').last().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? '')).not.toContain(
      'cm-content',
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('a draft left at once is still there after a look elsewhere, and the way back to the file too', async () => {
    const { page, close } = await openWorkbench({ path: '#/write/paris-declaration' });
    const said = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../packages/workbench/src/page/words/en/write.json'), 'utf8'),
    ) as Record<string, string>;
    const content = page.locator('.cm-content');
    await content.focus();
    await page.keyboard.type('Noted beside: ');
    await page.evaluate("location.hash = '#/agreement/paris-declaration'");
    await page.locator('.block-text').first().waitFor();
    await page.evaluate("location.hash = '#/write/paris-declaration'");
    await content.getByText('Noted beside: ').waitFor();
    await page.getByText(said.asDraft ?? '?').waitFor();
    await page.getByRole('button', { name: said.revert ?? '?' }).press('Enter');
    await page.getByText(said.asFile ?? '?', { exact: true }).waitFor();
    expect(await content.innerText()).not.toContain('Noted beside: ');
    await close();
  });

  test('lines keep their ends, and what is as in the file is no draft', async () => {
    const windows = { ...texts, 'agreements/two-banks/agreement.md': DOCUMENT.replaceAll('\n', '\r\n') };
    const { page, faults, close } = await openWorkbench({ texts: windows, path });
    await page.getByText('1 of 1 come out as they say.').waitFor();
    const content = page.locator('.cm-content');
    await content.press('x');
    await page.getByText('A draft:').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const kept = readFileSync(await (await download).path(), 'utf8');
    expect(kept).toBe(`x${DOCUMENT}`.replaceAll('\n', '\r\n'));
    await content.press('Backspace');
    await page.getByText('As in the file', { exact: true }).waitFor();
    // A new name is put where the old one stood, whatever the ends of the lines before it.
    await content.press('Control+f');
    await page.keyboard.type('act fire');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.getByLabel('New name').fill('shoot');
    await page.keyboard.press('Enter');
    await content.getByText('must not shoot').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('signs that cannot be seen stand in boxes, and a click leads to where a name is declared', async () => {
    const odd = {
      ...texts,
      'agreements/two-banks/agreement.md': DOCUMENT.replace('Nobody', '\u202eNobody\u2068\u200b'),
    };
    const { page, faults, close } = await openWorkbench({ texts: odd, path });
    const boxes = page.locator('.write-unseen');
    await boxes.first().waitFor();
    expect(await boxes.allInnerTexts()).toEqual(['U+202E', 'U+2068', 'U+200B']);
    expect(
      await page.locator('.cm-content').evaluate((one) => /[\u202a-\u202e\u2066-\u2069]/.test(one.textContent ?? '')),
    ).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page
      .locator('.look-name', { hasText: 'NORTH' })
      .first()
      .click({ modifiers: ['Control'] });
    const selected = () =>
      page.locator('.write-editor > div').evaluate((host) => {
        const root = host.shadowRoot as (ShadowRoot & { getSelection?: () => Selection | null }) | null;
        return `${root?.getSelection?.()?.toString()} in ${root?.querySelector('.cm-activeLine')?.textContent}`;
      });
    await expect.poll(selected).toBe('NORTH in party NORTH "Northland"');
    expect(faults).toEqual([]);
    await close();
  });
});
