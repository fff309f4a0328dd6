import type { TickUnit } from './ticks.ts';

const OPTIONS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};
const GROUP_OPTIONS: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  day: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** How a mark of the scale is written. `asGroup`: as the longer unit over smaller ones, which has to say more. */
export function tickLabels(locale: string, clock: string, unit: TickUnit, asGroup = false): (at: number) => string {
  const key = `${locale} ${clock} ${unit} ${asGroup}`;
  let format = formats.get(key);
  if (!format) {
    const options = (asGroup && GROUP_OPTIONS[unit]) || OPTIONS[unit];
    format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { ...options, timeZone: clock });
    formats.set(key, format);
  }
  const made = format;
  return (at) => made.format(at);
}
