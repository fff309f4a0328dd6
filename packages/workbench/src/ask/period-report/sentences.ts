/** Sentences on verdicts. A maybe is never rounded: what is not certain names every status that is possible. */
import type { Status } from '@servanda/core';
import { statusWords } from '@servanda/formats/results';
import type { ReportRow } from './form.ts';

/** "is breached", "is unclear: kept so far or breached". */
export function isWords(statuses: readonly Status[]): string {
  return `is ${statusWords(statuses)}`;
}

type Said = Pick<ReportRow, 'norm' | 'bearer' | 'place' | 'under'>;

/** Of whom or what rows speak that differ in their bearers only: "1/ceasefire, UA and DPR, in luhanske, only under …". */
export function aboutWords(rows: readonly [Said, ...Said[]]): string {
  const [{ norm, place, under }] = rows;
  return [
    norm,
    andList(rows.map(({ bearer }) => bearer ?? 'the provision')),
    ...(place === undefined ? [] : [`in ${place}`]),
    ...(under === '' || under === 'under all readings' ? [] : [under]),
  ].join(', ');
}

/** One change of a verdict: from when, from what, to what. `since` in words. */
export function changeSentence(
  about: string,
  before: readonly Status[],
  since: string,
  now: readonly Status[],
): string {
  return `${about}: from ${since} it ${isWords(now)}; before, it ${isWords(before).replace(/^is/, 'was')}.`;
}

/** "1/a, 1/b and 2/c". */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
