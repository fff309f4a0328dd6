import type { Asked } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';

/** Questions with their readings as a list of terms. */
export function questionTerms(asked: readonly Asked[]): Markup {
  return html`<dl>${asked.map(
    ({ id, text, readings }) => html`<dt>${id}: ${text}</dt>${readings.map((reading) => html`<dd>${reading}</dd>`)}`,
  )}</dl>`;
}
