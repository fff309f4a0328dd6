/** What somebody with ill will could write into a document, a record, a text or an address, and what to look for in a page that shows it. */
import type { Page } from 'playwright-core';

/** What would be seen if anything of it ran. */
const RAN = 'window.__ran=1';
/** Short enough for a name of a record: 200 signs. */
export const IMG = `<img src=x onerror="${RAN}"><script>${RAN}</script>`;
export const MARKUP = `${IMG}<svg onload="${RAN}"></svg><iframe srcdoc="<script>parent.${RAN}</script>"></iframe><style>*{display:none}</style>`;
export const LINK = `javascript:${RAN}`;
export const DATA = `data:text/html,${encodeURIComponent(IMG)}`;
/** Right-to-left override, an isolate that is never closed, and what cannot be seen. */
export const TURNED = '\u202eturned\u2066 \u200b\u00ad';
/** Signs outside the basic plane, of which each takes two places. */
export const ASTRAL = '\u{1f9ff}\u{20bb7}';
export const long = (most: number) => 'w'.repeat(most);
const quoted = (text: string) => text.replaceAll('"', "'");

/** A document that is understood, with all of that in its prose and its titles. */
const documentOf = (id: string, turned = '') => `# Two banks (SYNTHETIC) ${MARKUP} ${turned}

${MARKUP}

[a link](${LINK}) [data](${DATA}) ![picture](https://example.invalid/x.png) <${LINK}> [page](https://example.invalid/ "${IMG}")

${long(5000)} ${ASTRAL} ${turned}

\`\`\`servanda
agreement ${id} "Two banks ${quoted(MARKUP)} ${turned}"
  signed 2024-03-01
  clock UTC
party NORTH "Northland ${quoted(IMG)}"
party SOUTH "${long(5000)}"
party __proto__ "Proto ${ASTRAL}"
body MONITOR "the monitor ${quoted(IMG)}"
act fire "opens fire ${quoted(IMG)}"
zone strip "the strip ${quoted(IMG)}"
question toString "What is fire ${quoted(IMG)}"
  reading valueOf: as written
  reading constructor:
    1/constructor verified by any report

clause 1 "No fire ${quoted(IMG)}"
ban constructor:
  each of NORTH, SOUTH, __proto__ must not fire in strip
  verified by MONITOR
\`\`\`
`;

const report = (id: string, more: object): Record<string, unknown> => ({
  id,
  by: 'MONITOR',
  says: 'occurrence',
  act: 'fire',
  author: 'NORTH',
  when: '2024-03-05',
  where: { in: ['strip'] },
  ...more,
});

/** Each is a report that the record takes: what it sets aside is never shown as a report. */
export const REPORTS: readonly Record<string, unknown>[] = [
  report(IMG, { when: '2024-03-02', note: MARKUP, source: LINK, how: IMG, where: { name: IMG, in: ['strip'] } }),
  report('stranger', { by: IMG }),
  report('data', { source: DATA, note: `[x](${LINK})`, codes: { [IMG]: IMG } }),
  report(TURNED, { by: TURNED, note: TURNED, source: TURNED, where: { name: TURNED, in: ['strip'] } }),
  report('long', {
    note: long(20_000),
    source: long(4000),
    how: long(2000),
    where: { name: long(500), in: ['strip'] },
  }),
  report(long(200), { by: long(200) }),
  report('__proto__', {
    by: '__proto__',
    author: '__proto__',
    codes: JSON.parse('{"__proto__": "x", "constructor": 1}'),
  }),
  report('constructor', { author: { oneOf: ['SOUTH', 'toString'] }, note: 'hasOwnProperty' }),
  report('nul', { note: `a\u0000b\ud800c${ASTRAL}`, by: ASTRAL, where: { name: '\udfff', in: ['strip'] } }),
  report('wide', { where: { point: [179.999, 89.99], radius: 20_000_000 } }),
  report('many', { count: { low: 1, high: Number.MAX_SAFE_INTEGER } }),
  report('early', { when: '0001-01-01' }),
  report('last', { when: '9999-12-31T23:59:59.999Z' }),
  report('around', { derivedFrom: ['about'] }),
  report('about', { derivedFrom: ['around'] }),
  { id: 'coverage', by: IMG, says: 'coverage', when: { from: '0001-01-01', open: true }, fraction: 1, note: TURNED },
  { id: 'denied', by: TURNED, says: 'deny', incident: IMG, note: IMG },
];
/** Lines that are set aside, each with its reason; and a whole file, since it holds what no text does. */
const ASIDE = [
  JSON.stringify(report('beyond', { when: '+275760-09-13T00:00:00Z' })),
  JSON.stringify(report('far', { where: { point: [1e308, -1e308] } })),
  JSON.stringify(report(long(201), {})),
  JSON.stringify({ [IMG]: IMG, ...report('more', { [TURNED]: 1 }) }),
  `{"id": "${IMG.replaceAll('"', '')}`,
];
export const SET_ASIDE = ASIDE.length + 1;

export const hostileTexts = (): Record<string, string> => ({
  'agreements/hostile/agreement.md': documentOf('hostile'),
  'agreements/hostile/record/a.jsonl': `${[...REPORTS.map((one) => JSON.stringify(one)), ...ASIDE].join('\n')}\n`,
  'agreements/hostile/record/b<img src=x onerror=alert(1)>.jsonl': '\u0000\u0001\n',
  'agreements/hostile/maps/<script>.geojson': `{"type":"FeatureCollection","name":"${LINK}","features":[{}]}`,
  // Signs that turn the order are refused: their document is shown with its messages, and judges nothing.
  'agreements/turned/agreement.md': documentOf('turned', TURNED),
  'agreements/constructor/agreement.md': documentOf('constructor'),
  'agreements/..%2f..%2fetc/agreement.md': documentOf('dots'),
  [`agreements/<img src=x onerror=alert(1)> ${TURNED}/agreement.md`]: documentOf('tag'),
  'texts/SYNTHETIC.txt': `SYNTHETIC ${MARKUP} ${TURNED}\n\nNorthland ${quoted(IMG)} broke the hostile agreement in March 2024. ${TURNED} ${long(5000)} ${ASTRAL}\n`,
});

/** Text with a control of direction that shares its line with words of the page, which it could then reorder. */
const leaks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/[\u202a-\u202e\u2066-\u2068]/.test(node.nodeValue ?? '')) continue;
      let box = node.parentElement;
      while (box) {
        const { unicodeBidi, display } = getComputedStyle(box);
        if (/isolate|plaintext/.test(unicodeBidi) || !/^(inline|contents)$/.test(display)) break;
        box = box.parentElement;
      }
      if (!box || box.closest('option, textarea')) continue;
      const after = document.createRange();
      after.setStartAfter(node);
      after.setEndAfter(box.lastChild ?? box);
      if (after.toString().trim() !== '')
        found.push(`${box.tagName}.${box.className}: ${JSON.stringify((box.textContent ?? '').slice(0, 160))}`);
    }
    return [...new Set(found)];
  });

const MADE =
  'script, iframe, img[src], object, embed, style, base, [onerror], [onload], a[href^="javascript:" i], a[href^="data:" i]';

/** Elements that only a text could have made, also inside the editor's own tree: its style sheets are no elements. */
const made = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const within = (root: Document | DocumentFragment): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    return within(document)
      .filter((one) => !document.head.contains(one))
      .filter((one) => one.matches(selector))
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, MADE);

/** What makes the page scroll sideways, with the innermost thing of which something stands out. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].findLast((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1 || one.scrollWidth > clientWidth;
    });
    return [`${scrollWidth} px wide, from ${wide?.tagName}.${wide?.className}`];
  });

export interface Watched {
  /** Looks at the page as it is now: what ran, what was made of the texts, what turns or stretches the page. */
  look(what: string): Promise<void>;
  /** All that was found, in words; it grows. */
  readonly bad: readonly string[];
}

/** Watches a page for what a hostile text could do in it. `url`: where all that it may ask for lies. */
export function watched(page: Page, url: string): Watched {
  const bad: string[] = [];
  const tell = (what: string) => void (bad.includes(what) || bad.push(what));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
      tell(`asks for ${request.url().slice(0, 100)}`);
  });
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    async look(what) {
      if (await page.evaluate(() => Object.hasOwn(window, '__ran'))) tell(`${what}: it ran`);
      for (const one of await made(page)) tell(`${what}: made ${one}`);
      // A picture that measures its room is drawn anew a moment after that has changed.
      for (let tries = 0; tries < 10 && (await tooWide(page)).length > 0; tries++) await page.waitForTimeout(100);
      for (const one of await tooWide(page)) tell(`${what}: ${one}`);
      for (const leak of await leaks(page)) tell(`${what} is reordered in ${leak}`);
    },
    bad,
  };
}
