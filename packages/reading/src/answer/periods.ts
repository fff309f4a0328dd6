/** From the civil days of statements to the instants of an agreement's clock. */
import { type Agreement, parseTimeText, type RecordStore, recordSpan, type TimePeriod } from '@servanda/core';
import type { WhenSaid } from '../state/form.ts';
import { civilPeriod } from '../text/civil.ts';
import type { CivilPeriod } from '../text/text.ts';
import { Refusal } from './refusal.ts';
import type { Subject } from './subject.ts';

/** Instants in ms, both included; `from` may be -Infinity. */
export interface Asked {
  readonly from: number;
  readonly to: number;
}

function daysOf(text: string, clock: string): TimePeriod {
  const days = civilPeriod(text);
  if (!days) throw new Refusal('cannot ask', `The date ${text} cannot be asked for: it is not in the calendar.`);
  return { from: parseTimeText(days.from, clock).from, to: parseTimeText(days.to, clock).to };
}

/**
 * The period of a date as said; ends that it leaves open are undefined.
 * @throws Refusal for a date that the calendar lacks, and for an end before its start
 */
export function saidPeriod(when: WhenSaid, clock: string): { from: number | undefined; to: number | undefined } {
  const ends = typeof when === 'string' ? { from: when, to: when } : when;
  const from = ends.from === undefined ? undefined : daysOf(ends.from, clock).from;
  const to = ends.to === undefined ? undefined : daysOf(ends.to, clock).to - 1;
  if (from !== undefined && to !== undefined && to < from) {
    throw new Refusal('cannot ask', `The period ends before it begins: ${ends.from} to ${ends.to}.`);
  }
  return { from, to };
}

/** Start of an agreement (semantics 4.1.1); undefined where it has none. */
export function startOf(agreement: Agreement): number | undefined {
  return agreement.inForce ?? agreement.signed;
}

/** The last instant that a text written then can speak of. */
export function lastInstant(textDate: CivilPeriod, clock: string): number {
  return daysOf(textDate.to, clock).to - 1;
}

/** The last instant of which the record speaks; of an empty one, the start of the agreement. */
export function lastKnown(agreement: Agreement, record: RecordStore, knownAt: number | undefined): number {
  return recordSpan(record, knownAt).last ?? startOf(agreement) ?? 0;
}

/**
 * The period as said, without what came after the text: "this year" ends with the day of writing. One that begins later is left whole.
 * @throws Refusal for a date that the calendar lacks, and for an end before its start
 */
export function saidBy(when: WhenSaid | undefined, { agreement, written }: Subject): ReturnType<typeof saidPeriod> {
  const { from, to } = when === undefined ? { from: undefined, to: undefined } : saidPeriod(when, agreement.clock);
  const isPast = written !== undefined && (from === undefined || from <= written);
  return { from, to: isPast && to !== undefined ? Math.min(to, written) : to };
}

/** The period asked for: as said, else from the agreement's start to the last instant that the text can speak of. */
export function askedPeriod(when: WhenSaid | undefined, subject: Subject): Asked {
  const said = saidBy(when, subject);
  const to = said.to ?? subject.end;
  const from = said.from ?? startOf(subject.agreement) ?? Number.NEGATIVE_INFINITY;
  return { from: Math.min(from, to), to };
}
