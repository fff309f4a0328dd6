const formats = new Map<string, Intl.ListFormat>();

/** Words as a list of a language, with its “and” or “or”. Formats are kept: in a browser, making them anew for each row was a tenth of a repaint. */
export function listIn(locale: string, type: 'conjunction' | 'disjunction', words: readonly string[]): string {
  const key = `${locale} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type });
  formats.set(key, format);
  return format.format(words);
}
