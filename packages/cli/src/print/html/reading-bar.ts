/** Periods of the verdicts of one part, as bars over one axis, and in words below. */

import type { Agreement } from '@servanda/core';
import { localTime } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';
import { type PeriodsAxis, periodsAxis, type ShownVerdict } from '@servanda/reading';
import { asStatuses, type Periods, periodsOf, segmentsWords, segmentWords } from '../reading-periods.ts';
import { lookOf } from './patterns.ts';

function bar({ segments }: Periods, { from, to }: PeriodsAxis, agreement: Agreement | undefined): Markup {
  const share = (instant: string | null, open: number) =>
    (((instant === null ? open : Date.parse(instant)) - from) / (to - from)) * 100;
  const figure = (n: number) => `${Number(n.toFixed(3))}%`;
  return html`<svg class="periods" height="14" role="img" aria-label="periods in the order of time, told below">${segments.map(
    (segment) => {
      const x = share(segment.from, from);
      const look = lookOf(asStatuses(segment.statuses));
      return html`<rect x="${figure(x)}" y="1" width="${figure(share(segment.to, to) - x)}" height="12" class="period" fill="url(#look-${look.id})"><title>${segmentWords(agreement, segment)}</title></rect>`;
    },
  )}</svg>`;
}

/** One bar and one list of periods for those that are alike, and the ends of the axis below where any period has an end. */
export function periodBars(verdicts: readonly ShownVerdict[], agreement: Agreement | undefined): Markup | undefined {
  if (verdicts.length === 0) return undefined;
  const axis = periodsAxis(verdicts);
  const day = (at: number) => {
    const instant = new Date(Math.round(at)).toISOString();
    return (agreement ? localTime(agreement)(instant) : instant).slice(0, 10);
  };
  const ends = axis && html`<p class="axis"><span>${day(axis.from)}</span><span>${day(axis.to)}</span></p>`;
  return html`<div class="verdicts">${periodsOf(agreement, verdicts).map((periods) => {
    const words = segmentsWords(agreement, periods.segments);
    return html`<p class="of">${periods.label}</p>${axis && bar(periods, axis, agreement)}<ul class="words">${words.map(
      (text) => html`<li>${text}</li>`,
    )}</ul>`;
  })}${ends}</div>`;
}
