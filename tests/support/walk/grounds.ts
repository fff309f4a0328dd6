/** By mouse through the views in which one asks for grounds: the reasons of a verdict, and the record. */
import { pageWords } from '../page-words.ts';
import { lookAtMap } from './drawing.ts';
import { enter, settled, type Walker } from './walker.ts';

export async function askWhy(walker: Walker): Promise<void> {
  const { page, take, note } = walker;
  const t = await enter(walker, 'why');
  await page.getByLabel(t('under.asOf')).fill('2015-03-20');
  await page.waitForURL(/as-of=2015-03-20/);
  await page.getByLabel(t('provision'), { exact: true }).selectOption('3/no-denial');
  await page.getByLabel(t('bearer'), { exact: true }).selectOption('DPR');
  await page.waitForURL(/provision=3(\/|%2F)no-denial&bearer=DPR/);
  await page.locator('.why-leaves summary').first().waitFor();
  await settled(page);
  await take('why');
  await page.getByRole('button', { name: t('expand'), exact: true }).click();
  const tree = page.locator('.why-tree details');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.why-tree > li > details')].every((d) => d.hasAttribute('open')),
  );
  note('why', await page.locator('main').innerText());
  await page.getByRole('button', { name: t('collapse'), exact: true }).click();
  await tree.first().locator('summary').first().click();
  await page.locator('.why-leaves summary').first().click();
  const fields = page.locator('.why-leaves .report-fields').first();
  await fields.waitFor();
  note('report as received', await fields.innerText());
}

/** SYNTHETIC: a table without any act, and a report from the open Atlantic. */
const TABLE = { name: 'SYNTHETIC.csv', text: 'date,place,remarks\n2015-03-01,at sea,heard\nsoon,at sea,seen\n' };
const AT_SEA = 'SYNTHETIC place at sea';
const LINES = {
  name: 'SYNTHETIC.jsonl',
  text: `${JSON.stringify({ id: 'SYNTHETIC-1', by: 'OSCE', says: 'occurrence', act: 'open-fire', when: '2015-03-01', where: { name: AT_SEA, point: [-25, 0] } })}\n`,
};

export async function lookIntoRecord(walker: Walker): Promise<void> {
  const { page, take, note } = walker;
  const t = await enter(walker, 'record');
  const status = page.locator('.record-status');
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  await page.locator('.record-open').first().waitFor();
  await take('record');
  const all = await status.innerText();
  note('record', await page.locator('main').innerText());
  const differs = () =>
    page.waitForFunction((was) => document.querySelector('.record-status')?.textContent !== was, all);
  await page.locator('.record-facet input').first().check();
  await differs();
  await button('clear').click();
  await page.getByRole('searchbox').fill('tagliavini');
  await differs();
  note('found', await page.locator('.record-table').innerText());
  await button('clear').click();
  await page.locator('th.record-source button').click();
  await page.locator('th.record-source[aria-sort="ascending"]').waitFor();
  await page.locator('.record-open').first().click();
  await page.locator('#record-panel').waitFor();
  note('report', await page.locator('.record-panel').innerText());
  await button('app.close').click();
  await page.locator('#record-panel').waitFor({ state: 'detached' });
  await button('show.incidents').click();
  await page.waitForURL(/show=incidents/);
  await page.locator('.record-open').first().waitFor();
  await button('show.reports').click();
  await addFiles(walker);
}

/** A table is only looked at; a report is added, seen on the map, and taken out again. */
async function addFiles(walker: Walker): Promise<void> {
  const { page, lang, note } = walker;
  const t = pageWords(lang, 'record');
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const file = ({ name, text }: typeof TABLE) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await button('import').click();
  await page.getByLabel(t('import.choose'), { exact: true }).setInputFiles(file(TABLE));
  await page.getByText(t('mapping.guess')).waitFor();
  note('import', await page.locator('.record-import').innerText());
  await button('import').click();
  await page.locator('.record-import').waitFor({ state: 'detached' });

  await button('import').click();
  await page.getByLabel(t('import.choose'), { exact: true }).setInputFiles(file(LINES));
  await page.locator('.record-add:enabled').click();
  await settled(page);
  await lookAtMap(walker, AT_SEA);
  await enter(walker, 'record');
  await button('import').click();
  await button('import.forget').click();
  await button('import').click();
}
