/** Days of reporting as the chooser counts them: dates without a zone, `2015-02-17`. */

export const SPANS = ['day', 'week', 'month', 'own'] as const;
export type Span = (typeof SPANS)[number];

export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00Z`);
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day, the week from Monday to Sunday, or the month in which a day lies. */
export function daysOf(span: Exclude<Span, 'own'>, day: string): Days {
  const ms = at(day);
  const date = new Date(ms);
  if (span === 'day') return { from: day, to: day };
  if (span === 'week') {
    const monday = ms - ((date.getUTCDay() + 6) % 7) * DAY_MS;
    return { from: textOf(monday), to: textOf(monday + 6 * DAY_MS) };
  }
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { from: textOf(Date.UTC(year, month, 1)), to: textOf(Date.UTC(year, month + 1, 0)) };
}

/** Which of them a period is. */
export function spanOf(days: Days): Span {
  const found = (['day', 'week', 'month'] as const).find((span) => {
    const whole = daysOf(span, days.from);
    return whole.from === days.from && whole.to === days.to;
  });
  return found ?? 'own';
}

/** The period after (`1`) or before (`-1`): of a month the month, else of as many days. */
export function moved(days: Days, by: 1 | -1): Days {
  const beyond = by === 1 ? at(days.to) + DAY_MS : at(days.from) - DAY_MS;
  if (spanOf(days) === 'month') return daysOf('month', textOf(beyond));
  const length = at(days.to) - at(days.from);
  return by === 1
    ? { from: textOf(beyond), to: textOf(beyond + length) }
    : { from: textOf(beyond - length), to: textOf(beyond) };
}

/** Whether a text is a day of the calendar, in years that a chooser of days takes. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at(text)) && textOf(at(text)) === text;
}
