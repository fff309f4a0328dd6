/** By mouse through the views in which something is made: a document, and a report. */
import { readFileSync } from 'node:fs';
import { enter, settled, type Walker } from './walker.ts';

export async function write(walker: Walker): Promise<void> {
  const { page, take, note } = walker;
  const t = await enter(walker, 'write');
  const text = page.locator('.cm-content');
  const verdicts = page.getByRole('region', { name: t('verdicts') });
  await verdicts.getByText(t('verdicts.same')).waitFor();
  await page.locator('.write-beside').getByText(t('examples')).first().waitFor();
  await take('write');
  note('write', await page.locator('.write-beside').innerText());
  await text.locator('.cm-line', { hasText: /^# / }).first().click();
  await page.keyboard.type('Servanda ');
  await page.getByText(t('asDraft')).waitFor();
  await page.getByRole('button', { name: t('revert') }).click();
  await page.getByText(t('asFile'), { exact: true }).waitFor();
}

export async function report(walker: Walker): Promise<void> {
  const { page, take, note } = walker;
  const t = await enter(walker, 'report');
  await page.getByLabel(t('under.knownAt')).fill('2015-02-18');
  await page.waitForURL(/known-at=2015-02-18/);
  await page.getByLabel(t('period'), { exact: true }).selectOption({ index: 3 });
  await page.getByLabel(t('first'), { exact: true }).fill('2015-02-17');
  await page.getByLabel(t('last'), { exact: true }).fill('2015-02-18');
  await page.waitForURL(/from=2015-02-17&to=2015-02-18/);
  await settled(page);
  await page.locator('.report-table').first().waitFor();
  await take('report');
  note('period report', await page.locator('.report').innerText());
  await page.locator('.report-downloads summary').click();
  for (const format of ['html', 'csv', 'verdicts-csv', 'geojson', 'json', 'markdown']) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t(`save.${format}`) }).click();
    note(format, readFileSync(await (await coming).path(), 'utf8'));
  }
  await page.getByRole('button', { name: t('heading.cannotSay') }).click();
  await page.getByRole('heading', { name: t('heading.cannotSay') }).waitFor();
  await page.getByRole('button', { name: t('next') }).click();
  await page.waitForURL(/from=2015-02-19&to=2015-02-20/);
  await settled(page);
}
