import { countingTables, type Row } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';

/** The numbers of a provision under its rules of counting, side by side, and the rules below. */
export function countingsTables(norm: string, rows: readonly Row[]): Markup[] {
  return countingTables(rows).map(({ under, rules, lines, legend }) => {
    const caption = [`Numbers of ${norm} by rule of counting`, under].filter(Boolean).join(', ');
    const head = html`<tr><th scope="col">who</th>${rules.map((rule) => html`<th scope="col">${rule}</th>`)}</tr>`;
    const body = lines.map(
      ({ who, numbers }) =>
        html`<tr><th scope="row">${who}</th>${numbers.map((number) => html`<td>${number}</td>`)}</tr>`,
    );
    const notes = legend.map((rule) => html`<li>${rule}</li>`);
    return html`<table><caption>${caption}</caption><thead>${head}</thead><tbody>${body}</tbody></table><ul class="quiet">${notes}</ul>`;
  });
}
