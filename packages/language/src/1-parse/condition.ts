import { isQuantityCondition, parseLimit, parseQuantity } from './amount.ts';
import type { ConditionNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { ARTICLES } from './keywords.ts';
import { parseMoment } from './moment.ts';
import { span } from './place.ts';
import { LARGEST, parseNumber, parseSpan } from './quantity.ts';
import { parseSentence } from './sentence.ts';
import { parseWho } from './who.ts';

/** A condition. `and` and `or` are never mixed without brackets. */
export function parseCondition(c: Cursor): ConditionNode {
  return c.nested(() => parseJoint(c));
}

function parseJoint(c: Cursor): ConditionNode {
  const first = parsePart(c);
  const of = [first];
  const joint = c.is('and') ? 'and' : c.is('or') ? 'or' : undefined;
  if (!joint) return first;
  while (c.accept(joint)) of.push(parsePart(c));
  if (c.is('and') || c.is('or')) c.fail('mixed-and-or', c.here(), { word: c.peek().text, other: joint });
  return { cond: joint, of, ...span(first, of.at(-1) ?? first) };
}

/** One part with what follows it: `since EVENT`, `for at least SPAN`. */
function parsePart(c: Cursor): ConditionNode {
  let part = parseSimple(c);
  for (;;) {
    if (c.accept('since')) {
      const event = parseSentence(c);
      part = { cond: 'since', hold: part, event, ...span(part, event) };
    } else if (c.accept('for')) {
      if (!c.accept('at', 'least'))
        c.fail('expected', c.here(), {
          found: c.found(),
          what: '`at least` and a span of time, as in `for at least 7 days`',
        });
      const length = parseSpan(c);
      part = { cond: 'for', span: length, of: part, ...span(part, length) };
    } else return part;
  }
}

function parseSimple(c: Cursor): ConditionNode {
  const start = c.peek();
  if (c.is('(')) return parseBracketed(c);
  if (c.accept('not')) {
    const of = c.nested(() => parseSimple(c));
    return { cond: 'not', of, ...span(start, of) };
  }
  if (c.accept('once')) {
    const within = c.accept('within') ? parseSpan(c) : undefined;
    const event = parseSentence(c);
    return { cond: 'once', event, within, ...span(start, event) };
  }
  if (c.is('at', 'least') || c.is('at', 'most')) return parseCount(c);
  if (c.isOneOf(['some', 'every', 'each', 'no']) && c.peek(2).text === 'of' && c.peek(4).text === ':') {
    const word = c.next().text;
    const name = c.name('a name');
    c.next();
    const group = c.name('a group');
    c.next();
    const of = parseCondition(c);
    return { cond: word === 'some' || word === 'no' ? word : 'every', name, group, of, ...span(start, of) };
  }
  if (c.isOneOf(['after', 'before'])) {
    const word = c.next().text === 'after' ? 'after' : 'before';
    const moment = parseMoment(c);
    return { cond: word, moment, ...span(start, moment) };
  }
  return parseNormOrState(c);
}

/** A condition in brackets, which end it. */
export function parseBracketed(c: Cursor): ConditionNode {
  const start = c.next();
  const inner = parseCondition(c);
  c.expect(')', 'that closes the bracket');
  return { ...inner, ...span(start, c.last()) };
}

function parseCount(c: Cursor): ConditionNode {
  const start = c.next();
  const op = c.next().text === 'least' ? 'at-least' : 'at-most';
  const n = parseNumber(c, 'a number, as in `at least 3 times`');
  if (!Number.isInteger(n.value)) c.fail('expected', n, { found: `\`${n.text}\``, what: 'a whole number' });
  if (n.value > LARGEST) c.fail('number-too-large', n, { text: n.text });
  if (!c.accept('times')) c.expect('time', 'after the number, as in `at least 3 times`');
  const within = c.accept('within') ? parseSpan(c) : undefined;
  const event = parseSentence(c);
  return { cond: 'count', event, within, op, n: n.value, ...span(start, event) };
}

function parseNormOrState(c: Cursor): ConditionNode {
  const start = c.peek();
  const second = c.peek(1).text;
  const third = c.peek(2).text;
  if (second === 'stays' && third === 'fulfilled') {
    const norm = c.name('a norm');
    c.next();
    c.next();
    return { cond: 'fulfilled', norm, stays: true, by: parseBy(c), ...span(start, c.last()) };
  }
  if (second === 'is' && third === 'not' && c.isOneOf(['fulfilled', 'kept', 'breached'], 3))
    c.fail('expected', span(c.peek(1), c.peek(2)), {
      found: '`is not`',
      what: `\`not\` before the norm, as in \`not ${start.text} is ${c.peek(3).text}\`,`,
    });
  if (second === 'is' || second === 'fulfilled' || second === 'kept') {
    const word = second === 'is' ? third : second;
    if (word === 'fulfilled' || word === 'kept' || word === 'breached') {
      const norm = c.name('a norm');
      if (second === 'is') c.next();
      c.next();
      if (word === 'kept') {
        c.expect('for', 'and a span of time, as in `is kept for 7 days`');
        c.accept('at', 'least');
        const length = parseSpan(c);
        return { cond: 'kept', norm, span: length, by: parseBy(c), ...span(start, c.last()) };
      }
      if (word === 'breached') return { cond: 'breached', norm, by: parseBy(c), ...span(start, c.last()) };
      const inTime = c.accept('in', 'time') || undefined;
      return { cond: 'fulfilled', norm, inTime, by: parseBy(c), ...span(start, c.last()) };
    }
  }
  if (isQuantityCondition(c)) {
    const of = parseQuantity(c);
    const limit = parseLimit(c);
    return { cond: 'quantity', of, limit, ...span(start, limit) };
  }
  if (isLoneName(c)) {
    const name = c.name('a condition');
    return { cond: 'ref', name, start: name.start, end: name.end };
  }
  const state = parseSentence(c);
  if (state.kind === 'event') c.fail('bare-event', state, { verb: state.verb?.text ?? '' });
  return { cond: 'state', state, start: state.start, end: state.end };
}

const parseBy = (c: Cursor) =>
  c.is('by') && c.peek(1).kind === 'word' && !c.peek().first && c.next() ? parseWho(c) : undefined;

const JOINTS = new Set([
  'and',
  'or',
  'since',
  'for',
  'then',
  'unless',
  'while',
  'until',
  'from',
  'verified',
  'provided',
]);

/** A name after which no sentence can go on: the name of a definition. */
function isLoneName(c: Cursor): boolean {
  const next = c.peek(1);
  if (c.peek().kind !== 'word' || c.isOneOf(ARTICLES)) return false;
  // Several jointly are who a state is of: `UA, RU jointly is …`.
  if (next.text === ',' && c.peek(3).text === 'jointly') return false;
  if (next.kind === 'end' || next.kind === 'mark' || next.kind === 'string' || next.gap) return true;
  return next.first ? !['is', 'nearer', 'farther', 'in', 'at', 'of'].includes(next.text) : JOINTS.has(next.text);
}
