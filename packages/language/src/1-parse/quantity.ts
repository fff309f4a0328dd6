import type { SpanNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { LARGE_NUMBERS, LENGTH_UNITS, NUMBER_WORDS, TIME_UNITS } from './keywords.ts';
import { type Place, span } from './place.ts';

/** No span, distance or count of an agreement is larger. */
export const LARGEST = 1_000_000;

/** A number in digits, or a number word up to ten. */
export function parseNumber(c: Cursor, what: string): Place & { readonly value: number; readonly text: string } {
  const token = c.peek();
  const word = token.kind === 'word' ? NUMBER_WORDS.get(token.text) : undefined;
  if (token.kind === 'number' || (token.kind === 'month' && /^\d+$/.test(token.text)) || word !== undefined) {
    c.next();
    return { start: token.start, end: token.end, value: word ?? Number(token.text), text: token.text };
  }
  const digits = LARGE_NUMBERS.get(token.text);
  if (digits !== undefined) c.fail('number-in-words', token, { word: token.text, digits: String(digits) });
  return c.fail('expected', c.here(), { found: c.found(), what });
}

export const isNumber = (c: Cursor, ahead = 0): boolean =>
  c.peek(ahead).kind === 'number' || (c.peek(ahead).kind === 'word' && NUMBER_WORDS.has(c.peek(ahead).text));

/** Does a number with a unit of time or length begin here? A moment may be called `two`. */
export const isQuantity = (c: Cursor): boolean =>
  c.peek().kind === 'number'
    ? c.peek(1).kind === 'word'
    : isNumber(c) && (TIME_UNITS.has(c.peek(1).text) || LENGTH_UNITS.has(c.peek(1).text));

/** `24 hours`, `7 days`. A length in its place is reported as such. */
export function parseSpan(c: Cursor): SpanNode {
  const n = parseNumber(c, 'a span of time, as in `24 hours`');
  const unit = c.peek();
  const known = TIME_UNITS.get(unit.text);
  if (known && unit.kind === 'word') {
    c.next();
    const place = span(n, unit);
    if (!Number.isInteger(n.value)) c.fail('fraction-of-time', place, { text: `${n.text} ${unit.text}` });
    if (n.value > LARGEST) c.fail('number-too-large', place, { text: n.text });
    return { ...place, n: n.value, unit: known };
  }
  if (LENGTH_UNITS.has(unit.text)) {
    c.next();
    return c.fail('length-for-time', span(n, unit), { text: `${n.text} ${unit.text}` });
  }
  return c.fail('expected', c.here(), {
    found: c.found(),
    what: 'a unit of time (seconds, minutes, hours, days, weeks, months or years)',
  });
}

/** `25 km`, in metres. A span of time in its place is reported as such. */
export function parseLength(c: Cursor): Place & { readonly metres: number } {
  const n = parseNumber(c, 'a distance, as in `25 km`');
  const unit = c.peek();
  const factor = unit.kind === 'word' ? LENGTH_UNITS.get(unit.text) : undefined;
  if (factor !== undefined) {
    c.next();
    if (n.value > LARGEST) c.fail('number-too-large', span(n, unit), { text: n.text });
    // Rounded to the millimetre, so that 0.1 km is 100 m and not a binary neighbour of it.
    return { ...span(n, unit), metres: Math.round(n.value * factor * 1000) / 1000 };
  }
  if (TIME_UNITS.has(unit.text)) {
    c.next();
    return c.fail('time-for-length', span(n, unit), { text: `${n.text} ${unit.text}` });
  }
  return c.fail('expected', c.here(), { found: c.found(), what: 'a unit of length (m or km)' });
}

/** `60 %`, as a fraction. */
export function parsePercent(c: Cursor): number {
  const n = parseNumber(c, 'a percentage, as in `60 %`');
  c.expect('%', 'after the number');
  if (n.value > 100) c.fail('percent-too-large', n, { text: n.text });
  return n.value / 100;
}
