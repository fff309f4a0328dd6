/** Times and numbers as a reader of a language writes them; a time always says its zone. */

export type Detail = 'day' | 'minute';
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, clock: string, detail: Detail): Intl.DateTimeFormat {
  const key = `${locale} ${clock} ${detail}`;
  const known = formats.get(key);
  if (known) return known;
  const day = { year: 'numeric', month: 'short', day: 'numeric', timeZone: clock } as const;
  const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'shortOffset' } as const;
  // Western digits in every language: dates stand beside numbers of documents and records, which have them.
  const made = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, detail === 'day' ? day : minute);
  formats.set(key, made);
  return made;
}

/** An instant (ISO 8601, or ms) as local time of a zone (IANA name). */
export function instantIn(locale: string, clock: string, instant: string | number, detail: Detail): string {
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  return Number.isNaN(ms) ? String(instant) : formatOf(locale, clock, detail).format(ms);
}

const numbers = new Map<string, Intl.NumberFormat>();

export function numberIn(locale: string, n: number): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(`${locale}-u-nu-latn`);
  numbers.set(locale, format);
  return format.format(n);
}
