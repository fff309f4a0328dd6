/** Periods of verdicts beside a statement, in words: the same for the terminal and the page. */

import { type Agreement, STATUSES, type Status } from '@servanda/core';
import { actorTitle, counted, localTime, statusSign, statusWords, underWords } from '@servanda/formats/results';
import { alikeVerdicts, type ShownVerdict } from '@servanda/reading';

/** The statuses among words of an answer. */
export function asStatuses(words: readonly string[]): Status[] {
  return STATUSES.filter((status) => words.includes(status));
}

export type ShownSegment = ShownVerdict['segments'][number];

/** Verdicts that are the same under several readings are one line of periods. */
export interface Periods {
  /** Of whom, under which readings, by which standard of proof. */
  readonly label: string;
  readonly segments: readonly ShownSegment[];
}

/** The bearer as the agreement names it; the id alone where there is no agreement. */
export function bearerWords(agreement: Agreement | undefined, bearer: string | null): string {
  if (bearer === null) return 'the provision as a whole';
  return agreement ? actorTitle(agreement, bearer) : bearer;
}

/** Verdicts in the order in which they are given, those of one bearer and standard that are alike together. */
export function periodsOf(agreement: Agreement | undefined, verdicts: readonly ShownVerdict[]): Periods[] {
  return alikeVerdicts(verdicts).map(({ bearer, standard, segments, under, of }) => {
    const readings = agreement ? underWords(agreement, under, of) : '';
    const label = [bearerWords(agreement, bearer), readings, `standard: ${standard}`].filter(Boolean).join('; ');
    return { label, segments };
  });
}

/** A period in words: "✗ breached from 2015-02-17 09:00 until 2015-02-20 00:00". Local times where the agreement is given. */
export function segmentWords(agreement: Agreement | undefined, { from, to, statuses }: ShownSegment): string {
  const local = agreement ? localTime(agreement) : (instant: string) => instant;
  const of = asStatuses(statuses);
  const start = from === null ? '' : ` from ${local(from)}`;
  const end = to === null ? '' : ` until ${local(to)}`;
  return `${statusSign(of)} ${statusWords(of)}${start}${end}`;
}

const SHOWN = 12;

/** The periods in words, of many the first: a table of hundreds beside a sentence would hide the rest. */
export function segmentsWords(agreement: Agreement | undefined, segments: readonly ShownSegment[]): string[] {
  const more = segments.length - SHOWN;
  return [
    ...segments.slice(0, SHOWN).map((segment) => segmentWords(agreement, segment)),
    ...(more > 0 ? [`and ${counted(more, 'more period')}: \`servanda check\` shows them all`] : []),
  ];
}
