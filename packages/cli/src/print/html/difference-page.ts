/** A comparison as one page that needs nothing else and runs nothing. */
import { headOf, html, type Markup } from '@servanda/formats/text';
import { loneVerdictLines, verdictHead, verdictLines } from '../difference-verdicts.ts';
import {
  ambiguousWords,
  type DifferenceSection,
  type DifferenceView,
  differenceSections,
  loneNameWords,
  sidesWords,
  summaryWords,
} from '../difference-view.ts';
import { STYLE } from './style.ts';

const HEADS = ['where', 'difference', 'from', 'why'] as const;

function table(heads: readonly string[], rows: readonly (readonly string[])[], caption: string): Markup {
  const head = heads.map((name) => html`<th role="columnheader" scope="col">${name}</th>`);
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((text, i) => html`<td role="cell" data-head="${heads[i + 1] ?? ''}">${text}</td>`);
    return html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${cells}</tr>
`;
  });
  return html`<table class="rows" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

function section({ title, entries }: DifferenceSection): Markup {
  const rows = entries.map(({ where, direction, change, reason }) => [where, direction, change, reason]);
  const heads = HEADS.map((head) => (head === 'from' ? 'from → to' : head));
  return html`<section><h2>${title}</h2>${table(heads, rows, `Differences: ${title}`)}</section>
`;
}

function list(title: string, lines: readonly string[]): Markup | undefined {
  if (lines.length === 0) return undefined;
  return html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>
`;
}

function verdicts(view: DifferenceView): Markup | undefined {
  if (!view.difference.record) return undefined;
  const rows = verdictLines(view).map(({ norm, who, under, from, a, b, end }) => [
    norm,
    [who, under].filter(Boolean).join(', '),
    from,
    a,
    b,
    end,
  ]);
  const heads = ['rule', 'who', 'differs', 'in the first', 'in the second', 'as of the end'];
  return html`<section><h2>Verdicts on the record</h2>${verdictHead(view).map((line) => html`<p>${line}</p>`)}${
    rows.length > 0 ? table(heads, rows, 'Verdicts that differ') : undefined
  }${loneVerdictLines(view).map((line) => html`<p>${line}</p>`)}</section>
`;
}

/** The whole page. */
export function differenceHtml(view: DifferenceView): string {
  const { a, b } = view.difference;
  const title = a.agreement === b.agreement ? `${a.title}: two readings` : `${a.title}, and ${b.title}`;
  return html`${headOf(`${title}: differences`, STYLE)}
<body>
<header><h1>${title}</h1>
${sidesWords(view).map((line) => html`<p>${line}</p>`)}${summaryWords(view).map((line) => html`<p>${line}</p>`)}${view.difference.remarks.map((line) => html`<p class="note">${line}</p>`)}</header>
<main>
<p class="quiet">Tightened and loosened are said of one line of a rule and for those named, all else being equal; neither is good or bad.</p>
${differenceSections(view).map(section)}${list('More than one fits', ambiguousWords(view))}${list('Names that only one declares', loneNameWords(view))}${verdicts(view)}</main>
</body>
</html>
`.toString();
}
