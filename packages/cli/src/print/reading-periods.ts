/** Periods of verdicts beside a statement, in words: the same for the terminal and the page. */
import { type Agreement, STATUSES, type Status } from '@servanda/core';
import type { ShownVerdict } from '@servanda/reading';
import { localTime } from './local-time.ts';
import { statusSign, statusWords } from './status.ts';
import { choiceWords } from './under.ts';
import { actorTitle } from './view.ts';

/** The statuses among words of an answer. */
export function asStatuses(words: readonly string[]): Status[] {
  return STATUSES.filter((status) => words.includes(status));
}

/** Of whom a verdict is, under which readings, by which standard of proof. */
export function verdictLabel(agreement: Agreement | undefined, { bearer, readings, standard }: ShownVerdict): string {
  const who = bearer === null ? 'the provision' : agreement ? actorTitle(agreement, bearer) : bearer;
  const chosen = agreement ? choiceWords(agreement, readings) : '';
  return [who, chosen && `under ${chosen}`, `standard: ${standard}`].filter(Boolean).join('; ');
}

type ShownSegment = ShownVerdict['segments'][number];

/** A period in words: "✗ breached from 2015-02-17 09:00 until 2015-02-20 00:00". Local times where the agreement is given. */
export function segmentWords(agreement: Agreement | undefined, { from, to, statuses }: ShownSegment): string {
  const local = agreement ? localTime(agreement) : (instant: string) => instant;
  const of = asStatuses(statuses);
  const start = from === null ? '' : ` from ${local(from)}`;
  const end = to === null ? '' : ` until ${local(to)}`;
  return `${statusSign(of)} ${statusWords(of)}${start}${end}`;
}
