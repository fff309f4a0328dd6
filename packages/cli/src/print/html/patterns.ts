import type { Status } from '@servanda/core';
import { statusSign, statusWords } from '@servanda/formats/results';
import { html, type Markup } from '@servanda/formats/text';

/** How a period looks: every look has its own hatching, so that the picture reads in black and white. */
export interface Look {
  readonly id: string;
  readonly words: string;
  readonly sign: string;
  /** Name of a colour of the palette. */
  readonly colour: string;
  readonly hatching: Markup | undefined;
}

const line = (d: string) => html`<path d="${d}" class="hatch"/>`;
const rising = line('M0 8 8 0 M-2 2 2 -2 M6 10 10 6');
const crossed = line('M0 0 8 8 M0 8 8 0');
const level = line('M0 4H8');
const upright = line('M4 0V8');
const grid = line('M4 0V8 M0 4H8');
const dots = html`<circle cx="4" cy="4" r="1.2" class="dot"/>`;
const sparse = html`<circle cx="4" cy="4" r="0.7" class="dot"/>`;

const one = (status: Status, colour: string, hatching?: Markup): Look => ({
  id: status.replaceAll(' ', '-'),
  words: statusWords([status]),
  sign: statusSign([status]),
  colour,
  hatching,
});

const CERTAIN: Readonly<Record<Status, Look>> = {
  'not in force': one('not in force', 'paper'),
  'not triggered': one('not triggered', 'idle', sparse),
  blocked: one('blocked', 'idle', grid),
  pending: one('pending', 'waiting', level),
  kept: one('kept', 'kept'),
  'kept so far': one('kept so far', 'kept', sparse),
  breached: one('breached', 'breached', crossed),
  remedied: one('remedied', 'kept', upright),
  reversed: one('reversed', 'breached', upright),
  suspended: one('suspended', 'waiting', upright),
  ended: one('ended', 'idle', level),
};
const MAYBE_BREACHED: Look = {
  id: 'maybe-breached',
  words: 'unclear, perhaps breached',
  sign: '?',
  colour: 'unclear',
  hatching: rising,
};
const MAYBE: Look = { id: 'maybe', words: 'unclear, not breached', sign: '?', colour: 'unclear', hatching: dots };

/** The look of a set of statuses. */
export function lookOf(statuses: readonly Status[]): Look {
  const [only, ...more] = statuses;
  if (only !== undefined && more.length === 0) return CERTAIN[only];
  return statuses.includes('breached') ? MAYBE_BREACHED : MAYBE;
}

/** The looks of many sets of statuses, each once, by name: an order in which no look is better than another. */
export function looksOf(all: readonly (readonly Status[])[]): Look[] {
  const looks = new Map(all.map(lookOf).map((look) => [look.id, look]));
  return [...looks.values()].sort((a, b) => (a.words < b.words ? -1 : 1));
}

/** The definitions that the pictures of the page refer to. */
export function patternDefinitions(looks: readonly Look[]): Markup {
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>${looks.map(
    ({ id, colour, hatching }) =>
      html`<pattern id="look-${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="fill-${colour}"/>${hatching}</pattern>`,
  )}</defs></svg>`;
}

/** A swatch beside the words of each look that the page uses. */
export function legend(looks: readonly Look[]): Markup {
  return html`<ul class="legend">${looks.map(
    ({ id, sign, words }) =>
      html`<li><svg width="34" height="16" aria-hidden="true" focusable="false"><rect x="1" y="1" width="32" height="14" class="period" fill="url(#look-${id})"/></svg> ${sign} ${words}</li>`,
  )}</ul>`;
}
