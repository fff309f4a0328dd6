import type { Cursor } from './cursor.ts';

/** The words of a status, longest first where one begins another. */
export const STATUSES: readonly (readonly string[])[] = [
  ['not', 'in', 'force'],
  ['not', 'triggered'],
  ['kept', 'so', 'far'],
  ['kept'],
  ['blocked'],
  ['pending'],
  ['breached'],
  ['remedied'],
  ['reversed'],
  ['suspended'],
  ['ended'],
  ['unclear'],
];

/** A status, or `unclear`. */
export function parseStatus(c: Cursor): string {
  const words = STATUSES.find((status) => c.is(...status));
  if (!words) return c.fail('unknown-status', c.here(), { found: c.found() });
  c.accept(...words);
  return words.join(' ');
}

/** The set behind `unclear:`, with commas or `or`. */
export function parseStatuses(c: Cursor): string[] {
  const found = [parseStatus(c)];
  for (;;) {
    if (c.accept(',')) c.accept('or');
    else if (!c.accept('or') && !c.accept('and')) return found;
    found.push(parseStatus(c));
  }
}
