import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

const PARAGRAPH =
  'In March the council of Northland said that the truce had been kept on its side of the river, and that its patrols had left the zone, as agreed &mdash; on the day.';
const page = (head = '') => `<!doctype html><html><head><title>A river and its truce</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul></nav>
<article><h1>A river and its truce</h1><p>${PARAGRAPH}</p><p>Southland&rsquo;s envoy <b>de</b>nied it.</p><p>${PARAGRAPH} ${PARAGRAPH}</p></article>
<script>document.body.textContent = 'ran';</script>
<footer>Subscribe to our newsletter</footer></body></html>`;

describe('a page', () => {
  test('gives its article in paragraphs, without what stands around it', () => {
    const { plain, notes } = readHtml(page());
    expect(plain.startsWith('A river and its truce\n\nIn March the council')).toBe(true);
    expect(plain).toContain('as agreed — on the day.\n\nSouthland’s envoy denied it.\n\nIn March');
    for (const around of ['Home', 'Shop', 'Subscribe', 'ran', '<', '&'])
      expect(plain.split(/\s/)).not.toContain(around);
    expect(notes).toEqual([]);
  });

  test('without an article gives its words, and says so', () => {
    const { plain, notes } = readHtml('Northland <b>kept</b> it.<br>Southland did not.<script>x</script>');
    expect(plain).toContain('Northland kept it.\nSouthland did not.');
    expect(plain).not.toContain('x');
    if (notes.length > 0) expect(notes.map(({ code }) => code)).toEqual(['html']);
  });

  const DAY = { from: '2024-05-06', to: '2024-05-06' };
  test.each([
    ['<meta property="article:published_time" content="2024-05-06T10:00:00Z">', DAY],
    ['<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-06"}</script>', DAY],
    ['<meta property="article:published_time" content="6 May">', undefined],
  ])('is dated by %s', (head, date) => {
    expect(readHtml(page(head)).date).toEqual(date);
  });

  test('is dated by a time in it', () => {
    expect(readHtml(page().replace('<p>', '<p><time datetime="2024-05-06">6 May</time> ')).date).toEqual(DAY);
  });
});

describe('a hostile page neither crashes nor hangs', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000) + PARAGRAPH + '</div>'.repeat(100_000)],
    ['deep with marks in attributes', '<div title="<">'.repeat(50_000) + PARAGRAPH],
    ['deep and inline', '<b><i>'.repeat(50_000) + PARAGRAPH],
    ['unclosed paragraphs', `<p>${PARAGRAPH}`.repeat(5_000)],
    ['many elements', '<p>a<br>b'.repeat(100_000)],
    ['a huge attribute', `<p title="${'x'.repeat(1_900_000)}">${PARAGRAPH}`],
    ['many attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${PARAGRAPH}`],
    ['angle brackets', '<'.repeat(1_000_000)],
    ['open tags', '<a '.repeat(300_000)],
    ['an unclosed comment', `${PARAGRAPH}<!--${'-'.repeat(500_000)}`],
    ['nested lists', '<ul><li>'.repeat(30_000)],
  ])(
    '%s',
    (_, html) => {
      expect(readHtml(html).plain).toBeTypeOf('string');
    },
    30_000,
  );
});
