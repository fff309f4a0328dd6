/** From the civil days of statements to the instants of an agreement's clock. */
import {
  type Agreement,
  parseTimeText,
  type RecordStore,
  recordSpan,
  TimeError,
  type TimePeriod,
} from '@servanda/core';
import type { WhenSaid } from '../state/form.ts';
import type { CivilPeriod } from '../text/text.ts';
import { Refusal } from './refusal.ts';

/** Instants in ms, both included; `from` may be -Infinity. */
export interface Asked {
  readonly from: number;
  readonly to: number;
}

function daysOf(text: string, clock: string): TimePeriod {
  try {
    if (text.length === 10) return parseTimeText(text, clock);
    const year = Number(text.slice(0, 4));
    const month = text.length === 7 ? Number(text.slice(5)) : undefined;
    const pad = (n: number, width: number) => String(n).padStart(width, '0');
    const first = parseTimeText(`${text.slice(0, 4)}-${pad(month ?? 1, 2)}-01`, clock);
    const next = month === undefined || month === 12 ? [year + 1, 1] : [year, month + 1];
    return {
      from: first.from,
      to: parseTimeText(`${pad(next[0] as number, 4)}-${pad(next[1] as number, 2)}-01`, clock).from,
    };
  } catch (error) {
    if (!(error instanceof TimeError)) throw error;
    throw new Refusal('cannot ask', `The date ${text} cannot be asked for: ${error.message}; ${error.help}.`);
  }
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

/** The last instant that a text written then can speak of; without a date, the last of which the record speaks. */
export function horizon(
  agreement: Agreement,
  record: RecordStore,
  textDate: CivilPeriod | undefined,
  knownAt: number | undefined,
): number {
  if (textDate) return daysOf(textDate.to, agreement.clock).to - 1;
  return recordSpan(record, knownAt).last ?? startOf(agreement) ?? 0;
}

/** The period asked for: as said, else from the agreement's start to the horizon. */
export function askedPeriod(when: WhenSaid | undefined, agreement: Agreement, end: number): Asked {
  const said = when === undefined ? { from: undefined, to: undefined } : saidPeriod(when, agreement.clock);
  const to = said.to ?? end;
  const from = said.from ?? startOf(agreement) ?? Number.NEGATIVE_INFINITY;
  return { from: Math.min(from, to), to };
}
