export { type CivilDate, DAY_MS, dateOf, dayNumber } from './civil.ts';
export {
  endOfDay,
  endOfMonth,
  endOfYear,
  tooLateAfter,
  tooLateDayAfter,
  tooLateDayOf,
  tooLateWithin,
} from './deadline.ts';
export { formatInstant, formatLocal } from './format.ts';
export { localDate, localDay, localInstant, startOfDay } from './local.ts';
export { addSpan, isCalendarSpan, type Span, spanMs, type Unit } from './span.ts';
export { TimeError, type TimeErrorCode } from './time-error.ts';
export { parseTimeText, parseWhen, type TimePeriod, type WrittenWhen } from './time-text.ts';
export { isClock, offsetAt } from './zone-offset.ts';
