/** Civil days as day numbers (1970-01-01 is 0), both ends included. */
import { dateOf, dayNumber } from '@servanda/core';
import type { CivilPeriod } from './text.ts';

export interface Days {
  readonly from: number;
  readonly to: number;
}

const FIRST = dayNumber({ year: 1, month: 1, day: 1 });
const LAST = dayNumber({ year: 9999, month: 12, day: 31 });

/** Whether ISO 8601 writes these days with four digits for the year. */
export function isWritable({ from, to }: Days): boolean {
  return from >= FIRST && to <= LAST && from <= to;
}

export function aDay(year: number, month: number, day: number): Days | undefined {
  const number = dayNumber({ year, month, day });
  const back = dateOf(number);
  return back.month === month && back.day === day ? { from: number, to: number } : undefined;
}

/** A month; months outside 1 to 12 belong to the years beside. */
export function aMonth(year: number, month: number): Days {
  const start = (count: number): number =>
    dayNumber({ year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1, day: 1 });
  const count = year * 12 + month - 1;
  return { from: start(count), to: start(count + 1) - 1 };
}

export function aYear(year: number): Days {
  return { from: dayNumber({ year, month: 1, day: 1 }), to: dayNumber({ year: year + 1, month: 1, day: 1 }) - 1 };
}

export function monthOf(day: number): Days {
  const { year, month } = dateOf(day);
  return aMonth(year, month);
}

/** Monday to Sunday. */
export function weekOf(day: number): Days {
  const from = day - ((((day + 3) % 7) + 7) % 7);
  return { from, to: from + 6 };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day of the month some months later, or the last day of a shorter month. */
export function monthsLater(day: number, months: number): number {
  const { year, month, day: ofMonth } = dateOf(day);
  const { from, to } = aMonth(year, month + months);
  return Math.min(from + ofMonth - 1, to);
}

/** @throws {RangeError} for a period that is written backwards or not a date */
export function daysOf({ from, to }: CivilPeriod): Days {
  const number = (text: string): number => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const days = aDay(Number(year), Number(month), Number(day));
    if (!days) throw new RangeError(`"${text}" is not a date: write 2022-09-13`);
    return days.from;
  };
  const days = { from: number(from), to: number(to) };
  if (days.from > days.to) throw new RangeError(`${to} is before ${from}: write the earlier day first`);
  return days;
}

/** A day as ISO 8601 writes it, `2022-09-13`. */
export function written(number: number): string {
  const { year, month, day } = dateOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function periodOf({ from, to }: Days): CivilPeriod {
  return { from: written(from), to: written(to) };
}
