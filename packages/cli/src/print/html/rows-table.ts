import {
  actorTitle,
  breachWords,
  countWords,
  coverageWords,
  type Row,
  sinceWords,
  statusWords,
  type View,
  verdictWords,
  whoWords,
  whyWords,
} from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';

const COLUMNS: readonly (readonly [string, (view: View, row: Row) => Markup])[] = [
  ['place', (_, row) => html`${row.verdict.place}`],
  ['reading', (_, row) => html`${row.under}`],
  ['verdict', verdictCell],
  ['since', (view, row) => html`${sinceWords(view, row)}`],
  ['breach from', (view, row) => lines(breachWords(view, row))],
  ['number', (view, row) => html`${countWords(view, row)}`],
  ['coverage', (_, row) => html`${coverageWords(row)}`],
];

function lines(text: string): Markup {
  return html`${text.split('\n').map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`))}`;
}

function verdictCell(view: View, row: Row): Markup {
  const { statuses } = row.verdict;
  const tone = statuses.length > 1 ? 'maybe' : statuses[0] === 'breached' ? 'bad' : 'plain';
  const reasons = statuses.length > 1 || statuses[0] === 'blocked' ? whyWords(view, row) : [];
  const list = reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : undefined;
  return html`<span class="${tone}">${verdictWords(row)}</span>${list}`;
}

/** The verdicts of a provision, one row each. Roles are written out because a phone shows the rows as blocks. */
export function rowsTable(view: View, rows: readonly Row[], caption: string): Markup {
  const columns = COLUMNS.filter(
    ([head, cell]) => head === 'verdict' || rows.some((row) => cell(view, row).toString() !== ''),
  );
  const head = html`<tr role="row"><th role="columnheader" scope="col">who</th>${columns.map(
    ([name]) => html`<th role="columnheader" scope="col">${name}</th>`,
  )}</tr>`;
  const body = rows.map((row) => {
    const { bearer } = row.verdict;
    const who = bearer === null ? whoWords(row) : actorTitle(view.agreement, bearer);
    const cells = columns.map(([name, cell]) => html`<td role="cell" data-head="${name}">${cell(view, row)}</td>`);
    return html`<tr role="row"><th role="rowheader" scope="row">${who}</th>${cells}</tr>`;
  });
  return html`<table class="rows" role="table"><caption>${caption}</caption><thead role="rowgroup">${head}</thead><tbody role="rowgroup">${body}</tbody></table>`;
}

const PERIODS_SHOWN = 500;

/** The periods of the pictures in words, for those who cannot see them or want the dates. */
export function periodsTable(view: View, rows: readonly Row[]): Markup {
  const all = rows.flatMap((row) => row.verdict.segments.map((segment) => ({ row, segment })));
  const body = all
    .slice(0, PERIODS_SHOWN)
    .map(
      ({ row, segment }) =>
        html`<tr><th scope="row">${[whoWords(row), row.verdict.place, row.under].filter(Boolean).join(', ')}</th><td>${segment.from === null ? 'the beginning' : view.local(segment.from)}</td><td>${segment.to === null ? 'as of the date above' : view.local(segment.to)}</td><td>${statusWords(segment.statuses)}</td></tr>`,
    );
  const more =
    all.length > PERIODS_SHOWN
      ? html`<p class="quiet">${all.length - PERIODS_SHOWN} more periods: the JSON form of the results has them all.</p>`
      : undefined;
  return html`<details><summary>Periods in words</summary><table><thead><tr><th scope="col">who</th><th scope="col">from</th><th scope="col">until</th><th scope="col">status</th></tr></thead><tbody>${body}</tbody></table>${more}</details>`;
}
