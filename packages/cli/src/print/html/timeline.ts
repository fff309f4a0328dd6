/** The picture of a provision: for each row a label and a bar of its periods, over one axis for the whole page. */

import type { Segment } from '@servanda/core';
import { type Row, statusWords, type View, whoWords } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';
import { lookOf } from './patterns.ts';

/** The stretch of time that the pictures show, ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const DESCRIBED = 20;
/** Below this, dates alone would not tell the ends of the axis apart. */
const FEW_DAYS = 10 * DAY;

/** From a little before the first change of any verdict to as-of. */
export function spanOf(view: View): Span {
  const to = Date.parse(view.results.asOf);
  let first = to;
  for (const { segments } of view.results.verdicts) {
    for (const segment of segments) {
      const change = segment.from === null ? to : Date.parse(segment.from);
      if (change < first) first = change;
    }
  }
  // Without a margin the status before the first change could not be seen.
  return { from: first - Math.max(DAY, (to - first) * 0.04), to: Math.max(to, first + 1) };
}

function share(instant: string | null, { from, to }: Span, open: number): number {
  const at = instant === null ? open : Date.parse(instant);
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}
const figure = (n: number) => `${Number(n.toFixed(3))}%`;

/** A period in words: "breached from 2015-02-17 09:00 until 2015-02-20 00:00". */
export function periodWords(view: View, { from, to, statuses }: Segment): string {
  const start = from === null ? '' : ` from ${view.local(from)}`;
  const end = to === null ? '' : ` until ${view.local(to)}`;
  return `${statusWords(statuses)}${start}${end}`;
}

function bar(view: View, row: Row, span: Span, id: string): Markup {
  const { segments } = row.verdict;
  const told = segments.slice(0, DESCRIBED).map((segment) => periodWords(view, segment));
  const more = segments.length - told.length;
  const description = [...told, ...(more > 0 ? [`and ${more} more periods`] : [])].join('; ');
  const rects = segments.flatMap((segment) => {
    const x = share(segment.from, span, span.from);
    const width = share(segment.to, span, span.to) - x;
    if (width <= 0) return [];
    return [
      html`<rect x="${figure(x)}" y="1" width="${figure(width)}" height="16" class="period" fill="url(#look-${lookOf(segment.statuses).id})"><title>${periodWords(view, segment)}</title></rect>`,
    ];
  });
  return html`<svg class="timeline" height="18" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${labelWords(row)} over time</title><desc id="${id}-desc">${description}</desc>${rects}</svg>`;
}

function axis(view: View, { from, to }: Span): Markup {
  const middle = (from + to) / 2;
  const tick = (at: number, x: string, anchor: string) =>
    html`<text class="tick" x="${x}" y="16" text-anchor="${anchor}">${view.local(new Date(Math.round(at)).toISOString()).slice(0, to - from < FEW_DAYS ? 16 : 10)}</text>`;
  return html`<svg class="timeline" height="20" aria-hidden="true" focusable="false"><line x1="0" x2="100%" y1="1" y2="1" class="axis"/>${[
    tick(from, '0', 'start'),
    tick(middle, '50%', 'middle'),
    tick(to, '100%', 'end'),
  ]}</svg>`;
}

function labelWords(row: Row): string {
  return [whoWords(row), row.verdict.place && `in ${row.verdict.place}`, row.under].filter(Boolean).join(', ');
}

/** The picture of one provision. `id` is unique in the page. */
export function timeline(view: View, rows: readonly Row[], span: Span, id: string): Markup {
  return html`<figure class="picture">${rows.map(
    (row, i) => html`<p class="bar">${labelWords(row)}</p>${bar(view, row, span, `${id}-${i}`)}`,
  )}${axis(view, span)}</figure>`;
}
