import type { EveryNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { TIME_UNITS } from './keywords.ts';
import { parseMoment } from './moment.ts';
import { span } from './place.ts';
import { isNumber, parseSpan } from './quantity.ts';

/** Does `every month` or `every 30 days` begin here, and not `every x of G`? */
export function isEvery(c: Cursor): boolean {
  return c.is('every') && (isNumber(c, 1) || TIME_UNITS.has(c.peek(1).text)) && c.peek(2).text !== 'of';
}

/** `every month from M`, `every 30 days from M`. */
export function parseEvery(c: Cursor): EveryNode {
  const start = c.expect('every', 'and a span of time');
  const token = c.peek();
  const unit = token.kind === 'word' ? TIME_UNITS.get(token.text) : undefined;
  const length = unit === undefined ? parseSpan(c) : { n: 1, unit, ...span(c.next(), c.last()) };
  c.expect('from', 'and the moment from which the periods count');
  const from = parseMoment(c);
  return { span: length, from, ...span(start, from) };
}
