/** The cells of a row in words; every printer for people uses these, so that all of them say the same. */
import { normOf, type Reason, type Verdict } from '@servanda/core';
import { percent, range } from './numbers.ts';
import type { Row } from './rows.ts';
import { isOpenBySilence, statusSign, statusWords } from './status.ts';
import { type View, watchers } from './view.ts';

/** What the counted acts are for the kind of norm. */
const ACTS = { ban: 'breach', duty: 'done', permission: 'use', power: 'exercise' } as const;

export function whoWords({ verdict }: Row): string {
  return verdict.bearer ?? 'the provision';
}

export function verdictWords({ verdict }: Row): string {
  return `${statusSign(verdict.statuses)} ${statusWords(verdict.statuses)}`;
}

/** When the present status began. */
export function sinceWords(view: View, { verdict }: Row): string {
  const from = verdict.segments.at(-1)?.from ?? null;
  return from === null ? 'the beginning' : view.local(from);
}

/** From when there was a breach, one date a line, and until when if it is over; empty where no world has one. */
export function breachWords(view: View, { verdict }: Row): string {
  if (verdict.breach === null) return '';
  const { firstPossible, firstCertain, lastPossible } = verdict.breach;
  const perhaps = firstPossible !== null && firstPossible !== firstCertain;
  // A breach that may go on says so by its status; the date of the question adds nothing.
  const over = !verdict.statuses.includes('breached') && lastPossible !== null && lastPossible !== firstPossible;
  return [
    perhaps ? `perhaps ${view.local(firstPossible)}` : '',
    firstCertain === null ? '' : `${perhaps ? 'surely ' : ''}${view.local(firstCertain)}`,
    over ? `${firstCertain === null ? 'perhaps ' : ''}until ${view.local(after(lastPossible))}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The first instant after one: what lasts through 11:59:59.999 lasts until 12:00. */
function after(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}

/** The amount as it is known, `280 to 320 kg`; of a state that must be kept there is no number. */
function amountWords({ measured }: Row['verdict']): string {
  if (measured === undefined) return 'no number';
  if (measured === null) return 'unknown';
  const { low, high, unit } = measured;
  return high === null ? `at least ${low} ${unit}` : `${low === high ? low : `${low} to ${high}`} ${unit}`;
}

/** How many acts breach the ban or discharge the duty, lowest to highest; of a limit the amount. */
export function countWords(view: View, { verdict }: Row): string {
  const type = normOf(view.agreement, verdict.norm)?.type ?? 'ban';
  if (type === 'keep') return amountWords(verdict);
  const word = ACTS[type];
  const plural = verdict.counts.high === 1 || word === 'done' ? word : word === 'breach' ? 'breaches' : `${word}s`;
  return `${range(verdict.counts)} ${plural}`;
}

/** The same as a bare number, for a narrow column. */
export function numberWords(view: View, { verdict }: Row): string {
  return normOf(view.agreement, verdict.norm)?.limit === undefined ? range(verdict.counts) : amountWords(verdict);
}

export function coverageWords({ verdict }: Row): string {
  return verdict.coverage === null ? 'unknown' : percent(verdict.coverage);
}

function silence(view: View, verdict: Verdict): string {
  const type = normOf(view.agreement, verdict.norm)?.type;
  const reported = type === 'duty' ? 'no performance reported' : 'no breach reported';
  if (verdict.coverage === null) return `${reported}; coverage unknown`;
  const who = watchers(view, verdict.norm);
  return `${reported}; ${who === undefined ? 'coverage' : `${who} covered`} ${percent(verdict.coverage)}`;
}

const NAMED = 3;

/** A reason with the first of the incidents that it is about. */
function reasonWords({ text, incidents = [] }: Reason): string {
  if (incidents.length === 0) return text;
  const more = incidents.length - NAMED;
  return `${text}: ${incidents.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Why the verdict is a maybe, or what it waits for. A verdict open only by silence says so first (semantics 2.9). */
export function whyWords(view: View, { verdict }: Row): string[] {
  // Of a state or a quantity nobody counts acts: none does not mean that nothing was seen.
  const norm = normOf(view.agreement, verdict.norm);
  if (norm?.what.state !== undefined || norm?.type === 'keep' || !isOpenBySilence(verdict))
    return verdict.reasons.map(reasonWords);
  const others = verdict.reasons.filter((reason) => reason.code !== 'coverage');
  return [silence(view, verdict), ...others.map(reasonWords)];
}
