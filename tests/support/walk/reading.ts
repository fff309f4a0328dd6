/** By mouse through the views in which one reads: a text, the list of agreements, one agreement. */
import { pageWords } from '../page-words.ts';
import { AGREEMENT, enter, settled, type Walker } from './walker.ts';

/** From the first page to the Package of Measures: the text that is shipped speaks of it. */
export async function readText(walker: Walker): Promise<void> {
  const { page, lang, take, note } = walker;
  const t = pageWords(lang, 'read');
  await page.locator('.read-note').first().waitFor();
  await settled(page);
  await take('read');
  note('read', await page.locator('.read-body').innerText());
  await page.getByRole('button', { name: t('paste') }).click();
  await page.getByLabel(t('words')).waitFor();
  await page.getByRole('button', { name: t('paste') }).click();
  await page.locator('.read-help summary').click();
  await page.locator('.read-keys').waitFor();
  await page.locator('.read-ref').last().click();
  await page.locator('.read-note:focus').waitFor();
  await page.locator(`.read-title a[href^="#/agreement/${AGREEMENT}"]`).click();
  await page.locator('.provision').first().waitFor();
}

export async function listAgreements(walker: Walker): Promise<void> {
  const { page, note } = walker;
  const t = await enter(walker, 'agreements');
  const cards = page.locator('.agreement-card');
  const all = await cards.count();
  await page.getByLabel(t('search')).fill('Minsk');
  await page.waitForFunction((n) => document.querySelectorAll('.agreement-card').length < n, all);
  note('agreements', await page.locator('main').innerText());
  await page.locator(`.agreement-card a[href^="#/agreement/${AGREEMENT}"]`).first().click();
  await page.locator('.provision').first().waitFor();
}

export async function lookAtAgreement(walker: Walker): Promise<void> {
  const { page, lang, take, note } = walker;
  const t = pageWords(lang, 'agreement');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  // Through time: by the buttons, by the slider, and by the day.
  await button(t('slider.first')).click();
  await page.waitForURL(/as-of=2015-02-1/);
  await button(t('slider.next')).click();
  const slider = await page.getByRole('slider').boundingBox();
  if (!slider) throw new Error('there is no slider');
  await page.mouse.click(slider.x + slider.width / 2, slider.y + slider.height / 2);
  await page.waitForURL(/as-of=20(1[6-9]|2)/);
  await page.getByLabel(t('under.asOf')).fill('2015-03-20');
  await page.waitForURL(/as-of=2015-03-20/);
  await settled(page);

  await page.locator('.glance table').waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await take('glance');
  note('glance', await page.locator('.glance').innerText());

  const ceasefire = page.locator('.block', { has: page.locator('.provision', { hasText: '1/ceasefire' }) });
  await ceasefire.evaluate((block) => block.scrollIntoView({ block: 'start' }));
  await take('agreement');
  if (lang === 'ar') await take('agreement-ar');
  note(
    'agreement',
    await page
      .locator('.provision')
      .allInnerTexts()
      .then((all) => all.join('\n')),
  );

  // Under one reading, by one standard, and two side by side.
  const reading = page.locator('.question button').first();
  await reading.click();
  await page.waitForURL(/reading\./);
  await settled(page);
  await page.locator('.question button[aria-pressed="true"]').first().click();
  await page.waitForURL((url) => !url.hash.includes('reading.'));
  await page.getByLabel(t('under.standard')).selectOption({ index: 1 });
  await page.waitForURL(/standard=/);
  await settled(page);
  await page.getByLabel(t('under.standard')).selectOption({ index: 0 });
  await page.getByRole('combobox', { name: t('compare') }).selectOption({ index: 1 });
  await page.waitForURL(/compare=/);
  await page.locator('.compare [role=status]').waitFor();
  await settled(page);
  note('compare', await page.locator('.compare').innerText());
  await page.getByRole('combobox', { name: t('compare') }).selectOption({ index: 0 });

  await page.setViewportSize({ width: 360, height: 740 });
  await ceasefire
    .locator('.provision')
    .first()
    .evaluate((norm) => norm.scrollIntoView({ block: 'center' }));
  await take('agreement-phone');
  await page.setViewportSize({ width: 1280, height: 800 });
}
