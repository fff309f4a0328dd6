/** What the words of a date mean before the date of the text is known. */

import type { Days } from '../text/calendar.ts';
import type { FoundDate, QuantityUnit } from './found.ts';

export type PartName = 'early' | 'mid' | 'late' | 'start' | 'end' | 'spring' | 'summer' | 'autumn' | 'winter';
/** A part by name, or one of equally many months: the second of two halves is `{ index: 1, of: 2 }`. */
export type Part = PartName | { readonly index: number; readonly of: number };

export type Point =
  | { readonly kind: 'days'; readonly days: Days }
  /** A day or a whole month of any year. */
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number | undefined; readonly turn: Turn }
  /** A whole month of the year before that of the text's date. */
  | { readonly kind: 'last year'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn }
  /** So many units from the text's date, negative for the past. */
  | { readonly kind: 'counted'; readonly n: number; readonly unit: QuantityUnit }
  /** The same day of the calendar, so many units from the text's date. */
  | { readonly kind: 'to the day'; readonly n: number; readonly unit: QuantityUnit }
  /** So many units on, if the words look ahead: "in two years" may be a length as well. */
  | { readonly kind: 'hence'; readonly n: number; readonly unit: QuantityUnit }
  /** The whole day, week, month or year beside that of the text's date. */
  | { readonly kind: 'beside'; readonly n: number; readonly unit: QuantityUnit }
  /** From the text's date on, and up to it. */
  | { readonly kind: 'within' | 'past'; readonly n: number; readonly unit: QuantityUnit }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Point }
  | { readonly kind: 'range'; readonly a: Point; readonly b: Point }
  | { readonly kind: 'before' | 'after'; readonly of: Point }
  /** `counts`: its numbers count something, as in "two weeks later". */
  | { readonly kind: 'open'; readonly why: string; readonly counts?: true }
  /** Looks like a date and is none. */
  | { readonly kind: 'none' };

/** Which of the same days is meant: by the words around it, the last, the next, or the one of this week or year. */
export type Turn = 'by words' | 'last' | 'next' | 'this';

/** A point read from tokens up to `end`. */
export interface ReadPoint {
  readonly end: number;
  readonly point: Point;
  readonly role: FoundDate['role'];
  /** Only with a word before it that makes it a date: "in May", "in 2015". */
  readonly weak: boolean;
}
