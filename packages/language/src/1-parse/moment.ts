import type { DeadlineNode, MomentNode } from './ast.ts';
import { parseCondition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { parseDate } from './date.ts';
import { span } from './place.ts';
import { isQuantity, LARGEST, parseNumber, parseSpan } from './quantity.ts';
import { parseSentence } from './sentence.ts';

/** A moment: a date, `signature`, a name, a span after another, what a norm reaches, `first EVENT`, `when CONDITION`. */
export function parseMoment(c: Cursor): MomentNode {
  return c.nested(() => parseNested(c));
}

function parseNested(c: Cursor): MomentNode {
  const start = c.peek();
  if (start.kind === 'date') {
    const at = parseDate(c);
    return { moment: 'at', at, ...span(at, at) };
  }
  if (isQuantity(c)) {
    const length = parseSpan(c);
    c.expect('after', 'and the moment from which it counts');
    const of = parseMoment(c);
    return { moment: 'after', span: length, of, ...span(start, of) };
  }
  if (c.accept('first')) {
    const event = parseSentence(c);
    return { moment: 'first', event, ...span(start, event) };
  }
  if (c.accept('when')) {
    const condition = parseCondition(c);
    return { moment: 'when', condition, ...span(start, condition) };
  }
  if (c.accept('signature')) return { moment: 'signature', ...span(c.last(), c.last()) };
  c.accept('the');
  if (c.is('start', 'of', 'the', 'period') || c.is('end', 'of', 'the', 'period')) {
    const edge = c.is('start') ? 'start' : 'end';
    for (let word = 0; word < 4; word++) c.next();
    return { moment: 'period', edge, ...span(start, c.last()) };
  }
  if ((c.is('start') || c.is('end')) && c.peek(1).text === 'of') {
    const phase = c.next().text === 'start' ? 'starts' : undefined;
    c.next();
    const norm = c.name('a norm');
    return { moment: 'fulfilled', norm, phase, ...span(start, norm) };
  }
  if (c.accept('start')) return { moment: 'own', phase: 'starts', ...span(c.last(), c.last()) };
  if (c.accept('end')) return { moment: 'own', ...span(c.last(), c.last()) };
  c.accept('moment');
  const name = c.name('a moment');
  if (c.accept('starts')) return { moment: 'fulfilled', norm: name, phase: 'starts', ...span(start, c.last()) };
  if (c.accept('ends') || c.accept('is', 'fulfilled') || c.accept('fulfilled')) {
    const inTime = c.accept('in', 'time') || undefined;
    const own = c.accept('by', 'the', 'bearer') || undefined;
    return { moment: 'fulfilled', norm: name, inTime, own, ...span(start, c.last()) };
  }
  return { moment: 'ref', name, ...span(start, name) };
}

/** `within 24 hours of M`, `by day 2 of M`, `by day 5 after M`, `by 2015-12-31 [18:00]`, `by end of 2015`. */
export function parseDeadline(c: Cursor): DeadlineNode {
  const start = c.peek();
  if (c.accept('within')) {
    const length = parseSpan(c);
    if (!c.accept('after')) c.expect('of', 'and the moment from which it counts');
    const of = parseMoment(c);
    return { deadline: 'within', span: length, of, ...span(start, of) };
  }
  c.expect('by', 'or `within`, and a deadline');
  c.accept('the');
  if (c.accept('end', 'of')) {
    const period = c.next();
    if (!/^\d{4}(-\d\d)?$/.test(period.text))
      c.fail('expected', period, { found: `\`${period.text}\``, what: 'a year or a month, as in `2015` or `2015-03`' });
    if (period.kind === 'month' && !(Number(period.text.slice(5)) >= 1 && Number(period.text.slice(5)) <= 12))
      c.fail('no-such-date', period, { date: period.text });
    return { deadline: 'end-of', period: period.text, ...span(start, period) };
  }
  if (c.accept('day')) {
    const n = parseNumber(c, 'the number of the day');
    const deadline = c.accept('after') ? 'day-after' : 'day-of';
    if (deadline === 'day-of') c.expect('of', 'or `after`, and a moment');
    if (n.value > LARGEST) c.fail('number-too-large', n, { text: n.text });
    if (!Number.isInteger(n.value) || (deadline === 'day-of' && n.value === 0)) c.fail('no-such-day', n, { n: n.text });
    const of = parseMoment(c);
    return { deadline, n: n.value, of, ...span(start, of) };
  }
  const at = parseDate(c);
  return { deadline: 'by', at, ...span(start, at) };
}
