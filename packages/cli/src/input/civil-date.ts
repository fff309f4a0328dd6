import { type CivilPeriod, civilPeriod } from '@servanda/reading';

/** The days of a date as a person writes it: a day, a month or a year, without a time of day. Undefined where it is none. */
export function writtenDays(text: string): CivilPeriod | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? civilPeriod(text) : undefined;
}
