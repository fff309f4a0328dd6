import {
  endOfDay,
  endOfMonth,
  endOfYear,
  localInstant,
  offsetAt,
  startOfDay,
  TimeError,
  tooLateAfter,
} from '@servanda/core';
import type { DateNode } from '../1-parse/ast.ts';
import type { Report } from '../messages/problem.ts';

const DAY = 86_400_000;

/** The agreement's clock: what local dates and times of the document mean. Instants in ms. */
export interface Clock {
  readonly zone: string;
  /** The instant; of a date alone, its first. */
  instant(node: DateNode): number;
  /** The first instant after it: of a date alone, the midnight that ends the day. */
  tooLate(node: DateNode): number;
  endOf(period: string): number;
  /** As a time in a report: with its offset; a date alone stays a date. */
  text(node: DateNode): string;
}

/** A clock for the zone; times that it never showed are reported. */
export function clockOf(zone: string, report: Report): Clock {
  const instant = (node: DateNode): number => {
    try {
      return node.time === undefined
        ? startOfDay(Date.parse(`${node.date}T00:00Z`) / DAY, zone)
        : localInstant(node.date, node.time, zone);
    } catch (error) {
      if (!(error instanceof TimeError)) throw error;
      report('skipped-time', node, { time: `${node.date} ${node.time ?? ''}`.trim(), clock: zone });
      return 0;
    }
  };
  return {
    zone,
    instant,
    tooLate: (node) => (node.time === undefined ? endOfDay(node.date, zone) : tooLateAfter(instant(node))),
    endOf: (period) => (period.length === 4 ? endOfYear(period, zone) : endOfMonth(period, zone)),
    text: (node) => {
      if (node.time === undefined) return node.date;
      const at = instant(node);
      const offset = offsetAt(at, zone);
      // Offsets are written in minutes; clocks of the time before standard time were off by seconds too.
      return offset % 60_000 === 0 ? `${node.date}T${node.time}${offsetText(offset)}` : new Date(at).toISOString();
    },
  };
}

function offsetText(ms: number): string {
  const minutes = Math.abs(ms) / 60_000;
  return `${ms < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
