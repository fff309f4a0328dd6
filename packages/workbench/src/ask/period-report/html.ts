/**
 * The report as one page that needs nothing else: no script, no font, no address outside. What documents and reports say is put in as
 * text alone.
 */
import { DARK, headOf, html, LIGHT, type Markup, variables } from '@servanda/formats/text';
import type { Block, Cell, TableRow } from './blocks.ts';
import { blocksOf } from './blocks-of.ts';
import type { PeriodReport } from './form.ts';
import { titleOf } from './title.ts';
import { WORDS, type WordKey } from './words.ts';

const STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
@media print { :root { ${variables(LIGHT)} color-scheme: light; } }
@page { size: A4; margin: 18mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; }
ul { padding-inline-start: 1.25rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .9rem; }
caption { text-align: start; color: var(--quiet); font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-weight: 600; }
.more { color: var(--quiet); font-size: .9em; margin: .25rem 0; padding-inline-start: 1rem; }
/* Our own words stay whole; those of documents and reports may be of any length. */
thead th, .since { overflow-wrap: normal; }
.number, .coverage, .fraction { white-space: nowrap; }
tbody th { min-width: 5.5em; }
.when, .where, .verdict, .said { min-width: 7em; }
.bad, .maybe { font-weight: 600; }
@media screen and (max-width: 48rem) { .wide { overflow-x: auto; } .wide table { min-width: 44rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  table, caption { font-size: 8.5pt; }
  th, td { padding-inline-end: .4rem; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
}
`;

/** The whole page. */
export function reportHtml(report: PeriodReport): string {
  const { title, period } = titleOf(report);
  return html`${headOf(title, STYLE)}
<body>
<header><h1>${title}</h1>
<p>${period}</p></header>
<main>
${blocksOf(report).map(
  (block) => html`${blockMarkup(block)}
`,
)}</main>
</body>
</html>
`.toString();
}

function blockMarkup(block: Block): Markup {
  switch (block.block) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${cellMarkup(item)}</li>`)}</ul>`;
    case 'table': {
      const head = block.columns.map((column) => html`<th scope="col">${WORDS[column]}</th>`);
      return html`<div class="wide"><table><caption>${block.caption}</caption><thead><tr>${head}</tr></thead><tbody>${block.rows.map((row) => rowMarkup(row, block.columns))}</tbody></table></div>`;
    }
  }
}

function rowMarkup({ id, cells: [first, ...others] }: TableRow, columns: readonly WordKey[]): Markup {
  const head = first === undefined ? undefined : html`<th scope="row">${cellMarkup(first)}</th>`;
  return html`<tr data-id="${id}">${head}${others.map((one, i) => html`<td class="${columns[i + 1]}">${cellMarkup(one)}</td>`)}</tr>
`;
}

function cellMarkup({ text, statuses, more = [] }: Cell): Markup {
  const tone =
    statuses === undefined ? 'plain' : statuses.length > 1 ? 'maybe' : statuses[0] === 'breached' ? 'bad' : 'plain';
  const below =
    more.length === 0 ? undefined : html`<ul class="more">${more.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`${tone === 'plain' ? html`${text}` : html`<span class="${tone}">${text}</span>`}${below}`;
}
