import { createDesk, filesOf } from '@servanda/workbench';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { DATA, hostileTexts, IMG, LINK, long, MARKUP, TURNED, watched } from '../support/hostile.ts';
import { closeBrowser, hasBrowser, openWorkbench } from '../support/workbench.ts';

const texts = hostileTexts();

/** Drops a text as a file on what is at a place. */
async function drop(page: Page, place: string, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent(place, 'dragover', { dataTransfer });
  await page.dispatchEvent(place, 'drop', { dataTransfer });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const CSV = [
  `date,place,remarks,${quoted(IMG)},__proto__,${TURNED}`,
  `2024-03-05,${quoted(IMG)},${quoted(MARKUP)},x,y,z`,
  `2024-03-06,${TURNED},${TURNED},${long(5000)},constructor,${quoted(LINK)}`,
  `${quoted(IMG)},Mill,heard,,,`,
  '=cmd|calc!A1,+1,-2,@x,,',
].join('\n');
const JSONL = [
  { id: `added ${IMG}`, by: IMG, says: 'occurrence', act: IMG, author: '__proto__', when: '2024-03-05', note: MARKUP },
  { id: 'valueOf', by: TURNED, says: 'occurrence', act: 'fire', when: '2024-03-05', source: LINK, note: TURNED },
  { id: 'toString', by: 'MONITOR', says: 'state', state: 'toString', of: long(200), when: '2024-03-05' },
  { [IMG]: MARKUP },
]
  .map((one) => JSON.stringify(one))
  .join('\n');
const GED = [
  'id,relid,year,active_year,type_of_violence,conflict_name,side_a,side_b,source_article,where_prec,where_coordinates,latitude,longitude,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low',
  `1,X,2024,1,1,${quoted(IMG)},${quoted(MARKUP)},__proto__,${quoted(LINK)},1,${quoted(IMG)},48.5,38.5,1,1,2024-03-05,2024-03-05,1,1,1,1,4,4,4`,
  `constructor,${TURNED},2024,1,1,${TURNED},${TURNED},${long(5000)},${DATA},9,${TURNED},999,-999,9,9,${quoted(IMG)},2024-03-05,x,1,1,1,4,4,4`,
].join('\n');
const feature = (properties: object, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const square = [
  [38, 48],
  [39, 48],
  [39, 49],
  [38, 48],
];
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  name: MARKUP,
  features: [
    feature({ [IMG]: MARKUP, name: TURNED }, { type: 'Polygon', coordinates: [square] }),
    feature({ name: IMG }, { type: IMG, coordinates: [[LINK]] }),
    feature(JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}'), { type: 'Point', coordinates: [1e308, null] }),
  ],
});

const SIDECAR = (words: string) =>
  JSON.stringify({
    servanda: 1,
    text: { name: IMG, sha256: 'f'.repeat(64), length: 10, language: IMG, date: '2024-03-01' },
    statements: [
      {
        ...{ id: words, at: [0, 9], words: 1, prints: [], paraphrase: `${MARKUP} ${TURNED}`, agreement: words },
        statement: { form: 'not on an agreement' },
        confirmed: { by: `${IMG} ${TURNED}`, on: '2024-03-01' },
      },
    ],
  });

/** A name that only an address has, and that would turn all that follows it. */
const ELSEWHERE = '\u202eelsewhere\u2066';

/** Texts of the page in which that name stands among other words and turns them. */
const turning = (page: Page): Promise<string[]> =>
  page.evaluate((name) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.includes(name) && text.trim() !== name) found.push(text);
    }
    return found;
  }, ELSEWHERE);

describe.skipIf(!hasBrowser())('what somebody else made, put into the page by hand', () => {
  afterAll(closeBrowser);

  test('files to import show as text, and none breaks the page', { timeout: 120_000 }, async () => {
    const path = '#/record/hostile';
    const { page, url, faults, close } = await openWorkbench({ texts, path, width: 360 });
    const { look, bad } = watched(page, url);
    await page.locator('.record-table').waitFor();
    const all = Number((await page.locator('.record-status').innerText()).match(/^\d+/)?.[0]);
    const files = {
      'a.csv': CSV,
      'a.jsonl': JSONL,
      'ged.csv': GED,
      'a.geojson': GEOJSON,
      'a.json': `[${'['.repeat(5000)}`,
    };
    for (const [name, text] of Object.entries(files)) {
      await drop(page, '.record', `${name.replace('.', `${IMG} ${TURNED}.`)}`, text);
      // What comes of it, or why nothing does.
      await page.locator('.record-import :is([aria-busy="false"], [role="alert"])').first().waitFor();
      await page.locator('.record-import').getByText('onerror=').first().waitFor();
      await look(name);
      const add = page.locator('.record-import').getByRole('button', { name: /^Add [\d,]+ report/ });
      if (name === 'a.jsonl') {
        await add.click();
        await expect
          .poll(async () => Number((await page.locator('.record-status').innerText()).match(/^\d+/)?.[0]))
          .toBeGreaterThan(all);
        await page.getByRole('button', { name: 'Import a file' }).click();
        await look('what was added');
      }
    }
    expect(bad).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a text that is pasted, its name, and a sidecar show as text', { timeout: 120_000 }, async () => {
    const { page, url, faults, close } = await openWorkbench({ texts, path: '#/read', width: 360 });
    const { look, bad } = watched(page, url);
    await page.locator('.read-body').waitFor();
    await page.locator('.read-ways button').first().click();
    await page.locator('.read-paste textarea').fill(`${texts['texts/SYNTHETIC.txt']} ${LINK} ${DATA}`);
    await page.locator('.read-paste input').fill(`${IMG} ${TURNED}`);
    await page.keyboard.press('Control+Enter');
    await page.locator('main .read-body').getByText('onerror=').first().waitFor();
    await look('a pasted text');
    await drop(
      page,
      '.read',
      `${IMG}.html`,
      `<p>${MARKUP}<a href="${LINK}">Northland</a> broke it.</p><base href="//example.invalid">`,
    );
    await page.locator('main').getByText('broke it.').first().waitFor();
    await look('a page in HTML');
    for (const sidecar of [
      SIDECAR(IMG),
      SIDECAR('__proto__'),
      SIDECAR(TURNED),
      '{"servanda":1}',
      'null',
      `[${'['.repeat(9000)}`,
      MARKUP,
    ]) {
      await drop(page, '.read', 'x.reading.json', sidecar);
      await page.waitForTimeout(300);
      await page.locator('main h1').waitFor();
      await look(`sidecar ${sidecar.slice(0, 30)}`);
    }
    expect(bad).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a sidecar that is served beside its text shows as text', async () => {
    const from = (texts['texts/SYNTHETIC.txt'] ?? '').indexOf('Northland');
    const change = {
      ...{ do: 'confirm', range: { from, to: from + 60 }, form: 'not on an agreement', given: {}, on: '2024-03-01' },
      ...{ paraphrase: `In other words <img onerror=alert(1)> ${TURNED}`, by: `A reader ${IMG} ${TURNED}` },
    };
    const asked = { ask: 'confirm', text: { path: 'texts/SYNTHETIC.txt' }, change };
    const { answer } = JSON.parse(await createDesk(filesOf(texts)).answer(asked));
    const served = { ...texts, 'texts/SYNTHETIC.reading.json': answer.sidecar };
    const { page, url, faults, close } = await openWorkbench({ texts: served, path: '#/read', width: 360 });
    const { look, bad } = watched(page, url);
    const note = page.locator('#note-1');
    await note.waitFor();
    for (const said of ['In other words <img', 'A reader <img'])
      expect(await note.evaluate((one) => one.textContent)).toContain(said);
    await look('a served sidecar');
    expect(bad).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('an address leads somewhere or says why not, whatever it holds, and what a browser kept is looked at', {
    timeout: 120_000,
  }, async () => {
    const { page, url, faults, close } = await openWorkbench({ texts, path: '#/read', width: 360 });
    const { look, bad } = watched(page, url);
    await page.evaluate(
      ([markup = '', wide = '']) => {
        for (const key of ['language', 'theme', 'by']) localStorage.setItem(`servanda.${key}`, `${markup}${wide}`);
      },
      [`${IMG} ${TURNED}`, long(2000)],
    );
    await page.reload();
    await page.locator('main h1').waitFor();
    await look('what a browser kept');
    const values = [ELSEWHERE, IMG, TURNED, LINK, long(50_000), '__proto__', '%', '%ff%00', '\u0000', '99999-99-99'];
    const hashes = [
      ...values.flatMap((value) => {
        const odd = value.startsWith('%') ? value : encodeURIComponent(value);
        return [
          `#/${odd}/${odd}`,
          `#/agreement/${odd}?as-of=${odd}`,
          `#/agreement/hostile?as-of=${odd}&known-at=${odd}&reading.${odd}=${odd}`,
          `#/timeline/hostile?standard=${odd}&from=${odd}&to=${odd}&zoom=${odd}&show=${odd}`,
          `#/map/hostile?place=${odd}&incident=${odd}&at=${odd}&zoom=${odd}&status=${odd}&drawn=${odd}&source=${odd}`,
          `#/why/hostile?provision=${odd}&bearer=${odd}`,
          `#/why/hostile?provision=1/constructor&bearer=${odd}&reading.toString=${odd}`,
          `#/record/hostile?report=${odd}&text=${odd}&sort=${odd}&show=${odd}&says=${odd}`,
          `#/record/hostile?show=incidents&incident=${odd}&source=${odd}`,
          `#/report/hostile?from=${odd}&to=${odd}&cut-off=${odd}`,
          `#/read?text=${odd}`,
          `#/write/${odd}`,
        ];
      }),
      '#//////',
      '#?????',
      `#/${'a/'.repeat(5000)}`,
      `#/agreement/hostile?${'reading.x=y&'.repeat(5000)}`,
    ];
    for (const hash of hashes) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForFunction(() => (document.querySelector('main')?.textContent ?? '').trim() !== '');
      await page.waitForTimeout(60);
      await look(hash.slice(0, 80));
      expect(await turning(page), hash).toEqual([]);
    }
    expect(bad).toEqual([]);
    expect(faults).toEqual([]);
    // None of them has stopped the page.
    await page.evaluate(() => {
      location.hash = '#/agreement/hostile';
    });
    await page.locator('.provision tbody tr', { hasText: 'NORTH' }).first().waitFor();
    await close();
  });
});
